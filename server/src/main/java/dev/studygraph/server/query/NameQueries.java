package dev.studygraph.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/** Asks what goes by a name, by a name like it, or by a description. */
public final class NameQueries {

    /**
     * How many words a query of a full-text index may have: a misspelt one stands for up to 50 that are spelled like it,
     * and Lucene takes 1,024 in all.
     */
    public static final int MOST_WORDS = 20;

    private static final int NEAR = 150;

    /** The services that are part of a thing, or that have its name with more words behind it. */
    private static final String FAMILY = """
            MATCH (thing)<-[:PART_OF {confidence: 'sure'}]-(member:Service) RETURN member
            UNION
            MATCH (thing:Service)<-[:NAMES]-(own:Name {how: 'name'})
            MATCH (longer:Name {how: 'name'})-[:NAMES]->(member:Service)
            WHERE longer.key STARTS WITH own.key + ' '
            RETURN member
            """;

    private static final String THING = """
            RETURN name.key AS key, name.how AS how, thing,
                   COUNT { (thing)<-[:FLOWS_TO]-() } AS inflows,
                   COUNT { (thing)-[:FLOWS_TO]->() } AS outflows,
                   COUNT { %s } AS members
            """.formatted(FAMILY);

    private static final String NAMED = """
            MATCH (name:Name)-[:NAMES]->(thing:Entity)
            WHERE name.key IN $keys
            """ + THING + "ORDER BY key, thing.id";

    private static final String NEARLY_NAMED = """
            CALL db.index.fulltext.queryNodes('names', $words, {limit: $limit}) YIELD node AS name, score
            MATCH (name)-[:NAMES]->(thing:Entity)
            """ + THING + ", score ORDER BY score DESC, key, thing.id";

    private static final String BY_ID = """
            MATCH (thing:Entity {id: $id})
            WITH thing, {key: thing.id, how: 'name'} AS name
            """ + THING;

    private static final String DESCRIBED = """
            CALL (*) {
              CALL db.index.fulltext.queryNodes('literals', $words, {limit: $limit}) YIELD node, score
              RETURN node AS use, score, node.text AS text
              UNION
              CALL db.index.fulltext.queryNodes('names', $words, {limit: $limit}) YIELD node, score
              MATCH (node)-[:NAMES]->(use:Entity)
              RETURN use, max(score) AS score, use.name AS text
            }
            MATCH (thing:Entity)-[says:SUITED_FOR|HAS_FEATURE|IS_A|USES {confidence: 'sure'}]->(use)
            WHERE thing.kind IN ['Service', 'Feature', 'Framework']
            WITH thing, text, score LIMIT 10000
            RETURN thing, text, max(score) AS score
            ORDER BY score DESC, thing.id
            LIMIT 1000
            """;

    private static final String TAKING_IN = """
            CALL db.index.fulltext.queryNodes('literals', $words, {limit: $limit}) YIELD node AS use, score
            MATCH (thing:Service)-[says:SUITED_FOR {confidence: 'sure'}]->(use)
            RETURN thing, use.text AS text, says.statements AS statements
            ORDER BY thing.id, text
            """;

    private static final String MEMBERS = """
            MATCH (thing:Entity {id: $id})
            CALL (thing) { %s }
            RETURN member ORDER BY member.id
            """.formatted(FAMILY);

    private static final String USED_FOR = """
            MATCH (use:Entity {id: $id})<-[:SUITED_FOR|HAS_FEATURE|IS_A|USES {confidence: 'sure'}]-(thing:Entity)
            WHERE thing.kind IN ['Service', 'Feature', 'Framework']
            RETURN thing ORDER BY thing.id LIMIT 1000
            """;

    private static final String CONVERTING = """
            MATCH (format:Entity {id: $id})<-[:CONVERTS {confidence: 'sure'}]-(thing:Entity)
            RETURN thing ORDER BY thing.id LIMIT 1000
            """;

    private final GraphReader graph;

    public NameQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** All that goes by one of these keys. */
    public List<NamedThing> named(Collection<String> keys) {
        return graph.list(NAMED, Map.of("keys", List.copyOf(keys)), NamedThing::of);
    }

    /** The thing with this id, none or one. */
    public List<NamedThing> withId(String id) {
        return graph.list(BY_ID, Map.of("id", id), NamedThing::of);
    }

    /**
     * What goes by a name with words like these, the likeliest first.
     *
     * @param words a query in the syntax of Lucene, made of letters, digits and {@code ~} only
     */
    public List<NamedThing> nearlyNamed(String words) {
        return graph.list(NEARLY_NAMED, Map.of("words", words, "limit", NEAR), NamedThing::of);
    }

    /**
     * What the notes describe with words like these: what is suited for it, has it as a feature or is one.
     *
     * @param words a query in the syntax of Lucene, made of letters, digits and {@code *} only
     */
    public List<Described> described(String words) {
        return graph.list(
                DESCRIBED,
                Map.of("words", words, "limit", NEAR),
                row -> new Described(
                        EntityRef.of(row.get("thing")), row.get("text").asString()));
    }

    /**
     * The services that the notes say are suited for what words like these describe.
     *
     * @param words a query in the syntax of Lucene, made of letters, digits and {@code *} only
     */
    public List<Suited> suitedFor(String words) {
        return graph.list(
                TAKING_IN,
                Map.of("words", words, "limit", NEAR),
                row -> new Suited(
                        EntityRef.of(row.get("thing")),
                        row.get("text").asString(),
                        row.get("statements").asList(Value::asString)));
    }

    /** The services of a family. */
    public List<EntityRef> members(String id) {
        return graph.list(MEMBERS, Map.of("id", id), row -> EntityRef.of(row.get("member")));
    }

    /** What converts data to a format. */
    public List<EntityRef> converting(String id) {
        return graph.list(CONVERTING, Map.of("id", id), row -> EntityRef.of(row.get("thing")));
    }

    /** What is suited for a use, has it as a feature, uses it or is one. */
    public List<EntityRef> usedFor(String id) {
        return graph.list(USED_FOR, Map.of("id", id), row -> EntityRef.of(row.get("thing")));
    }

    /** A service, what it is suited for, and the ids of the statements that say so. */
    public record Suited(EntityRef thing, String use, List<String> statements) {}

    /** A thing and what the notes say of it. */
    public record Described(EntityRef thing, String text) {}
}
