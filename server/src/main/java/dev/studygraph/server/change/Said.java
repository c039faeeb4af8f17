package dev.studygraph.server.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Told;
import org.jspecify.annotations.Nullable;

/**
 * A fact in words, and the place that says so.
 *
 * @param words the relation as a reader says it
 * @param quote the note's own words
 * @param confidence how sure the graph is of it, absent where it is
 */
public record Said(
        String subject,
        String words,
        boolean denied,
        String object,
        String quote,
        String note,
        int line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence) {

    static Said of(Told told) {
        Told.Words words = told.words();
        return new Said(
                words.subject(),
                Predicate.valueOf(words.relation()).words(),
                words.denied(),
                words.object(),
                words.quote(),
                told.note(),
                told.line(),
                words.confidence() == Confidence.SURE
                        ? null
                        : words.confidence().word());
    }
}
