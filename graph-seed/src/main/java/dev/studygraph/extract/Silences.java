package dev.studygraph.extract;

import dev.studygraph.claim.Passage;
import dev.studygraph.claim.Surroundings;
import dev.studygraph.claim.Title;
import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Silence;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Section;
import dev.studygraph.language.VerbClass;
import dev.studygraph.name.NameKey;
import java.util.List;

/** Tells why a sentence of which no fact was made states nothing. */
final class Silences {

    private Silences() {}

    static Silence of(Passage passage, Section section, Surroundings surroundings) {
        Line line = passage.sentence().line();
        if (line.shape() == Shape.HEADER) {
            return Silence.COLUMNS;
        }
        if (line.isHeading()) {
            return Silence.HEADING;
        }
        if (passage.text().endsWith("?")) {
            return Silence.QUESTION;
        }
        if (section == Section.FALSE || surroundings.isMarkedWrong(passage)) {
            return Silence.MARKED_WRONG;
        }
        if (passage.text().endsWith(":")) {
            return Silence.LEAD;
        }
        if (passage.mentions().isEmpty()) {
            return passage.topic().things().isEmpty() || passage.clauses().isEmpty()
                    ? Silence.NO_NAME
                    : Silence.NO_RELATION;
        }
        boolean alone = passage.mentions().size() == 1
                && NameKey.of(passage.mentions().getFirst().surface()).equals(NameKey.of(passage.text()));
        return alone ? Silence.NAME_ALONE : ofNames(passage, surroundings);
    }

    private static Silence ofNames(Passage passage, Surroundings surroundings) {
        List<Clause> relating = passage.clauses().stream()
                .filter(clause -> clause.verbClass() != VerbClass.OTHER)
                .toList();
        if (relating.isEmpty()) {
            return Silence.NO_RELATION;
        }
        if (relating.stream().anyMatch(clause -> clause.polarity() == Polarity.OPEN)) {
            return Silence.CONDITIONAL;
        }
        if (relating.stream().anyMatch(clause -> clause.polarity() == Polarity.DENIED)) {
            return Silence.DENIED_VAGUELY;
        }
        boolean said = relating.stream().anyMatch(clause -> !clause.subjects().isEmpty() && !clause.passive());
        if (said || !passage.topic().things().isEmpty()) {
            return Silence.ONE_END;
        }
        Line above = Surroundings.above(passage.sentence().line());
        Title title = above == null ? null : surroundings.title(above);
        return title != null && surroundings.names(above) > 1 ? Silence.SEVERAL_SUBJECTS : Silence.NO_SUBJECT;
    }
}
