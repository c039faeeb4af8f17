package dev.studygraph.extract;

import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which part of a note a line belongs to: its heading, or the bullet above it, says so. */
final class Sections {

    private final Lexicon lexicon;

    Sections(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a part of a note holds. */
    enum Section {
        /** Statements about things. */
        STATEMENTS,
        /** Exam tips. */
        TIPS,
        /** Topics to study. */
        TOPICS,
        /** Sample questions: their scenarios are invented. */
        QUESTIONS
    }

    Section of(Line line) {
        for (Line parent = line.parent(); parent != null; parent = parent.parent()) {
            Section section = named(parent);
            if (section != Section.STATEMENTS) {
                return section;
            }
        }
        Section nearest = line.heading() == null ? Section.STATEMENTS : named(line.heading());
        if (nearest != Section.STATEMENTS) {
            return nearest;
        }
        return questions(line.heading()).isPresent() ? Section.QUESTIONS : Section.STATEMENTS;
    }

    /** The heading of the sample questions above this one, if it is about such. */
    private Optional<Line> questions(@Nullable Line heading) {
        for (Line above = heading; above != null; above = above.heading()) {
            if (named(above) == Section.QUESTIONS) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** The part that a heading opens. */
    Section named(Line heading) {
        String key = NameKey.of(heading.plain());
        if (!heading.isHeading() && !heading.plain().endsWith(":")) {
            return Section.STATEMENTS;
        }
        if (startsWithOneOf(WordSet.QUESTION_SECTIONS, key)) {
            return Section.QUESTIONS;
        }
        if (startsWithOneOf(WordSet.TOPIC_SECTIONS, key)) {
            return Section.TOPICS;
        }
        return startsWithOneOf(WordSet.TIP_SECTIONS, key) || key.endsWith("exam tips")
                ? Section.TIPS
                : Section.STATEMENTS;
    }

    private boolean startsWithOneOf(WordSet set, String key) {
        return lexicon.is(set, key)
                || lexicon.all(set).stream()
                        .anyMatch(words ->
                                (words.indexOf(' ') > 0 && key.startsWith(words + " ")) || key.equals(words + "s"));
    }
}
