package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.Gate;
import dev.studygraph.server.Gate.State;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.SmallGraph;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Over a database that comes and goes, and that others change. */
@Isolated("it measures time")
class GraphTagIT {

    private static final String KEPT = "/api/tips";
    private static final String QUESTION = "/api/entities/amazon-s3";
    private static final Duration KNOWN_FOR = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Gate GATE = new Gate();

    private static OwnServer server;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new OwnServer(data, SmallGraph.shelf().findings(), GATE::before);
        api = server.api();
    }

    @AfterEach
    void open() {
        GATE.set(State.OPEN);
        assertThat(time(GraphTagIT::waitUntilReady)).isLessThan(Duration.ofSeconds(5));
        assertThat(status("/api/notes?turn=" + System.nanoTime())).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsKeptIsAnsweredWithoutIt() throws InterruptedException {
        String body = api.get(KEPT).body();
        GATE.set(State.GONE);
        Thread.sleep(KNOWN_FOR);

        assertThat(api.get(KEPT).body()).isEqualTo(body);
        HttpResponse<String> other = api.get("/api/notes?other=1");
        assertThat(other.statusCode()).isEqualTo(503);
        assertThat(other.headers().firstValue("Retry-After")).isPresent();
        assertThat(other.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(status("/api/health/ready")).isEqualTo(503);
        assertThat(status("/api/health/live")).isEqualTo(200);
        assertThat(api.get(KEPT).body()).isEqualTo(body);
    }

    @Test
    void nobodyWaitsForItTwiceAndItIsLeftInPeace() throws InterruptedException {
        GATE.set(State.GONE);
        Thread.sleep(KNOWN_FOR);
        api.get("/api/notes?first=1");
        long before = GATE.count(cypher -> true);
        Duration taken = time(() -> {
            for (int i = 0; i < 50; i++) {
                assertThat(status("/api/entities?q=s3&turn=" + i)).isEqualTo(503);
            }
        });

        assertThat(GATE.count(cypher -> true) - before).isLessThanOrEqualTo(taken.toMillis() / 250 + 1);
    }

    @Test
    void whereItTakesQuestionsAndNeverAnswersNobodyHangs() throws InterruptedException {
        api.get(KEPT);
        api.get("/api/notes");
        GATE.set(State.SILENT);
        Thread.sleep(KNOWN_FOR);

        assertThat(time(() -> assertThat(status(KEPT)).isEqualTo(200))).isLessThan(Duration.ofSeconds(2));
        assertThat(time(() -> assertThat(status(KEPT)).isEqualTo(200))).isLessThan(Duration.ofSeconds(1));
        assertThat(time(() -> assertThat(status("/api/notes?other=2")).isEqualTo(503)))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whileTheGraphIsLoadedInPartsOnlyWhatIsKeptIsAnswered() throws InterruptedException {
        String version = api.json("/api/health/ready").get("version").asText();
        api.get(KEPT);
        setVersion("");
        Thread.sleep(KNOWN_FOR);

        assertThat(status(KEPT)).isEqualTo(200);
        assertThat(Api.json(api.get("/api/notes?other=3")).get("detail").asText())
                .isEqualTo("The graph is being loaded.");
        assertThat(status("/api/health/ready")).isEqualTo(503);

        setVersion(version);
    }

    @Test
    void howeverManyAskItIsLookedUpTenTimesASecondAtMost() throws InterruptedException {
        api.get(QUESTION);
        long before = GATE.count(GraphTagIT::asksForTheVersion);
        long begin = System.nanoTime();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(readers.invokeAll(
                            Collections.nCopies(400, () -> api.get(QUESTION).statusCode())))
                    .allSatisfy(status -> assertThat(status.get()).isEqualTo(200));
        }
        long tenths = (System.nanoTime() - begin) / 100_000_000;

        assertThat(GATE.count(GraphTagIT::asksForTheVersion) - before).isLessThanOrEqualTo(tenths + 1);
    }

    @Test
    void whatAnotherServerChangesIsSeenSoon() throws InterruptedException {
        String before = api.get(QUESTION).body();
        change("SET thing.name = 'S3 of another server'", "-changed");
        Thread.sleep(KNOWN_FOR);

        assertThat(api.get(QUESTION).body()).contains("S3 of another server");

        change("SET thing.name = 'Amazon S3'", "");
        Thread.sleep(KNOWN_FOR);
        assertThat(api.get(QUESTION).body()).isEqualTo(before);
    }

    private static boolean asksForTheVersion(String cypher) {
        return cypher.contains("GraphState");
    }

    /** As a load does: the graph and its version in one transaction. */
    private static void change(String change, String suffix) {
        server.driver()
                .executableQuery("MATCH (state:GraphState), (thing:Entity {id: 'amazon-s3'}) " + change
                        + ", state.version = split(state.version, '-')[0] + '" + suffix + "'")
                .execute();
    }

    private static void waitUntilReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status("/api/health/ready") != 200 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static int status(String path) {
        return api.get(path).statusCode();
    }

    private static void setVersion(String version) {
        server.driver()
                .executableQuery("MATCH (state:GraphState) SET state.version = $version")
                .withParameters(Map.of("version", version))
                .execute();
    }

    private static Duration time(Runnable thing) {
        long begin = System.nanoTime();
        thing.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
