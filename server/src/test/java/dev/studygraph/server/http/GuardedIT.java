package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.GuardedServer;
import dev.studygraph.server.StudyGraphTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that can be asked from other machines: who may ask it what. */
@StudyGraphTest
class GuardedIT {

    private static final String BEARER = "Bearer " + GuardedServer.TOKEN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/login.html",
                "/app/main.js",
                "/styles/page.css",
                "/nothing",
                "/webjars/lit-html/3.3.2/lit-html.js",
                "/api/graph",
                "/api/changes",
                "/api/openapi.json",
                "/api/metrics",
                "/metrics",
                "/api/notes/streaming.md",
                "/api/nothing",
                "/api/health",
                "/api/health/live/",
                "/api/health/live/x",
                "/LOGIN",
                "/login/"
            })
    void everyPathAsksForTheToken(String path, GuardedServer server) {
        HttpResponse<String> answer = server.api().get(path);

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Study Graph\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain(GuardedServer.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"POST /api/drops", "DELETE /api/drops/1", "POST /api/drops/1/keep", "POST /logout", "PUT /"})
    void whatMayChangeSomethingAsksForTheTokenFirst(String call, GuardedServer server) {
        String[] parts = call.split(" ", 2);
        HttpRequest.Builder request =
                request(server, parts[1]).header("X-Study-Graph", "1").method(parts[0], BodyPublishers.ofString("{}"));

        assertProblem(server.api().send(request.build()), 401);
        assertThat(server.api()
                        .send(request.header("Authorization", BEARER).build())
                        .statusCode())
                .isNotEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../api/graph",
                "/api/health/live/../../graph",
                "//api/graph",
                "/api/health/live;/../graph",
                "/api/health/live/%2e%2e/%2e%2e/graph",
                "/login/../api/graph",
                "/login;x=/../api/graph",
                "/api/graph?/login"
            })
    void noWayRoundLeadsPastTheToken(String target, GuardedServer server) throws IOException {
        int port = server.api().server().getPort();

        assertThat(RawHttp.get(server.api().server(), target, "Host: 127.0.0.1:" + port))
                .containsPattern("^HTTP/1.1 4\\d\\d ")
                .doesNotContain("\"nodes\"");
    }

    @Test
    void whoBringsTheTokenIsAnswered(GuardedServer server) {
        assertThat(server.api().get("/api/graph", "Authorization", BEARER).statusCode())
                .isEqualTo(200);
        assertThat(server.api()
                        .get("/", "Authorization", "bearer  " + GuardedServer.TOKEN)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic Y29ycmVjdDpob3JzZQ==", "Bearer", "Bearer ", "correct-horse-battery-staple"})
    void whatIsNoBearerTokenIsNone(String authorization, GuardedServer server) {
        HttpResponse<String> answer = server.api().get("/api/graph", "Authorization", authorization);

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Study Graph\"");
    }

    /** A watcher need not know the token; nor is it told anything of the notes. */
    @Test
    void healthIsToldToEverybodyAndNothingElseIs(GuardedServer server) {
        assertThat(server.api().get("/api/health/live").body()).isEqualTo("{\"status\":\"live\"}");
        assertThat(server.api().get("/api/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void aBrowserIsLedToTheLoginPageAndBackToItsView(GuardedServer server) {
        HttpResponse<String> led = server.api().get("/?tab=notes&note=a%20b.md", "Accept", "text/html,*/*;q=0.8");
        assertThat(led.statusCode()).isEqualTo(303);
        String login = led.headers().firstValue("Location").orElseThrow();
        assertThat(login).endsWith("/login?tab=notes&note=a%20b.md");

        HttpResponse<String> signedIn = signIn(server, login, GuardedServer.TOKEN);
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/?tab=notes&note=a%20b.md");
        List<String> cookies = signedIn.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("study-graph-session=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict")
                        && cookie.contains("Path=/"));
        assertThat(cookies).noneMatch(cookie -> cookie.contains(GuardedServer.TOKEN) || cookie.contains("Secure"));

        String session = cookies.getFirst().split(";", 2)[0];
        assertThat(server.api().get("/api/graph", "Cookie", session).statusCode())
                .isEqualTo(200);
        assertProblem(server.api().get("/api/graph", "Cookie", session + "x"), 401);
        assertProblem(server.api().get("/api/graph", "Cookie", "study-graph-session=" + GuardedServer.TOKEN), 401);
    }

    /** The session alone would not do: a page that could use it would still have to name itself as the own one. */
    @Test
    void whoIsSignedInChangesNothingFromAForeignPage(GuardedServer server) {
        String session = signIn(server, "/login", GuardedServer.TOKEN)
                .headers()
                .allValues("Set-Cookie")
                .getFirst()
                .split(";", 2)[0];
        HttpRequest.Builder drop = request(server, "/api/drops")
                .header("Cookie", session)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"notes\": []}"));

        assertProblem(server.api().send(drop.copy().build()), 403);
        assertProblem(
                server.api()
                        .send(drop.copy()
                                .header("X-Study-Graph", "1")
                                .header("Origin", "https://evil.example")
                                .build()),
                403);
        assertProblem(
                server.api()
                        .send(drop.copy()
                                .header("X-Study-Graph", "1")
                                .header("Sec-Fetch-Site", "cross-site")
                                .build()),
                403);
        assertProblem(server.api().send(drop.copy().header("X-Study-Graph", "1").build()), 400);
    }

    @Test
    void theViewBehindTheLoginPageIsAlwaysOneOfThisServer(GuardedServer server) {
        HttpResponse<String> led = server.api().get("/?//evil.example/&to=https://evil.example", "Accept", "text/html");

        assertThat(led.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/login?//evil.example/&to=https://evil.example");
        assertThat(signIn(server, "/login?//evil.example/", GuardedServer.TOKEN)
                        .headers()
                        .firstValue("Location"))
                .contains("/?//evil.example/");
    }

    @Test
    void aWrongTokenIsToldOnTheLoginPage(GuardedServer server) {
        HttpResponse<String> refused = signIn(server, "/login", "wrong-horse-battery-staple");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("role=\"alert\">This is not the access token of this server.</p>");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token", "token=", "token=%zz", "token=%ff%fe", "other=1", "token=a&token=b"})
    void whatIsNoFormIsRefused(String form, GuardedServer server) {
        HttpRequest request = request(server, "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();

        assertThat(server.api().send(request).statusCode()).isIn(400, 401);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void noForeignPageSignsABrowserIn(String header, String value, GuardedServer server) {
        HttpResponse<String> answer = server.api()
                .send(form(server, "/login", GuardedServer.TOKEN)
                        .header(header, value)
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document")
                        .build());

        assertProblem(answer, 403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:%d",
                "notes.example.org.evil.example",
                "notes.example.org:1",
                "10.255.255.1:%d",
                "[2001:db8::1]:%d",
                "[evil.example]:%d",
                "[::1",
                ""
            })
    void toAForeignHostIsARefusalWithTheTokenToo(String host, GuardedServer server) throws IOException {
        String answer = RawHttp.get(
                server.api().server(),
                "/api/graph",
                "Host: " + host.formatted(server.api().server().getPort()),
                "Authorization: " + BEARER);

        assertThat(answer).containsPattern("^HTTP/1.1 40[03] ").doesNotContain("\"nodes\"");
    }

    /** With its port where it is asked itself, and without where something stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"notes.example.org", "Notes.Example.org:%d", "127.0.0.1:%d", "localhost:%d", "[0:0::1]:%d"})
    void toItsOwnNamesItAnswers(String host, GuardedServer server) throws IOException {
        String answer = RawHttp.get(
                server.api().server(),
                "/api/health/live",
                "Host: " + host.formatted(server.api().server().getPort()));

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aCookieGivenOverHttpsGoesOverNothingElse(GuardedServer server) throws IOException {
        String form = "token=" + GuardedServer.TOKEN;
        String answer = RawHttp.post(
                server.api().server(),
                "/login",
                form,
                "Host: notes.example.org",
                "Origin: https://notes.example.org",
                "Content-Type: application/x-www-form-urlencoded");

        assertThat(answer).startsWith("HTTP/1.1 303 ").containsPattern("study-graph-session=.*Secure");
    }

    @Test
    void whoSignsOutIsSignedOut(GuardedServer server) {
        HttpRequest leave = request(server, "/logout")
                .header("Authorization", BEARER)
                .header("X-Study-Graph", "1")
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = server.api().send(leave);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie ->
                        cookie.startsWith("study-graph-session=;") && cookie.contains("Expires=Thu, 01 Jan 1970"));
    }

    /** Not with the right token either, so that guessing is of no use; who is elsewhere, or has a session, is let in. */
    @Test
    void whoGuessesHasToWait(GuardedServer server) throws Exception {
        String session = signIn(server, "/login", GuardedServer.TOKEN)
                .headers()
                .allValues("Set-Cookie")
                .getFirst()
                .split(";", 2)[0];
        try (HttpClient elsewhere = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.9"))
                .build()) {
            HttpRequest wrong = request(server, "/api/graph")
                    .header("Authorization", BEARER + "r")
                    .build();
            for (int i = 0; i < 10; i++) {
                assertProblem(elsewhere.send(wrong, BodyHandlers.ofString()), 401);
            }
            HttpRequest right = request(server, "/api/graph")
                    .header("Authorization", BEARER)
                    .build();
            HttpResponse<String> refused = elsewhere.send(right, BodyHandlers.ofString());
            assertProblem(refused, 429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
            HttpRequest signedIn =
                    request(server, "/api/graph").header("Cookie", session).build();
            assertThat(elsewhere.send(signedIn, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(server.api().get("/api/graph", "Authorization", BEARER).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> signIn(GuardedServer server, String login, String token) {
        return server.api().send(form(server, login, token).build());
    }

    private static HttpRequest.Builder form(GuardedServer server, String login, String token) {
        return request(server, login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
    }

    private static HttpRequest.Builder request(GuardedServer server, String path) {
        return HttpRequest.newBuilder(server.api().server().resolve(path));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Api.json(answer).get("detail").asText()).isNotEmpty();
    }
}
