package dev.studygraph.load;

import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Telling;
import dev.studygraph.graph.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads what the graph in a database tells. */
final class StoredTelling {

    private static final String FACTS = """
            MATCH (subject:StudyGraph:Entity)-[r]->(object:StudyGraph)
            WHERE type(r) IN $types
            UNWIND r.statements AS id
            MATCH (statement:Statement {id: id})
            RETURN subject.name AS subject, coalesce(r.relation, type(r)) AS relation, type(r) = 'DENIED' AS denied,
                coalesce(object.name, object.text) AS object, r.confidence = 'likely' AS likely,
                statement.text AS quote, statement.note AS note, statement.line AS line""";

    private static final String NAMES = """
            MATCH (n:StudyGraph:Entity)
            RETURN n.name AS name""";

    private static final List<String> TYPES = Stream.concat(
                    Stream.of(Edge.DENIED), Arrays.stream(Predicate.values()).map(Predicate::name))
            .toList();

    private StoredTelling() {}

    static Telling read(TransactionContext transaction) {
        return new Telling(
                transaction.run(FACTS, Map.of("types", TYPES)).stream()
                        .map(StoredTelling::told)
                        .collect(Collectors.toSet()),
                transaction.run(NAMES).stream()
                        .map(row -> row.get("name").asString())
                        .collect(Collectors.toSet()));
    }

    private static Told told(Record row) {
        Told.Words words = new Told.Words(
                row.get("subject").asString(),
                row.get("relation").asString(),
                row.get("denied").asBoolean(),
                row.get("object").asString(),
                row.get("quote").asString(),
                row.get("likely").asBoolean(false) ? Confidence.LIKELY : Confidence.SURE);
        return new Told(words, row.get("note").asString(), row.get("line").asInt());
    }
}
