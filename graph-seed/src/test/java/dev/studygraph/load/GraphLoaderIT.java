package dev.studygraph.load;

import static dev.studygraph.fact.Predicate.HAS_LIMIT;
import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

@Neo4jTest
class GraphLoaderIT {

    private static final FindingsBuilder NOTES = new FindingsBuilder()
            .note("a.md")
            .says(1, "Firehose", READS_FROM, "Streams", "Firehose reads from Streams")
            .denies(2, "Streams", WRITES_TO, "S3", "Streams cannot write to S3")
            .describes(3, "Streams", HAS_LIMIT, "1 MB", "A record has at most 1 MB")
            .tip(4, "Mind the shards", "Streams")
            .note("b.md")
            .says(1, "Firehose", WRITES_TO, "S3", "Firehose writes to S3")
            .topic(2, "Collection", "Streaming", "Firehose", "Streams")
            .question(3, "Q1", "Firehose", "S3");

    private static final StudyGraph GRAPH = NOTES.graph();

    private static final Sizes ROW_BY_ROW = new Sizes(1, 200_000, 1_000);

    private static final StudyGraph CHANGED = new FindingsBuilder()
            .note("a.md")
            .thing(CatalogueEntry.of("Streams", Kind.Feature))
            .says(2, "Firehose", READS_FROM, "Streams", "Firehose takes data from Streams")
            .graph();

    private final Database database;

    GraphLoaderIT(Database database) {
        this.database = database;
    }

    @Test
    void everyNodeAndEdgeIsThere() {
        LoadReport report = database.load(GRAPH);

        assertThat(report)
                .isEqualTo(new LoadReport(
                        GRAPH.version(),
                        false,
                        GRAPH.nodes().size(),
                        GRAPH.edges().size()));
        assertThat(database.run("""
            MATCH (n:StudyGraph {version: $version})
            WHERE NOT n:GraphState
            RETURN count(n) AS nodes, COUNT { ()-[{version: $version}]->() } AS edges\
            """, GRAPH))
                .containsExactly(Map.of(
                        "nodes", (long) GRAPH.nodes().size(),
                        "edges", (long) GRAPH.edges().size()));
    }

    @Test
    void aPathWalksWhereDataFlow() {
        database.load(GRAPH);

        assertThat(database.run("""
            MATCH p = SHORTEST 1 (:Entity {id: 'streams'})-[:FLOWS_TO]->+(:Entity {id: 's3'})
            UNWIND relationships(p) AS flow
            RETURN flow.relation AS relation, flow.statements AS statements\
            """))
                .containsExactly(
                        Map.of("relation", "READS_FROM", "statements", List.of("a.md:1")),
                        Map.of("relation", "WRITES_TO", "statements", List.of("b.md:1")));
    }

    @Test
    void aMisspeltNameIsFound() {
        database.load(GRAPH);

        assertThat(database.run("""
            CALL db.index.fulltext.queryNodes('names', 'firehoze~') YIELD node
            MATCH (node)-[:NAMES]->(entity)
            RETURN entity.name AS name\
            """)).containsExactly(Map.of("name", "Firehose"));
    }

    @Test
    void whatIsToldIsReadBackAsItWasFound() {
        assertThat(database.telling()).contains(new Telling(Set.of(), Set.of()));

        database.load(GRAPH);

        assertThat(database.telling()).contains(Telling.of(NOTES.findings()));
    }

    @Test
    void aGraphOfAnOlderSchemaIsLoadedAnew() {
        database.load(GRAPH);
        List<String> before = database.dump();
        database.run("MATCH (state:GraphState) SET state.schema = 1");

        assertThat(database.load(GRAPH).unchanged()).isFalse();
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void aGraphOfANewerSchemaStaysAsItIs() {
        database.load(GRAPH);
        database.run("MATCH (state:GraphState) SET state.schema = state.schema + 1");
        List<String> before = database.dump();

        assertThatThrownBy(() -> database.load(CHANGED))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("was written by a newer Study Graph")
                .hasMessageEndingWith("Update Study Graph, or use another database.");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void loadingTwiceWritesNothing() {
        database.load(GRAPH);
        List<String> before = database.dump();
        String lastTransaction = lastTransaction();

        LoadReport report = database.load(GRAPH);

        assertThat(report.unchanged()).isTrue();
        assertThat(database.dump()).isEqualTo(before);
        assertThat(lastTransaction()).isEqualTo(lastTransaction);
    }

    @Test
    void whatChangedOrVanishedTakesItsFactsWithIt() {
        database.load(CHANGED);
        List<String> expected = database.dump();

        database.load(GRAPH);
        assertThat(database.load(CHANGED).unchanged()).isFalse();

        assertThat(database.dump()).isEqualTo(expected);
    }

    @Test
    void whatWasDeletedByHandComesBack() {
        database.load(GRAPH);
        List<String> whole = database.dump();
        database.run("MATCH (:Entity)-[r:FLOWS_TO]->() DELETE r");

        assertThat(database.load(GRAPH).unchanged()).isFalse();

        assertThat(database.dump()).isEqualTo(whole);
    }

    @Test
    void aLoadThatDiesLeavesTheGraphAsItWas() {
        database.load(GRAPH);
        List<String> before = database.dump();
        GraphLoader loader = new GraphLoader(database.driver(), SessionConfig.defaultConfig(), ROW_BY_ROW);

        assertThatThrownBy(() -> loader.load(CHANGED, (done, total) -> {
                    if (done > total / 2) {
                        throw new IllegalStateException("the lights go out");
                    }
                }))
                .hasMessage("the lights go out");

        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void aReaderSeesTheOldGraphUntilTheNewOneIsWhole() {
        database.load(GRAPH);
        List<Map<String, Object>> before = database.run("MATCH (n) RETURN count(n) AS n");
        List<List<Map<String, Object>>> seen = new ArrayList<>();

        new GraphLoader(database.driver(), SessionConfig.defaultConfig(), ROW_BY_ROW)
                .load(CHANGED, (done, total) -> seen.add(database.run("MATCH (n) RETURN count(n) AS n")));

        assertThat(seen).isNotEmpty().containsOnly(before);
    }

    @Test
    void ofTwoLoadsAtOnceOneWinsWhole() {
        database.load(GRAPH);
        List<String> one = database.dump();
        database.load(CHANGED);
        List<String> other = database.dump();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> database.load(GRAPH)),
                        CompletableFuture.runAsync(() -> database.load(CHANGED)))
                .join();

        assertThat(database.dump()).isIn(one, other);
    }

    @Test
    void progressRunsUpToTheWhole() {
        List<Integer> done = new ArrayList<>();

        new GraphLoader(database.driver(), SessionConfig.defaultConfig(), new Sizes(4, 200_000, 1_000))
                .load(GRAPH, (now, total) -> done.add(now));

        assertThat(done)
                .isSorted()
                .last()
                .isEqualTo(GRAPH.nodes().size() + GRAPH.edges().size());
    }

    @Test
    void whatIsNotOursIsNeverTouched() {
        database.run("""
            CREATE (:Person {name: 'Ada', version: 'mine'})-[:FLOWS_TO {version: 'mine'}]->
                (:Entity {id: 'somebody-elses', version: 'mine'})\
            """);

        database.load(GRAPH);
        database.load(CHANGED);

        assertThat(database.run(
                        "MATCH (a:Person)-[r]->(b) RETURN properties(a) AS a, properties(r) AS r, properties(b) AS b"))
                .containsExactly(Map.of(
                        "a", Map.of("name", "Ada", "version", "mine"),
                        "r", Map.of("version", "mine"),
                        "b", Map.of("id", "somebody-elses", "version", "mine")));
    }

    @Test
    void anIdThatIsTakenBySomebodyElseIsToldAndNothingChanges() {
        database.run("CREATE (:Entity {id: 's3', owner: 'somebody else'})");
        List<Map<String, Object>> before = database.run("MATCH (n) RETURN properties(n) AS n");

        assertThatThrownBy(() -> database.load(GRAPH))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("s3");

        assertThat(database.run("MATCH (n) RETURN properties(n) AS n")).isEqualTo(before);
    }

    private String lastTransaction() {
        return database.run("SHOW DATABASE neo4j YIELD lastCommittedTxn").toString();
    }
}
