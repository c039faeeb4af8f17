package dev.studygraph.server.query;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.server.query.Walk.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Value;

/** Asks what the notes surely say of the things that a way passes, and of the moves between them. */
public final class RouteQueries {

    private static final List<String> FLOWS = Arrays.stream(Predicate.values())
            .filter(predicate -> predicate.flow() != DataFlow.NONE)
            .map(Enum::name)
            .toList();

    private static final String LIKE = """
            MATCH (what:Entity)<-[is:PART_OF|IS_A|SUITED_FOR|HAS_FEATURE]-(thing:Entity)
            WHERE what.id IN $ids AND is.confidence = 'sure' AND (type(is) <> 'HAS_FEATURE' OR what:Concept)
            RETURN DISTINCT thing.id AS id ORDER BY id
            """;

    private static final String MEMBERSHIPS = """
            MATCH (thing:Entity) WHERE thing.id IN $ids
            UNWIND thing.categories AS category
            RETURN thing, thing.flows AS flows, category
            ORDER BY thing.id, category
            """;

    private static final String LISTED = """
            UNWIND $hops AS hop
            MATCH (thing:Entity {id: hop.thing})-[flow:FLOWS_TO]-(member:Entity)
            WHERE (startNode(flow) = thing) = hop.gives
              AND (hop.name IN member.categories OR EXISTS { (member)-[:IS_A {confidence: 'sure'}]->(:Entity {id: hop.category}) })
            RETURN DISTINCT hop.thing AS thing, hop.category AS category, hop.name AS name, hop.gives AS gives
            """;

    private static final String DENIED = """
            MATCH (from:Entity)-[denied:DENIED]->(to:Entity)
            WHERE from.id IN $ids AND to.id IN $ids AND denied.relation IN $flows AND denied.confidence = 'sure'
            RETURN from, to, denied.relation AS relation, denied.statements AS statements
            ORDER BY from.id, to.id, relation
            """;

    private static final String TRAITS = """
            MATCH (thing:Entity)-[says:SUITED_FOR|HAS_FEATURE|HAS_LIMIT|IS_A|USES|CONVERTS|SUPPORTS_FORMAT|DENIED]->(what)
            WHERE thing.id IN $ids AND says.confidence = 'sure'
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

    /**
     * Of these, the ones where the notes list what of the category the thing gives data to, or takes them from: what they do
     * not list there is not to be inferred.
     */
    public Set<OfCategory> listed(Collection<OfCategory> hops) {
        if (hops.isEmpty()) {
            return Set.of();
        }
        List<Map<String, Object>> asked = hops.stream().map(OfCategory::map).toList();
        return Set.copyOf(graph.list(
                LISTED,
                Map.of("hops", asked),
                row -> new OfCategory(
                        row.get("thing").asString(),
                        row.get("category").asString(),
                        row.get("name").asString(),
                        row.get("gives").asBoolean())));
    }

    /**
     * A thing that gives data to a category, or takes them from it.
     *
     * @param thing the id of the thing
     * @param category the id of the category
     * @param name the category's name
     * @param gives whether the thing gives the data
     */
    public record OfCategory(String thing, String category, String name, boolean gives) {

        private Map<String, Object> map() {
            return Map.of("thing", thing, "category", category, "name", name, "gives", gives);
        }
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
