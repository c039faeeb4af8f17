package dev.studygraph.server.query;

import dev.studygraph.catalogue.Today;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A thing that was searched for.
 *
 * @param statements how many statements name it
 * @param flows how many ways of data begin or end there
 * @param match by what it was found, absent where by its own name
 */
public record SearchHit(
        String id,
        String name,
        String kind,
        List<String> aliases,
        @Nullable Today today,
        int statements,
        int flows,
        @Nullable String match) {

    static SearchHit of(MapAccessor row) {
        Value thing = row.get("thing");
        return new SearchHit(
                thing.get("id").asString(),
                thing.get("name").asString(),
                thing.get("kind").asString(),
                thing.get("aliases").asList(Value::asString),
                Node.today(thing),
                thing.get("statements").asInt(0),
                thing.get("flows").asInt(0),
                row.get("match").asString(null));
    }
}
