package dev.studygraph.server.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.fact.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A note with what was found on each line. */
public record NoteView(String path, String title, List<Line> lines) {

    /**
     * One line of a note.
     *
     * @param line its number, from 1
     * @param facts the facts that stand on it
     * @param tips how many tips begin on it
     * @param mentions the things that it names
     * @param reasons why it, or a sentence on it, states nothing
     */
    public record Line(
            int line, String text, List<LineFact> facts, long tips, List<EntityRef> mentions, List<String> reasons) {}

    /**
     * A fact that stands on a line.
     *
     * @param rule by what it was read there, absent where that is not known
     * @param confidence how sure it is that the notes say so, absent where it is
     * @param carries what moves, absent where the notes do not say
     */
    public record LineFact(
            EntityRef subject,
            String relation,
            String words,
            LineObject object,
            boolean denied,
            @Nullable String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String carries) {

        static LineFact of(Record row) {
            Predicate predicate = Predicate.valueOf(row.get("relation").asString());
            return new LineFact(
                    EntityRef.of(row.get("subject")),
                    predicate.name(),
                    predicate.words(),
                    LineObject.of(row.get("object")),
                    row.get("denied").asBoolean(),
                    rule(row.get("rule").asString("")),
                    Standing.confidence(row),
                    Standing.carries(row));
        }

        private static @Nullable String rule(String words) {
            return words.isEmpty() ? null : words;
        }
    }

    /**
     * What a fact on a line says of its subject.
     *
     * @param id absent where it is a literal
     */
    public record LineObject(@Nullable String id, String name) {

        static LineObject of(Value object) {
            return object.get("name").isNull()
                    ? new LineObject(null, object.get("text").asString())
                    : new LineObject(
                            object.get("id").asString(), object.get("name").asString());
        }
    }
}
