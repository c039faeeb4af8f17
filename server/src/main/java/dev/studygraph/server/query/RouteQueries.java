package dev.studygraph.server.query;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.server.query.Walk.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Value;

/** Asks for ways over the graph along which data moves, and for what the notes say of them. */
public final class RouteQueries {

    private static final int MOST_HOPS = 8;
    private static final List<Integer> REACHES = List.of(4, 6, MOST_HOPS);
    private static final int MOST_WALKS = 200;
    private static final int MOST_IN_REACH = 12;
    private static final List<String> FLOWS = Arrays.stream(Predicate.values())
            .filter(predicate -> predicate.flow() != DataFlow.NONE)
            .map(Enum::name)
            .toList();

    /**
     * The condition on a step from x to y that is no flow but leads on: a thing hands data to a part of it that passes
     * them on, and gets what a part of it takes in; save a family, which is none of its members.
     */
    private static final String PART = """
            WHEN 'HAS_FEATURE' THEN
              (startNode(step) = x AND y:Feature AND (y.id IN $to OR EXISTS { (y)-[:FLOWS_TO]->() }))
              OR (startNode(step) = y AND x:Feature AND (x.id IN $from OR EXISTS { (x)<-[:FLOWS_TO]-() })
                AND NOT EXISTS { (y)<-[:PART_OF]-(:Service) })
            WHEN 'PART_OF' THEN
              (startNode(step) = y AND y:Feature AND (y.id IN $to OR EXISTS { (y)-[:FLOWS_TO]->() }))
              OR (startNode(step) = x AND x:Feature AND (x.id IN $from OR EXISTS { (x)<-[:FLOWS_TO]-() })
                AND NOT EXISTS { (y)<-[:PART_OF]-(:Service) })
            """;

    /**
     * At the ends of a walk only, lest one guess rest on another: what holds for a category holds for its members, and
     * what is suited for a sort of data takes it in.
     */
    private static final String CATEGORY = """
            WHEN 'IS_A' THEN
              (startNode(step) = x AND x.id IN $from AND EXISTS { (y)-[:FLOWS_TO]->() })
              OR (startNode(step) = y AND y.id IN $to AND EXISTS { (x)<-[:FLOWS_TO]-() })
            WHEN 'SUITED_FOR' THEN startNode(step) = y AND x.id IN $from AND NOT x:Service
            """;

    private static final String AS_ROW = """
            WITH nodes(walk) AS things, relationships(walk) AS taken
            WHERE ALL(i IN range(0, size(things) - 2) WHERE NOT things[i] IN things[i + 1..])
            RETURN [thing IN things | thing {.id, .name, .kind, flows: COUNT { (thing)-[:FLOWS_TO]-() }}] AS places,
                   [i IN range(0, size(taken) - 1) | {type: type(taken[i]), forward: startNode(taken[i]) = things[i],
                     relation: taken[i].relation, support: taken[i].support, statements: taken[i].statements}] AS steps
            ORDER BY size(taken), [thing IN things | thing.id]
            LIMIT $limit
            """;

    /** The search for walks, by the most steps that it looks at. */
    private static final List<String> STATED = walks("FLOWS_TO|HAS_FEATURE|PART_OF", PART, REACHES);

    /** What is inferred counts only where it is near. */
    private static final List<String> INFERRED = walks(
            "FLOWS_TO|HAS_FEATURE|PART_OF|IS_A|SUITED_FOR", PART + CATEGORY, REACHES.subList(0, REACHES.size() - 1));

    private static final String OUT_OF = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE x.id IN $ids AND NOT y.id IN $avoid
            """ + AS_ROW;

    private static final String INTO = """
            MATCH walk = (x:Entity)-[:FLOWS_TO]->(y:Entity) WHERE y.id IN $ids AND NOT x.id IN $avoid
            """ + AS_ROW;

    private static final String REACHABLE = """
            MATCH (start:Entity) WHERE start.id IN $ids
            MATCH walk = SHORTEST 1 (start)-[:FLOWS_TO]->{1,%d}(end:Entity)
            WHERE NOT end.id IN $ids
            RETURN end AS thing, min(length(walk)) AS hops
            ORDER BY hops, thing.name LIMIT $limit
            """.formatted(MOST_HOPS);

    private static final String REACHING = """
            MATCH (end:Entity) WHERE end.id IN $ids
            MATCH walk = SHORTEST 1 (start:Entity)-[:FLOWS_TO]->{1,%d}(end)
            WHERE NOT start.id IN $ids
            RETURN start AS thing, min(length(walk)) AS hops
            ORDER BY hops, thing.name LIMIT $limit
            """.formatted(MOST_HOPS);

    private static final String LIKE = """
            MATCH (what:Entity)<-[is:PART_OF|IS_A|SUITED_FOR|HAS_FEATURE]-(thing:Entity)
            WHERE what.id IN $ids AND (type(is) <> 'HAS_FEATURE' OR what:Concept)
            RETURN DISTINCT thing.id AS id ORDER BY id
            """;

    private static final String MEMBERSHIPS = """
            MATCH (thing:Entity) WHERE thing.id IN $ids
            UNWIND thing.categories AS category
            RETURN thing, COUNT { (thing)-[:FLOWS_TO]-() } AS flows, category
            ORDER BY thing.id, category
            """;

    private static final String DENIED = """
            MATCH (from:Entity)-[denied:DENIED]->(to:Entity)
            WHERE from.id IN $ids AND to.id IN $ids AND denied.relation IN $flows
            RETURN from, to, denied.relation AS relation, denied.statements AS statements
            ORDER BY from.id, to.id, relation
            """;

    private static final String TRAITS = """
            MATCH (thing:Entity)-[says:SUITED_FOR|HAS_FEATURE|HAS_LIMIT|IS_A|USES|CONVERTS|SUPPORTS_FORMAT|DENIED]->(what)
            WHERE thing.id IN $ids
            RETURN thing.id AS thing, coalesce(says.relation, type(says)) AS relation, type(says) = 'DENIED' AS denied,
                   coalesce(what.name, what.text) AS text, what.id AS what, says.statements AS statements
            ORDER BY thing, relation, text
            """;

    private static final String STATEMENTS = """
            MATCH (statement:Statement) WHERE statement.id IN $ids
            RETURN statement ORDER BY statement.note, statement.line, statement.id
            """;

    private final GraphReader graph;

    public RouteQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** The shortest walks along stated flows and through the parts of things. */
    public List<Walk> stated(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return walks(STATED, from, to, avoid);
    }

    /** The shortest walks, along what is only said of a category too. */
    public List<Walk> inferred(Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return walks(INFERRED, from, to, avoid);
    }

    /** The walks of one step that start at these things. */
    public List<Walk> outOf(Collection<String> ids, Collection<String> avoid) {
        return graph.list(OUT_OF, around(ids, avoid), Walk::of);
    }

    /** The walks of one step that end at these things. */
    public List<Walk> into(Collection<String> ids, Collection<String> avoid) {
        return graph.list(INTO, around(ids, avoid), Walk::of);
    }

    /** What data can get to from these things, the nearest first. */
    public List<EntityRef> reachable(Collection<String> ids) {
        return reach(REACHABLE, ids);
    }

    /** What data can come from to these things, the nearest first. */
    public List<EntityRef> reaching(Collection<String> ids) {
        return reach(REACHING, ids);
    }

    /** The ids of the parts and members of these things, and of what is suited for them or has them as a feature. */
    public List<String> like(Collection<String> ids) {
        return graph.list(
                LIKE, Map.of("ids", List.copyOf(ids)), row -> row.get("id").asString());
    }

    /** The categories of these things, as the catalogue knows them. */
    public List<Membership> memberships(Collection<String> ids) {
        return graph.list(
                MEMBERSHIPS,
                Map.of("ids", List.copyOf(ids)),
                row -> new Membership(
                        new Place(
                                EntityRef.of(row.get("thing")), row.get("flows").asInt()),
                        row.get("category").asString()));
    }

    /** The flows between these things that the notes deny. */
    public List<DeniedFlow> denied(Collection<String> ids) {
        return graph.list(
                DENIED,
                Map.of("ids", List.copyOf(ids), "flows", FLOWS),
                row -> new DeniedFlow(
                        EntityRef.of(row.get("from")),
                        EntityRef.of(row.get("to")),
                        Predicate.valueOf(row.get("relation").asString()),
                        row.get("statements").asList(Value::asString)));
    }

    /** What the notes say these things are, have, are suited for and convert. */
    public List<Trait> traits(Collection<String> ids) {
        return graph.list(
                TRAITS,
                Map.of("ids", List.copyOf(ids)),
                row -> new Trait(
                        row.get("thing").asString(),
                        Predicate.valueOf(row.get("relation").asString()),
                        row.get("denied").asBoolean(),
                        row.get("text").asString(),
                        row.get("what").asString(),
                        row.get("statements").asList(Value::asString)));
    }

    /** What stands in the notes, by the ids of statements. */
    public Map<String, Evidence> evidence(Collection<String> statements) {
        Map<String, Evidence> evidence = new TreeMap<>();
        graph.list(STATEMENTS, Map.of("ids", List.copyOf(statements)), row -> row.get("statement"))
                .forEach(statement -> evidence.put(
                        statement.get("id").asString(),
                        new Evidence(
                                statement.get("note").asString(),
                                statement.get("line").asInt(),
                                statement.get("endLine").asInt(),
                                statement.get("text").asString(),
                                statement.get("heading").asString(""))));
        return evidence;
    }

    private List<EntityRef> reach(String cypher, Collection<String> ids) {
        return graph.list(
                cypher, Map.of("ids", List.copyOf(ids), "limit", MOST_IN_REACH), row -> EntityRef.of(row.get("thing")));
    }

    /**
     * Near goals first: a search looks at each place in all the ways that lead there, so that each step more takes it
     * several times as long. It ends where goals are found nearer than the furthest that it could have seen.
     */
    private List<Walk> walks(
            List<String> nearAndFar, Collection<String> from, Collection<String> to, Collection<String> avoid) {
        Map<String, Object> ends = between(from, to, avoid);
        List<Walk> walks = List.of();
        for (int at = 0; at < nearAndFar.size(); at++) {
            walks = further(nearAndFar.get(at), ends, walks);
            if (!walks.isEmpty() && walks.getFirst().steps().size() < REACHES.get(at)) {
                return walks;
            }
        }
        return walks;
    }

    /** What a longer search finds; where that takes too long, what a shorter one found, unless that is nothing. */
    private List<Walk> further(String query, Map<String, Object> ends, List<Walk> nearer) {
        try {
            return complete(graph.list(query, ends, Walk::of));
        } catch (GraphTimeoutException e) {
            if (nearer.isEmpty()) {
                throw e;
            }
            return nearer;
        }
    }

    /** Where there are more walks than were asked for, those of the last length are not all there: it is left out. */
    private static List<Walk> complete(List<Walk> walks) {
        if (walks.size() < MOST_WALKS) {
            return walks;
        }
        int longest = walks.getLast().steps().size();
        List<Walk> whole =
                walks.stream().filter(walk -> walk.steps().size() < longest).toList();
        return whole.isEmpty() ? walks : whole;
    }

    private static List<String> walks(String types, String conditions, List<Integer> reaches) {
        return reaches.stream().map(steps -> walk(types, conditions, steps)).toList();
    }

    private static String walk(String types, String conditions, int steps) {
        return """
                MATCH (start:Entity) WHERE start.id IN $from
                MATCH (end:Entity) WHERE end.id IN $to AND end <> start
                MATCH walk = SHORTEST %d (start) ((x:Entity)-[step:%s]-(y:Entity)
                  WHERE NOT y.id IN $avoid
                    AND CASE type(step) WHEN 'FLOWS_TO' THEN startNode(step) = x %s END){1,%d} (end)
                """.formatted(MOST_WALKS, types, conditions, steps) + AS_ROW;
    }

    private static Map<String, Object> between(
            Collection<String> from, Collection<String> to, Collection<String> avoid) {
        return Map.of(
                "from", List.copyOf(from), "to", List.copyOf(to), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }

    private static Map<String, Object> around(Collection<String> ids, Collection<String> avoid) {
        return Map.of("ids", List.copyOf(ids), "avoid", List.copyOf(avoid), "limit", MOST_WALKS);
    }

    /** That a thing is one of a category, which goes by this name. */
    public record Membership(Place place, String category) {}

    /** A flow that the notes deny, from subject to object. */
    public record DeniedFlow(EntityRef subject, EntityRef object, Predicate relation, List<String> statements) {

        /** Where the data would come from. */
        public EntityRef start() {
            return relation.flow() == DataFlow.BACKWARD ? object : subject;
        }

        /** Where the data would go. */
        public EntityRef goal() {
            return relation.flow() == DataFlow.BACKWARD ? subject : object;
        }
    }

    /** Something that the notes say, or deny, of a thing. */
    public record Trait(
            String thing, Predicate relation, boolean denied, String text, String what, List<String> statements) {}
}
