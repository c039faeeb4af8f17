package dev.studygraph.load;

import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.correct.Corrections;
import dev.studygraph.extract.Findings;
import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.note.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.SessionConfig;

/** What the notes only seem to say, in the database. */
@Neo4jTest
class LikelyFactsIT {

    private static final Findings FOUND = new FindingsBuilder()
            .note("a.md")
            .says(1, "Reader", WRITES_TO, "Store", "Reader may write logs to Store")
            .likely()
            .carrying("logs")
            .says(2, "Store", WRITES_TO, "Archive", "Store writes to Archive")
            .findings();

    private final Database database;

    LikelyFactsIT(Database database) {
        this.database = database;
    }

    @Test
    void aLikelyFlowIsThereButNoPathWalksIt() {
        database.load(StudyGraph.of(FOUND));

        assertThat(relations())
                .containsExactly(
                        Map.of("from", "Reader", "confidence", "likely", "carries", "logs"),
                        Map.of("from", "Store", "confidence", "sure", "carries", ""));
        assertThat(paths()).containsExactly(Map.of("count", 0L));
    }

    @Test
    void aPathWalksAConfirmedFlow(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve(Corrections.FILE),
                "- confirm: {subject: Reader, relation: WRITES_TO, object: Store, note: a.md}\n");
        database.load(StudyGraph.of(Corrections.read(List.of(folder)).apply(FOUND, Catalogue.shipped())));

        assertThat(relations()).extracting(row -> row.get("confidence")).containsOnly("sure");
        assertThat(paths()).containsExactly(Map.of("count", 1L));
    }

    @Test
    void howSureItIsIsReadBack() {
        database.load(StudyGraph.of(FOUND));

        assertThat(database.telling()).contains(Telling.of(FOUND));
    }

    @Test
    void theBestRelationsOfAHubAreAsSureAsTheRelations() {
        new GraphLoader(database.driver(), SessionConfig.defaultConfig(), new Sizes(3, 200_000, 1))
                .load(StudyGraph.of(FOUND), Progress.NONE);

        assertThat(database.run("""
                        MATCH (:Entity {id: 'store'})-[best:BEST]->(:Entity {id: 'reader'})
                        RETURN best.confidence AS confidence, best.carries AS carries""")).containsExactly(Map.of("confidence", "likely", "carries", "logs"));
    }

    private List<Map<String, Object>> relations() {
        return database.run("""
                MATCH (from:Entity)-[r:WRITES_TO]->(:Entity)
                RETURN from.name AS from, r.confidence AS confidence, coalesce(r.carries, '') AS carries
                ORDER BY from""");
    }

    private List<Map<String, Object>> paths() {
        return database.run("""
                MATCH p = SHORTEST 1 (:Entity {id: 'reader'})-[:FLOWS_TO]->+(:Entity {id: 'archive'})
                RETURN count(p) AS count""");
    }
}
