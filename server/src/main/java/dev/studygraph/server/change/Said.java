package dev.studygraph.server.change;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Told;

/**
 * A fact in words, and the place that says so.
 *
 * @param words the relation as a reader says it
 * @param quote the note's own words
 */
public record Said(String subject, String words, boolean denied, String object, String quote, String note, int line) {

    static Said of(Told told) {
        Told.Words words = told.words();
        return new Said(
                words.subject(),
                Predicate.valueOf(words.relation()).words(),
                words.denied(),
                words.object(),
                words.quote(),
                told.note(),
                told.line());
    }
}
