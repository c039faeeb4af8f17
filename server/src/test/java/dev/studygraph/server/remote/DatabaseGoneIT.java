package dev.studygraph.server.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.BesideOthers;
import dev.studygraph.server.RunningServer;
import dev.studygraph.server.Settings;
import dev.studygraph.server.SmallGraph;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server whose Neo4j dies and comes back while it is asked. */
@BesideOthers
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DatabaseGoneIT {

    private static final String KEPT = "/api/routes?from=KDS&to=Redshift";
    private static final Duration LOOK = Duration.ofMillis(20);

    private static Neo4jProcess neo4j;

    private RunningServer server;
    private Api api;

    @BeforeAll
    static void startNeo4j(@TempDir Path data) throws Exception {
        neo4j = Neo4jProcess.start(Release.CURRENT, data);
    }

    @AfterAll
    static void stopNeo4j() {
        neo4j.close();
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        server = RunningServer.start(new Settings(0, folder, neo4j.connection("neo4j")), SmallGraph.shelf());
        api = new Api(server.uri());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itAnswersWhatItKeepsUntilTheDatabaseIsBackAndThenAllAtOnce() throws Exception {
        String kept = api.get(KEPT).body();
        try (Visitors visitors = new Visitors(api, KEPT)) {
            visitors.ask(200);
            neo4j.kill();
            Duration noticed = timeUntil(() -> api.get("/api/health/ready").statusCode() == 503);
            visitors.ask(200);

            assertThat(api.get(KEPT).body()).isEqualTo(kept);
            HttpResponse<String> other = api.get("/api/entities?q=firehose");
            assertThat(other.statusCode()).isEqualTo(503);
            assertThat(other.headers().firstValue("Retry-After")).isPresent();
            assertThat(other.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(api.get("/api/health/live").statusCode()).isEqualTo(200);
            assertThat(api.get("/").statusCode()).isEqualTo(200);
            assertThat(visitors.statuses()).containsExactlyInAnyOrder(200, 503);
            Duration longest = visitors.longest();

            neo4j.startAgain();
            Duration back = timeUntil(() -> api.get("/api/health/ready").statusCode() == 200
                    && api.get("/api/entities?q=redshift").statusCode() == 200);
            visitors.ask(200);

            assertThat(visitors.statuses()).containsOnly(200);
            System.out.printf(
                    "noticed after %d ms, normal %d ms after its return, longest answer %d ms%n",
                    noticed.toMillis(), back.toMillis(), longest.toMillis());
        }
    }

    @Test
    void aPasswordThatIsChangedMeanwhileIsNoFaultOfTheServer() throws Exception {
        String kept = api.get(KEPT).body();
        neo4j.changePassword(Neo4jProcess.PASSWORD, "another password");
        neo4j.endConnections("another password");

        timeUntil(() -> detail("/api/health/ready").equals("The database refuses this server."));
        assertThat(detail("/api/entities?q=firehose")).isEqualTo("The database refuses this server.");
        assertThat(api.get("/api/entities?q=firehose").statusCode()).isEqualTo(503);
        assertThat(api.get(KEPT).body()).isEqualTo(kept);
        neo4j.changePassword("another password", Neo4jProcess.PASSWORD);
    }

    private String detail(String path) {
        return Api.json(api.get(path)).path("detail").asText();
    }

    private static Duration timeUntil(BooleanSupplier wanted) throws InterruptedException {
        long begin = System.nanoTime();
        while (!wanted.getAsBoolean() && System.nanoTime() - begin < TimeUnit.MINUTES.toNanos(1)) {
            Thread.sleep(LOOK);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
