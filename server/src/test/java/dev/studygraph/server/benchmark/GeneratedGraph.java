package dev.studygraph.server.benchmark;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.link.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/**
 * A graph that nobody wrote notes for, the same for the same size: a few things exchange data with very many, most with
 * a few, as in real graphs, and each takes in something and hands out something. It stands in the database as one that
 * is loaded from notes does.
 */
final class GeneratedGraph {

    private static final int BATCH = 5_000;
    private static final long SEED = 20;
    // The share of things in flows falls with this power of their rank, which makes degrees fall with power 2.5.
    private static final double FALL = 2.0 / 3;
    // One thing in so many is a feature of another.
    private static final int FEATURES = 10;
    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "fi", "gor", "ha", "jun", "ka", "lem", "mo", "nar", "pe", "qui", "ros", "su", "tol", "vek",
            "wi", "xan", "yor", "zel");

    private static final String THINGS = """
            UNWIND $rows AS row
            CREATE (thing:StudyGraph:Entity {id: row.id, name: row.name, kind: row.kind, aliases: [], asked: [],
              categories: [], statements: 1, version: ''})
            CREATE (name:StudyGraph:Name {id: row.id, key: row.key, text: row.name, how: 'name', version: ''})
            CREATE (name)-[:NAMES {version: ''}]->(thing)
            CREATE (statement:StudyGraph:Statement {id: row.statement, note: 'generated.md', line: row.line,
              endLine: row.line, heading: row.name, text: row.name + ' writes to others.', version: ''})
            CREATE (statement)-[:MENTIONS {version: ''}]->(thing)
            SET thing:$(row.kind)
            """;

    private static final String FLOWS = """
            UNWIND $rows AS row
            MATCH (from:Entity {id: row.from})
            MATCH (to:Entity {id: row.to})
            CREATE (from)-[:WRITES_TO {statements: [row.statement], support: 1, version: ''}]->(to)
            CREATE (from)-[:FLOWS_TO {relation: 'WRITES_TO', statements: [row.statement], support: 1, forward: true,
              version: ''}]->(to)
            """;

    private static final String PARTS = """
            UNWIND $rows AS row
            MATCH (from:Entity {id: row.from})
            MATCH (to:Entity {id: row.to})
            CREATE (from)-[:HAS_FEATURE {statements: [row.statement], support: 1, version: ''}]->(to)
            CREATE (from)-[:HANDS_ON {relation: 'HAS_FEATURE', statements: [row.statement], support: 1, forward: true,
              version: ''}]->(to)
            CREATE (to)-[:HANDS_ON {relation: 'HAS_FEATURE', statements: [row.statement], support: 1, forward: false,
              version: ''}]->(from)
            """;

    private final Random random = new Random(SEED);
    private final int things;
    private final int flows;
    private final double all;

    /** A graph of so many things and flows; there are at least twice as many flows as things. */
    GeneratedGraph(int things, int flows) {
        this.things = things;
        this.flows = flows;
        this.all = upTo(things);
    }

    /** Writes it into a database that knows the schema and holds nothing yet. */
    void load(Driver driver) {
        write(driver, THINGS, IntStream.range(0, things).boxed().toList(), GeneratedGraph::thing);
        write(driver, FLOWS, List.copyOf(flows()), GeneratedGraph::row);
        write(driver, PARTS, parts(), GeneratedGraph::row);
        driver.executableQuery("CALL db.awaitIndexes(300)").execute();
    }

    /** Questions for ways between things that are picked with equal chance. */
    List<String> questions(int count) {
        Random picks = new Random(SEED + 1);
        return IntStream.range(0, count)
                .mapToObj(i -> "How do I get " + name(picks.nextInt(things)) + " into " + name(picks.nextInt(things)))
                .toList();
    }

    private SequencedSet<Flow> flows() {
        SequencedSet<Flow> found = new LinkedHashSet<>();
        for (int thing = 0; thing < things; thing++) {
            add(found, thing, any());
            add(found, any(), thing);
        }
        while (found.size() < flows) {
            add(found, any(), any());
        }
        return found;
    }

    private static void add(SequencedSet<Flow> flows, int from, int to) {
        if (from != to) {
            flows.add(new Flow(from, to));
        }
    }

    private List<Flow> parts() {
        List<Flow> parts = new ArrayList<>();
        for (int feature = 0; feature < things; feature += FEATURES) {
            parts.add(new Flow(feature + 1 + random.nextInt(FEATURES - 1), feature));
        }
        return parts;
    }

    /** A thing, the more often the lower its rank; ranks are spread, so that neighbours are nothing special. */
    private int any() {
        double share = random.nextDouble() * all;
        int rank = (int) Math.min(things - 1, Math.pow(share * (1 - FALL) + 1, 1 / (1 - FALL)) - 1);
        return (int) (rank * 7_919L % things);
    }

    /** The sum of the shares of so many ranks. */
    private static double upTo(int ranks) {
        return (Math.pow(ranks + 1, 1 - FALL) - 1) / (1 - FALL);
    }

    private static <T> void write(Driver driver, String cypher, List<T> all, Function<T, Map<String, Object>> row) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<T> part = all.subList(from, Math.min(from + BATCH, all.size()));
            driver.executableQuery(cypher)
                    .withParameters(Map.of("rows", part.stream().map(row).toList()))
                    .execute();
        }
    }

    private static Map<String, Object> thing(int thing) {
        String name = name(thing);
        return Map.of(
                "id",
                Slug.of(name),
                "name",
                name,
                "key",
                NameKey.of(name),
                "kind",
                thing % FEATURES == 0 ? "Feature" : "Service",
                "line",
                thing + 1,
                "statement",
                statement(thing));
    }

    private static Map<String, Object> row(Flow flow) {
        return Map.of(
                "from", Slug.of(name(flow.from())),
                "to", Slug.of(name(flow.to())),
                "statement", statement(flow.from()));
    }

    private static String statement(int thing) {
        return "generated.md:" + (thing + 1);
    }

    /** A name that means nothing and that no other thing has. */
    private static String name(int thing) {
        StringBuilder name = new StringBuilder();
        int rest = thing;
        for (int i = 0; i < 4; i++) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /** That data moves from one thing to another. */
    private record Flow(int from, int to) {}
}
