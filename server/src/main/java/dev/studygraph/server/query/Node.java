package dev.studygraph.server.query;

import dev.studygraph.catalogue.Today;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A thing as it is drawn.
 *
 * @param statements how many statements name it
 * @param today what became of it since, absent where its name still holds
 */
public record Node(
        String id,
        String name,
        String kind,
        int statements,
        @Nullable Today today) {

    static Node of(MapAccessor thing) {
        return new Node(
                thing.get("id").asString(),
                thing.get("name").asString(),
                thing.get("kind").asString(),
                thing.get("statements").asInt(0),
                today(thing));
    }

    static @Nullable Today today(MapAccessor thing) {
        if (thing.get("todayStatus").isNull()) {
            return null;
        }
        return new Today(
                Today.Status.valueOf(thing.get("todayStatus").asString()),
                thing.get("todayName").isNull() ? null : thing.get("todayName").asString(),
                thing.get("todaySince").asString(""),
                thing.get("todayRemark").asString(""));
    }
}
