package dev.studygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.extract.Findings;
import dev.studygraph.load.Connection;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.seed.Notebook;
import dev.studygraph.server.change.FolderShelf;
import dev.studygraph.server.change.Shelf;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** Servers that start one after the other over the same database and the same notes, or not quite the same. */
class FirstReadingIT {

    private static final String CORRECTION = "- drop: {subject: Athena, relation: WRITES_TO, object: S3}\n";
    private static final String QUERIES = "amazon-athena|QUERIES|amazon-s3";
    private static final String READS = "aws-glue|READS_FROM|amazon-s3";

    @TempDir
    private Path root;

    private static EmbeddedNeo4j neo4j;

    private Path notes;

    @BeforeAll
    static void startNeo4j(@TempDir Path data) {
        neo4j = EmbeddedNeo4j.start(data);
    }

    @AfterAll
    static void stopNeo4j() {
        neo4j.close();
    }

    @BeforeEach
    void startOnce() throws IOException {
        notes = Files.createDirectory(root.resolve("notes"));
        Files.writeString(notes.resolve("athena.md"), "# Athena\n\n- Amazon Athena queries Amazon S3.\n");
        Files.writeString(notes.resolve("corrections.yaml"), CORRECTION);
        CountingShelf shelf = new CountingShelf();
        try (RunningServer server = start(shelf)) {
            assertThat(shelf.readings).hasSize(1);
            assertThat(edges(server)).containsExactly(QUERIES);
        }
    }

    @Test
    void unchangedNotesAreReadOnceTheServerIsReady() throws InterruptedException {
        CountingShelf shelf = new CountingShelf();
        try (RunningServer server = start(shelf)) {
            assertThat(shelf.readings).isEmpty();
            assertThat(edges(server)).containsExactly(QUERIES);

            server.watch();

            assertThat(shelf.readings.poll(30, TimeUnit.SECONDS)).containsExactly("athena.md");
            assertThat(edges(server)).containsExactly(QUERIES);
            assertThat(new Api(server.uri()).json("/api/changes").get("change").isNull())
                    .as("nothing changed")
                    .isTrue();
        }
    }

    @Test
    void notesThatChangedWhileNoServerRanAreReadFirst() throws IOException {
        Files.writeString(notes.resolve("glue.md"), "# AWS Glue\n\n- AWS Glue reads from Amazon S3.\n");
        CountingShelf shelf = new CountingShelf();
        try (RunningServer server = start(shelf)) {
            assertThat(shelf.readings).hasSize(1);
            assertThat(edges(server)).containsExactlyInAnyOrder(QUERIES, READS);
        }
    }

    @Test
    void aGraphThatIsNoLongerThereIsMadeAnew() {
        try (Driver driver = connection().open()) {
            driver.executableQuery("MATCH ()-[r:QUERIES]->() DELETE r").execute();
        }
        CountingShelf shelf = new CountingShelf();
        try (RunningServer server = start(shelf)) {
            assertThat(shelf.readings).hasSize(1);
            assertThat(edges(server)).containsExactly(QUERIES);
        }
    }

    private RunningServer start(Shelf shelf) {
        return RunningServer.start(new Settings(0, root.resolve("data"), connection()), shelf);
    }

    private Connection connection() {
        return new Connection(neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password(), null);
    }

    private static List<String> edges(RunningServer server) {
        return Api.each(new Api(server.uri()).json("/api/graph").get("edges"), "id");
    }

    /** The notes in the folder, and each reading of them. */
    private final class CountingShelf extends OverShelf {

        private final BlockingQueue<List<String>> readings = new LinkedBlockingQueue<>();

        private CountingShelf() {
            super(new FolderShelf(
                    new Notebook(List.of(notes), List.of()),
                    notes,
                    root.resolve("data").resolve("last-reading")));
        }

        @Override
        public Findings read(List<Note> read, Progress told) {
            readings.add(read.stream().map(Note::path).toList());
            return super.read(read, told);
        }
    }
}
