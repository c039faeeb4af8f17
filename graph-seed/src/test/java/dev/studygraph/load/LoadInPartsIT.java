package dev.studygraph.load;

import static dev.studygraph.fact.Predicate.HAS_LIMIT;
import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.note.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.SessionConfig;

/** A graph that is too large for one transaction; here that is one of more than five rows. */
@Neo4jTest
class LoadInPartsIT {

    private static final Sizes PARTS = new Sizes(3, 5, 2);
    private static final Sizes WHOLE = new Sizes(3, 200_000, 2);

    private static final StudyGraph GRAPH = new FindingsBuilder()
            .note("a.md")
            .says(1, "Firehose", READS_FROM, "Streams", "Firehose reads from Streams")
            .says(2, "Firehose", WRITES_TO, "S3", "Firehose writes to S3")
            .says(3, "Firehose", WRITES_TO, "S3", "Firehose delivers to S3")
            .denies(4, "Streams", WRITES_TO, "S3", "Streams cannot write to S3")
            .describes(5, "Firehose", HAS_LIMIT, "1 MB", "A record has at most 1 MB")
            .graph();

    private static final StudyGraph OTHER = new FindingsBuilder()
            .note("a.md")
            .says(2, "Firehose", READS_FROM, "Streams", "Firehose takes data from Streams")
            .says(3, "Glue", READS_FROM, "S3", "Glue reads S3")
            .graph();

    private final Database database;

    LoadInPartsIT(Database database) {
        this.database = database;
    }

    @Test
    void itComesToTheSameAsAWholeLoad() {
        load(GRAPH, WHOLE);
        List<String> whole = database.dump();
        database.clear();

        load(GRAPH, PARTS);

        assertThat(database.dump()).isEqualTo(whole);
        assertThat(loader(PARTS).load(GRAPH, Progress.NONE).unchanged()).isTrue();
    }

    @Test
    void whatAnotherGraphHadIsGoneAfterIt() {
        load(OTHER, PARTS);
        List<String> expected = database.dump();

        load(GRAPH, PARTS);
        load(OTHER, PARTS);

        assertThat(database.dump()).isEqualTo(expected);
    }

    @Test
    void untilItIsWholeTheGraphHasNoVersion() {
        load(OTHER, PARTS);
        List<Object> seen = new CopyOnWriteArrayList<>();

        loader(PARTS).load(GRAPH, (done, total) -> seen.add(version()));

        assertThat(seen).isNotEmpty().containsOnly("");
        assertThat(version()).isEqualTo(GRAPH.version());
    }

    @Test
    void aLoadThatDiesIsDoneAgainByTheNext() {
        load(GRAPH, PARTS);
        List<String> expected = database.dump();
        load(OTHER, PARTS);

        assertThatThrownBy(() -> loader(PARTS).load(GRAPH, (done, total) -> {
                    if (done > total / 2) {
                        throw new IllegalStateException("the lights go out");
                    }
                }))
                .hasMessage("the lights go out");
        assertThat(version()).isEqualTo("");

        load(GRAPH, PARTS);

        assertThat(database.dump()).isEqualTo(expected);
    }

    @Test
    void aLoadThatBeginsLaterStopsTheOneBefore() {
        load(OTHER, PARTS);
        List<String> expected = database.dump();
        database.clear();
        AtomicBoolean begun = new AtomicBoolean();

        assertThatThrownBy(() -> loader(PARTS).load(GRAPH, (done, total) -> {
                    if (!begun.getAndSet(true)) {
                        load(OTHER, PARTS);
                    }
                }))
                .isInstanceOf(LoadException.class)
                .hasMessageStartingWith("Another load of this database has begun");

        assertThat(database.dump()).isEqualTo(expected);
    }

    @Test
    void ofAThingWithManyRelationsTheBestAreMarkedAndAllAreCounted() {
        load(GRAPH, PARTS);

        assertThat(database.run("""
                        MATCH (hub:Entity {id: 'firehose'})
                        RETURN hub.neighbours AS neighbours, hub.sorts AS sorts"""))
                .containsExactly(Map.of(
                        "neighbours",
                        2L,
                        "sorts",
                        List.of("HAS_LIMIT\t\tout\t0\t1", "READS_FROM\t\tout\t1\t1", "WRITES_TO\t\tout\t1\t1")));
        assertThat(database.run("""
                        MATCH (:Entity {id: 'firehose'})-[best:BEST]->(other)
                        RETURN best.relation AS relation, best.support AS support, best.out AS out,
                          coalesce(other.name, other.text) AS other
                        ORDER BY relation"""))
                .containsExactly(
                        Map.of("relation", "HAS_LIMIT", "support", 1L, "out", true, "other", "1 MB"),
                        Map.of("relation", "READS_FROM", "support", 1L, "out", true, "other", "Streams"),
                        Map.of("relation", "WRITES_TO", "support", 2L, "out", true, "other", "S3"));
    }

    @Test
    void aGraphThatIsTooLargeIsNotReadToBeCompared() {
        load(GRAPH, PARTS);

        assertThat(loader(PARTS).telling()).isEmpty();
        assertThat(loader(WHOLE).telling()).isPresent();
    }

    private void load(StudyGraph graph, Sizes sizes) {
        loader(sizes).load(graph, Progress.NONE);
    }

    private GraphLoader loader(Sizes sizes) {
        return new GraphLoader(database.driver(), SessionConfig.defaultConfig(), sizes);
    }

    private Object version() {
        return database.run("MATCH (state:GraphState) RETURN state.version AS version")
                .getFirst()
                .get("version");
    }
}
