package dev.studygraph.server.query;

import org.neo4j.driver.Record;

/**
 * A thing that goes by a name.
 *
 * @param key the name, as {@link dev.studygraph.name.NameKey} writes it
 * @param how what sort of name it is: {@code name}, {@code alias}, {@code asked}, ...
 * @param inflows how many things hand data to it
 * @param outflows how many things it hands data to
 * @param members how many services are part of it, as of a family of services
 */
public record NamedThing(String key, String how, EntityRef thing, int inflows, int outflows, int members) {

    static NamedThing of(Record row) {
        return new NamedThing(
                row.get("key").asString(),
                row.get("how").asString(),
                EntityRef.of(row.get("thing")),
                row.get("inflows").asInt(),
                row.get("outflows").asInt(),
                row.get("members").asInt());
    }

    /** Whether data moves to or from it. */
    public boolean flows() {
        return inflows + outflows > 0;
    }

    /** Whether data gets into it, or leaves it; into a member of a family is good enough. */
    public boolean leads(boolean inwards) {
        return members > 0 || (inwards ? inflows : outflows) > 0;
    }
}
