package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.GuardedServer;
import dev.studygraph.server.SmallGraph;
import dev.studygraph.server.StudyServer;
import dev.studygraph.server.api.Start;
import dev.studygraph.server.change.Changes;
import dev.studygraph.server.change.LiveGraph;
import dev.studygraph.server.query.GraphReader;
import io.javalin.Javalin;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that asks for a token, and is still being started. */
class GuardedStartIT {

    private Javalin web;
    private Api api;

    @BeforeEach
    void start() {
        Access access =
                new Access(InetAddress.getLoopbackAddress(), Set.of(), AccessToken.of(GuardedServer.TOKEN, "a test"));
        Changes changes = new Changes(Clock.systemUTC());
        LiveGraph live = new LiveGraph(SmallGraph.shelf(), changes);
        web = StudyServer.create(new GraphReader(), live, changes, access, new Start());
        web.start("127.0.0.1", 0);
        api = new Api(URI.create("http://127.0.0.1:" + web.port()));
    }

    @AfterEach
    void stop() {
        web.stop();
    }

    @Test
    void howFarItHasComeIsToldOnlyToWhoIsSignedIn() {
        HttpResponse<String> toEverybody = api.get("/api/health/ready");
        assertThat(toEverybody.statusCode()).isEqualTo(503);
        assertThat(toEverybody.headers().firstValue("Retry-After")).isPresent();
        assertThat(Api.json(toEverybody).get("detail").asText()).isEqualTo("Study Graph is starting.");
        assertThat(Api.json(toEverybody).has("steps")).isFalse();

        assertThat(Api.json(api.get("/api/health/ready", "Cookie", session())).get("steps"))
                .isNotEmpty();
    }

    @Test
    void thePageThatWaitsIsForWhoIsSignedInToo() {
        assertThat(api.get("/", "Accept", "text/html").statusCode()).isEqualTo(303);
        assertThat(api.get("/", "Accept", "text/html", "Cookie", session()).statusCode())
                .isEqualTo(503);
    }

    private String session() {
        HttpRequest form = HttpRequest.newBuilder(api.server().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + GuardedServer.TOKEN))
                .build();
        return api.send(form).headers().allValues("Set-Cookie").getFirst().split(";", 2)[0];
    }
}
