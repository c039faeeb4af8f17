package dev.studygraph.server.query;

import java.util.List;
import org.neo4j.driver.Value;

/**
 * An exam tip, or another statement worth learning.
 *
 * @param kind what makes it one: {@code explicit}, {@code emphasis}, {@code remark} or {@code reasoning}
 */
public record Tip(String id, String text, String kind, String note, int line, List<EntityRef> about) {

    /** A map of the node {@code tip}, with all that it is about. */
    static final String MAP = """
            tip {.id, .text, .kind, .note, .line, about: COLLECT {
              MATCH (tip)-[:ABOUT]->(about:Entity) RETURN about ORDER BY about.name
            }}""";

    static Tip of(Value tip) {
        return new Tip(
                tip.get("id").asString(),
                tip.get("text").asString(),
                tip.get("kind").asString(),
                tip.get("note").asString(),
                tip.get("line").asInt(),
                tip.get("about").asList(EntityRef::of));
    }
}
