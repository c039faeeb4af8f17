package dev.studygraph.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server with tight limits, and clients that are slow on purpose. */
@Timeout(30)
class ConnectionLimitsTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int CONNECTIONS = 12;
    private static final int MANY_BYTES = 32 << 20;
    private static final long PATIENCE_MILLISECONDS = 8_000;
    private static final AtomicInteger WAITING = new AtomicInteger();

    private static Javalin server;

    @BeforeAll
    static void start() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            new ConnectionLimits(CONNECTIONS, LIMIT, LIMIT, LIMIT).hold(config.jetty);
            config.routes.get("/", ctx -> ctx.result("here"));
            config.routes.get("/much", ctx -> ctx.result(new byte[MANY_BYTES]));
            config.routes.post("/", ctx -> {
                WAITING.incrementAndGet();
                try {
                    ctx.result(String.valueOf(ctx.bodyInputStream().readAllBytes().length));
                } finally {
                    WAITING.decrementAndGet();
                }
            });
            config.routes.sse("/stream", client -> {
                client.keepAlive();
                Thread.startVirtualThread(() -> tellFor(4 * LIMIT.toMillis(), client::sendComment));
            });
        });
        server.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void aHeaderThatComesByteByByteIsNotWaitedFor() throws IOException {
        try (Socket slow = connect()) {
            assertLetGo(slow, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(UTF_8));
        }
        assertServes();
    }

    @Test
    void norIsThatOfALaterRequest() throws IOException {
        try (Socket slow = connect()) {
            slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
            assertThat(slow.getInputStream().read()).isEqualTo('H');
            assertLetGo(slow, "GET / HTTP/1.1\r\nX-Slow: ".getBytes(UTF_8));
        }
        assertServes();
    }

    @Test
    void aBodyThatComesByteByByteIsNotWaitedFor() throws IOException {
        try (Socket slow = connect()) {
            assertLetGo(slow, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n".getBytes(UTF_8));
        }
        waitUntilNobodyWaits();
        assertServes();
    }

    @Test
    void norIsOneThatNeverComes() throws IOException {
        try (Socket slow = connect()) {
            slow.setSoTimeout((int) PATIENCE_MILLISECONDS);
            slow.getOutputStream().write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n".getBytes(UTF_8));
            assertThat(slow.getInputStream().readAllBytes()).isEmpty();
        }
        waitUntilNobodyWaits();
    }

    @Test
    void whoDoesNotTakeTheAnswerDoesNotKeepIt() throws Exception {
        try (Socket slow = connect()) {
            slow.getOutputStream().write("GET /much HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
            Thread.sleep(2 * LIMIT.toMillis());
            assertThat(taken(slow)).isLessThan(MANY_BYTES);
        }
        assertServes();
    }

    @Test
    void aStreamStaysForAsLongAsItIsTaken() throws IOException {
        try (Socket listener = connect()) {
            long begin = System.nanoTime();
            listener.getOutputStream()
                    .write("GET /stream HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n".getBytes(UTF_8));
            StringBuilder told = new StringBuilder();
            while (!told.toString().contains("last")) {
                int sign = listener.getInputStream().read();
                assertThat(sign).as("the stream ended after %s", told).isNotEqualTo(-1);
                told.append((char) sign);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(LIMIT.multipliedBy(3));
        }
    }

    @Test
    void silentConnectionsMakeRoomWhereThereIsNone() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * CONNECTIONS; i++) {
                silent.add(connect());
            }
            assertServes();
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    /** Sends a beginning and then a byte now and then, until nobody is there any more. */
    private static void assertLetGo(Socket slow, byte[] begin) throws IOException {
        OutputStream out = slow.getOutputStream();
        out.write(begin);
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (System.currentTimeMillis() < end) {
            try {
                Thread.sleep(100);
                out.write('x');
                out.flush();
            } catch (IOException e) {
                return;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("still there after " + PATIENCE_MILLISECONDS + " ms");
    }

    private static long taken(Socket slow) {
        long taken = 0;
        byte[] some = new byte[1 << 16];
        try {
            for (int read = slow.getInputStream().read(some);
                    read > 0;
                    read = slow.getInputStream().read(some)) {
                taken += read;
            }
        } catch (IOException e) {
            // let go in the middle
        }
        return taken;
    }

    private static void assertServes() throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout((int) PATIENCE_MILLISECONDS);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .endsWith("here");
        }
    }

    private static void waitUntilNobodyWaits() {
        long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (WAITING.get() > 0 && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        assertThat(WAITING).hasValue(0);
    }

    private static void tellFor(long milliseconds, Consumer<String> tell) {
        try {
            for (long told = 0; told < milliseconds; told += 200) {
                Thread.sleep(200);
                tell.accept("still here");
            }
            tell.accept("last");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }
}
