package dev.studygraph.server.query;

import dev.studygraph.catalogue.Today;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What the notes remark on a thing, and what became of it since.
 *
 * @param tips the exam tips about it, those first that are about more of the things asked for
 * @param limits the best supported of its limits
 * @param confusions what it may be confused with: what the notes call an alternative to it
 */
public record Remarks(
        EntityRef thing, @Nullable Today today, List<Tip> tips, List<Item> limits, List<Item> confusions) {

    static Remarks of(Record row) {
        return new Remarks(
                EntityRef.of(row.get("thing")),
                Node.today(row.get("thing")),
                row.get("tips").asList(Tip::of),
                row.get("limits").asList(Item::of),
                row.get("confusions").asList(Item::of));
    }
}
