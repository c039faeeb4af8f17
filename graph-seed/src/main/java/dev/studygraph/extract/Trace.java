package dev.studygraph.extract;

import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.fact.Silence;
import dev.studygraph.parse.Line;
import dev.studygraph.parse.Line.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what the rules saw in a sentence while they read it, so as to tell why nothing came of it. */
final class Trace {

    private final List<Clause> clauses = new ArrayList<>();
    private @Nullable Silence silence;

    /** Forgets the sentence before. */
    void begin() {
        clauses.clear();
        silence = null;
    }

    /** A rule leaves the sentence unread, for this reason. */
    void silent(Silence reason) {
        silence = reason;
    }

    /** A rule looked at these clauses. */
    void saw(List<Clause> read) {
        clauses.addAll(read);
    }

    /**
     * Why no fact came of the sentence.
     *
     * @param above how many things the nearest heading or bullet above it names, where it is about none of them
     */
    Silence reason(Reading reading, int above) {
        Line line = reading.sentence().line();
        if (silence != null) {
            return silence;
        }
        if (line.shape() == Shape.HEADER) {
            return Silence.COLUMNS;
        }
        if (line.isHeading()) {
            return Silence.HEADING;
        }
        if (reading.text().endsWith(":")) {
            return Silence.LEAD;
        }
        if (reading.mentions().isEmpty()) {
            return Silence.NO_NAME;
        }
        return reading.isOnlyName() ? Silence.NAME_ALONE : ofNames(reading, above);
    }

    private Silence ofNames(Reading reading, int above) {
        List<Clause> relating = clauses.stream()
                .filter(clause -> clause.verb() != VerbClass.OTHER)
                .toList();
        if (relating.isEmpty()) {
            return Silence.NO_RELATION;
        }
        if (has(relating, Polarity.TAKEN_BACK)) {
            return Silence.CONDITIONAL;
        }
        if (has(relating, Polarity.DENIED)) {
            return Silence.DENIED_VAGUELY;
        }
        boolean said = relating.stream().anyMatch(clause -> !clause.subjects().isEmpty());
        if (said || !reading.context().topic().isEmpty()) {
            return Silence.ONE_END;
        }
        return above > 1 ? Silence.SEVERAL_SUBJECTS : Silence.NO_SUBJECT;
    }

    private static boolean has(List<Clause> clauses, Polarity polarity) {
        return clauses.stream().anyMatch(clause -> clause.polarity() == polarity);
    }
}
