package dev.studygraph.server.query;

import dev.studygraph.fact.Confidence;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Reads how a relation stands: how sure it is that the notes say so, and what moves along it. */
final class Standing {

    private Standing() {}

    /** The word for it where it is not sure, absent where it is. */
    static @Nullable String confidence(MapAccessor relation) {
        String word = text(relation.get("confidence"));
        return Confidence.SURE.word().equals(word) ? null : word;
    }

    /** What moves, absent where the notes do not say. */
    static @Nullable String carries(MapAccessor relation) {
        return text(relation.get("carries"));
    }

    private static @Nullable String text(Value value) {
        String text = value.asString("");
        return text.isEmpty() ? null : text;
    }
}
