package dev.studygraph.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of what {@code seed extract} prints: one thing found, at one line of a note. */
sealed interface FoundLine {

    /** {@code fact} or {@code tip}. */
    String kind();

    /** The path of the note. */
    String note();

    /** The line in the note, from 1. */
    int line();

    /** What was found, by note and line; a line's facts before its tips, each in the order in which they were found. */
    static List<FoundLine> of(Findings findings) {
        return Stream.concat(
                        findings.facts().stream().map(FoundFact::of),
                        findings.tips().stream().map(FoundTip::of))
                .sorted(Comparator.comparing(FoundLine::note).thenComparingInt(FoundLine::line))
                .toList();
    }

    /** The line as JSON. */
    default String json() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A fact; {@code polarity} is {@code no} where the note denies it, {@code confidence} is {@code likely} where it is
     * not sure that the note says so, {@code carries} is what moves, where the note says it.
     */
    @JsonPropertyOrder({
        "kind",
        "note",
        "line",
        "subject",
        "predicate",
        "object",
        "polarity",
        "confidence",
        "carries",
        "quote"
    })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundFact(
            String kind,
            String note,
            int line,
            String subject,
            String predicate,
            String object,
            String polarity,
            @Nullable String confidence,
            @Nullable String carries,
            String quote)
            implements FoundLine {

        static FoundLine of(Fact fact) {
            return new FoundFact(
                    "fact",
                    fact.evidence().note(),
                    fact.evidence().line(),
                    fact.subject().text(),
                    fact.predicate().name(),
                    fact.object().text(),
                    fact.denied() ? "no" : "yes",
                    fact.isSure() ? null : fact.confidence().word(),
                    fact.carries(),
                    fact.evidence().quote());
        }
    }

    /** A tip, with the names of the things that it is about. */
    @JsonPropertyOrder({"kind", "note", "line", "text", "about"})
    record FoundTip(String kind, String note, int line, String text, List<String> about) implements FoundLine {

        static FoundLine of(Tip tip) {
            return new FoundTip(
                    "tip",
                    tip.evidence().note(),
                    tip.evidence().line(),
                    tip.evidence().quote(),
                    tip.about().stream().map(Term.Thing::text).toList());
        }
    }

    /** Keeps the one writer of JSON out of sight. */
    final class Json {

        private static final JsonMapper MAPPER = new JsonMapper();

        private Json() {}
    }
}
