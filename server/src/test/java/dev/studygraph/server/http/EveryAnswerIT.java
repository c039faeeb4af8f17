package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@StudyGraphTest
class EveryAnswerIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/graph", "/api/nothing", "/api/graph?limit=x"})
    void tellsTheBrowserWhatThePageMayDo(String path, Api api) {
        HttpHeaders headers = api.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void thePolicyNamesTheImportMapByItsHash(Api api) {
        String html = api.get("/").body();

        assertThat(html).contains("<script type=\"importmap\">");
        assertThat(api.get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .containsPattern("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/nothing.js", "/api/entities/nothing", "/api/graph?limit=x", "/..%2f"})
    void thatTellsOfAFailureIsAProblem(String path, Api api) {
        HttpResponse<String> answer = api.get(path);

        assertProblem(answer, answer.statusCode());
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void toAMethodThatIsNotServedIsAProblem(Api api) {
        HttpRequest post = HttpRequest.newBuilder(api.server().resolve("/api/graph"))
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertProblem(api.send(post), 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1.evil.example:%d", "localhost:1", ""})
    void toAForeignHostIsARefusal(String host, Api api) throws IOException {
        String answer = RawHttp.get(
                api.server(),
                "/api/graph",
                "Host: " + host.formatted(api.server().getPort()));

        assertThat(answer)
                .matches("(?s)HTTP/1.1 (403|400) .*application/problem\\+json.*")
                .doesNotContain("\"nodes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "https://127.0.0.1:%d", "http://127.0.0.1", "null"})
    void toAForeignOriginIsARefusal(String origin, Api api) {
        assertProblem(
                api.get("/api/graph", "Origin", origin.formatted(api.server().getPort())), 403);
    }

    /** What a foreign page takes in without a script says no origin. */
    @ParameterizedTest
    @CsvSource({
        "cross-site, no-cors, script", "cross-site, no-cors, image", "same-site, cors, empty",
        "cross-site, navigate, iframe", "cross-site, navigate, object", "cross-site, websocket, websocket"
    })
    void toAForeignPageIsARefusal(String site, String mode, String destination, Api api) {
        String[] headers = {"Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", destination};

        assertProblem(api.get("/api/graph", headers), 403);
        assertProblem(api.get("/", headers), 403);
    }

    @Test
    void toALinkOfAForeignPageIsGiven(Api api) {
        String[] link = {"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"};

        assertThat(api.get("/?tab=notes", link).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST"})
    void toOneOfItsOwnNamesIsGiven(String name, Api api) throws IOException {
        int port = api.server().getPort();

        assertThat(RawHttp.get(api.server(), "/api/health/live", "Host: " + name + ":" + port))
                .startsWith("HTTP/1.1 200 ");
        assertThat(api.get("/api/health/live", "Origin", "http://" + name + ":" + port)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void toWhatIsNoHttpIsAProblem(Api api) throws IOException {
        String own = "Host: 127.0.0.1:" + api.server().getPort();

        assertThat(RawHttp.get(api.server(), "/api/%zz", own)).contains(" 400 ", "application/problem+json");
        assertThat(RawHttp.get(api.server(), "/api/graph", own, "X-Long: " + "x".repeat(20_000)))
                .contains(" 431 ", "application/problem+json");
    }

    @Test
    void isCompressedWhereTheClientTakesIt(Api api) {
        HttpHeaders headers = api.get("/api/graph", "Accept-Encoding", "gzip").headers();

        assertThat(headers.firstValue("Content-Encoding")).contains("gzip");
        assertThat(api.get("/api/graph").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void isNotSentTwiceWhileTheGraphStaysTheSame(Api api) {
        String tag = api.get("/api/graph").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = api.get("/api/graph", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(api.get("/api/graph", "If-None-Match", "W/\"another\"").statusCode())
                .isEqualTo(200);
        assertThat(api.get("/api/graph?limit=x").headers().firstValue("ETag")).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Api.json(answer).get("status").asInt()).isEqualTo(status);
        assertThat(Api.json(answer).get("title").asText()).isNotEmpty();
        assertThat(Api.json(answer).get("detail").asText()).isNotEmpty();
    }
}
