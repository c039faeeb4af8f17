package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Capacity capacity = new Capacity(2);
    private final Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.concurrency.useVirtualThreads = true;
                config.routes.get("/long", capacity.on(ctx -> {
                    begun.countDown();
                    end.await();
                    ctx.result("done");
                }));
                config.routes.get("/short", ctx -> ctx.result("here"));
                config.routes.get("/broken", capacity.on(ctx -> {
                    throw new IllegalStateException("broken");
                }));
                Problems.map(config.routes);
            })
            .start("127.0.0.1", 0);
    private final Api api = new Api(URI.create("http://127.0.0.1:" + server.port()));

    @AfterEach
    void stop() {
        end.countDown();
        server.stop();
    }

    @Test
    void whoFindsNoPlaceIsToldToComeAgainAndAllOthersAreServed() throws Exception {
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> api.get("/long"));
        CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> api.get("/long"));
        begun.await();

        HttpResponse<String> refused = api.get("/long");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Api.json(refused).get("detail").asText()).contains("busy");
        assertThat(api.get("/short").body()).isEqualTo("here");
        assertThat(capacity.refused()).isEqualTo(1);
        assertThat(capacity.underWay()).isEqualTo(2);

        end.countDown();
        assertThat(first.get().body()).isEqualTo("done");
        assertThat(second.get().body()).isEqualTo("done");
        assertThat(api.get("/long").body()).isEqualTo("done");
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        for (int i = 0; i < 5; i++) {
            assertThat(api.get("/broken").statusCode()).isEqualTo(500);
        }
        assertThat(capacity.underWay()).isZero();
    }
}
