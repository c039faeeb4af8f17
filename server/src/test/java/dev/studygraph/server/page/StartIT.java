package dev.studygraph.server.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.studygraph.extract.Findings;
import dev.studygraph.load.Connection;
import dev.studygraph.load.LoadException;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.server.Api;
import dev.studygraph.server.OverShelf;
import dev.studygraph.server.RunningServer;
import dev.studygraph.server.Settings;
import dev.studygraph.server.SmallGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who opens the page before the server is ready. */
@ExtendWith(BrowserExtension.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StartIT {

    private static final Connection NOBODY = new Connection("bolt://127.0.0.1:1", "neo4j", "secret", null);

    @TempDir
    private Path folder;

    private final SlowShelf shelf = new SlowShelf();
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Test
    void thePageTellsWhatIsDoneAndMovesOnByItself(Reader reader) throws InterruptedException {
        CompletableFuture<RunningServer> starting = start(null);
        reader.page().navigate(server() + "/?node=amazon-s3");

        assertThat(step(reader, "Reading your notes")).containsText("3 of 8");
        assertThat(step(reader, "Opening the database")).isVisible();
        assertThat(step(reader, "Loading what they say")).hasClass("start-step is-waiting");

        shelf.open.countDown();
        assertThat(reader.details()).containsText("Amazon S3");
        starting.join().close();
    }

    @Test
    void theApiTellsTheSame() throws InterruptedException {
        CompletableFuture<RunningServer> starting = start(NOBODY);
        Api api = new Api(server());
        HttpResponse<String> answer = api.get("/api/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Api.json(answer).get("detail").asText()).endsWith("reading your notes, 3 of 8.");
        assertThat(Api.each(Api.json(answer).get("steps"), "phase")).contains("running", "waiting");
        assertThat(api.get("/").statusCode()).isEqualTo(503);

        shelf.open.countDown();
        assertThatThrownBy(starting::join).hasCauseInstanceOf(LoadException.class);
    }

    @Test
    void aStartThatFailsIsToldOnThePageToo(Reader reader) throws InterruptedException {
        CompletableFuture<RunningServer> starting = start(NOBODY);
        reader.page().navigate(server().toString());
        assertThat(step(reader, "Reading your notes")).isVisible();

        shelf.open.countDown();
        assertThat(reader.page().getByRole(AriaRole.STATUS)).containsText("Study Graph has stopped.");
        assertThatThrownBy(starting::join).hasCauseInstanceOf(LoadException.class);
    }

    /** Starts a server, which reads its notes until it is let go on; waits until it answers. */
    private CompletableFuture<RunningServer> start(@Nullable Connection neo4j) throws InterruptedException {
        CompletableFuture<RunningServer> starting = CompletableFuture.supplyAsync(
                () -> RunningServer.start(new Settings(port, folder, neo4j), shelf), task -> new Thread(task).start());
        shelf.reached.await();
        while (!answers()) {
            Thread.sleep(50);
        }
        return starting;
    }

    private boolean answers() {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI server() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static Locator step(Reader reader, String words) {
        return reader.page().locator(".start-step").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Notes of which three in eight are read until somebody opens the way for the rest. */
    private static final class SlowShelf extends OverShelf {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        private SlowShelf() {
            super(SmallGraph.shelf());
        }

        @Override
        public Findings read(List<Note> read, Progress told) {
            told.at(3, 8);
            reached.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.read(read, told);
        }
    }
}
