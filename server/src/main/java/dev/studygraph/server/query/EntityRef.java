package dev.studygraph.server.query;

import org.neo4j.driver.types.MapAccessor;

/** A thing of the graph, by name. */
public record EntityRef(String id, String name, String kind) {

    /** The thing that a map or node with its {@code id}, {@code name} and {@code kind} speaks of. */
    public static EntityRef of(MapAccessor thing) {
        return new EntityRef(
                thing.get("id").asString(),
                thing.get("name").asString(),
                thing.get("kind").asString());
    }
}
