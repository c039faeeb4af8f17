package dev.studygraph.server.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.load.Connection;
import dev.studygraph.load.LoadException;
import dev.studygraph.note.Progress;
import dev.studygraph.seed.Notebook;
import dev.studygraph.server.Api;
import dev.studygraph.server.BesideOthers;
import dev.studygraph.server.LiveServer;
import dev.studygraph.server.RunningServer;
import dev.studygraph.server.Settings;
import dev.studygraph.server.SmallGraph;
import dev.studygraph.server.StudyGraphTest;
import dev.studygraph.server.query.GraphReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** Works on a Neo4j that runs elsewhere, of each release. */
@BesideOthers
@StudyGraphTest
@ParameterizedClass
@EnumSource(Release.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RemoteNeo4jIT {

    private static final List<String> QUESTIONS = List.of(
            "/api/overview",
            "/api/graph",
            "/api/graph?kind=Service&relation=WRITES_TO",
            "/api/entities?q=firehouse",
            "/api/entities?q=format+parquet",
            "/api/entities/amazon-kinesis-data-firehose",
            "/api/entities/amazon-s3/neighbours?limit=2",
            "/api/edges?from=amazon-kinesis-data-streams&to=amazon-s3",
            "/api/routes?q=how+do+I+get+clickstream+data+into+Redshift",
            "/api/routes?from=KDS&to=Redshift&via=S3",
            "/api/routes?from=Redshift&to=KDS",
            "/api/routes/replacements?from=KDS&to=S3&replace=Firehose",
            "/api/reach?from=KDS",
            "/api/compare?a=KDS&b=Firehose",
            "/api/tips?about=Firehose",
            "/api/notes",
            "/api/notes/streaming.md?explain=true",
            "/api/health/ready");

    private static final String NOTE = "# Kinesis Data Firehose\n\n- Delivers to %s.\n";

    private static Neo4jProcess neo4j;

    @Parameter
    private Release release;

    @TempDir
    private Path folder;

    @BeforeParameterizedClassInvocation
    static void start(Release release, @TempDir Path data) throws Exception {
        neo4j = Neo4jProcess.start(release, Files.createDirectory(data.resolve(release.name())));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        neo4j.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j", "neo4j+ssc"})
    void itAnswersAsTheEmbeddedDoes(String scheme, Api embedded) {
        Settings settings = new Settings(0, folder, neo4j.connection(scheme));
        try (RunningServer server = RunningServer.start(settings, SmallGraph.shelf())) {
            Api remote = new Api(server.uri());
            for (String question : QUESTIONS) {
                HttpResponse<String> expected = embedded.get(question);
                HttpResponse<String> answer = remote.get(question);
                assertThat(answer.statusCode())
                        .as("%s of %s", question, release)
                        .isEqualTo(expected.statusCode());
                assertThat(answer.body()).as("%s of %s", question, release).isEqualTo(expected.body());
            }
        }
    }

    @Test
    void allServersGiveTheSameAnswersAfterSomeOfThemSeed() throws IOException {
        Path followed = notes("followed");
        Path left = notes("left");
        Connection there = neo4j.connection("neo4j");
        try (LiveServer one = new LiveServer(there, folder, followed);
                LiveServer twin = new LiveServer(there, folder, followed);
                LiveServer reader = new LiveServer(there, folder, left)) {
            List<LiveServer> all = List.of(one, twin, reader);
            assertThat(all).allSatisfy(server -> assertThat(reach(server)).contains("Amazon S3"));

            Files.writeString(followed.resolve("firehose.md"), NOTE.formatted("Redshift"));
            for (LiveServer seeding : List.of(one, twin)) {
                JsonNode change = seeding.waitForChange(told ->
                        !told.get("notes").isEmpty() || !told.get("trouble").isNull());
                assertThat(change.get("trouble").isNull()).as(change.toString()).isTrue();
                assertThat(reach(seeding)).contains("Amazon Redshift").doesNotContain("Amazon S3");
            }
            reader.waitUntil(() -> reach(reader).equals(reach(one)));
        }
    }

    @Test
    void questionsGoWhereNothingCanBeWritten() {
        try (Driver driver = neo4j.connection("neo4j").open()) {
            GraphReader graph = new GraphReader();
            graph.connect(driver, Optional.empty());

            assertThatThrownBy(() -> graph.list("CREATE (n:Written) RETURN n", Map.of(), row -> row))
                    .hasMessageContaining("read access mode");
            assertThat(graph.list("MATCH (n:Written) RETURN n", Map.of(), row -> row))
                    .isEmpty();
        }
    }

    @Test
    void seedLoadsTheGraphThatAServerWouldLoad() throws Exception {
        Connection there = neo4j.connection("neo4j");
        Path file = Files.writeString(
                folder.resolve("aura.env"), """
                # Wait a minute before connecting.\r
                NEO4J_URI=%s\r
                NEO4J_USERNAME='%s'\r
                NEO4J_PASSWORD="%s"\r
                AURA_INSTANCEID=0a1b2c3d\r
                """.formatted(there.uri(), there.username(), there.password()));
        Path notes = notes("notes");
        Process seed = new ProcessBuilder(
                        "../graph-seed/seed", "load", "--env-file", file.toString(), "--notes", notes.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(seed.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();

        StudyGraph graph = StudyGraph.of(new Notebook(List.of(notes), List.of()).findings());

        assertThat(there.load(graph, Progress.NONE).unchanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bolt      | a wrong password        |         | refuses this user name and password; correct them.
            neo4j     | a wrong password        |         | refuses this user name and password; correct them.
            bolt      | a password of the tests | nowhere | has no database nowhere; create it, or name another one.
            neo4j     | a password of the tests | nowhere | has no database nowhere; create it, or name another one.
            bolt+s    | a password of the tests |         | is signed by nobody who is trusted here; use bolt+ssc://
            neo4j+s   | a password of the tests |         | is signed by nobody who is trusted here; use neo4j+ssc://
            http      | a password of the tests |         | is no address of a Neo4j; it looks like
            """)
    void whatIsWrongIsOneLineThatSaysWhatToChange(String scheme, String password, String database, String line) {
        String uri = neo4j.connection(scheme).uri();

        assertThatThrownBy(() -> new Connection(uri, Neo4jProcess.USER, password, database).telling())
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(uri)
                .hasMessageContaining(line)
                .message()
                .hasLineCount(1);
    }

    private Path notes(String name) throws IOException {
        Path notes = Files.createDirectory(folder.resolve(name));
        Files.writeString(notes.resolve("firehose.md"), NOTE.formatted("S3"));
        return notes;
    }

    private static String reach(LiveServer server) {
        return server.api().get("/api/reach?from=Firehose").body();
    }
}
