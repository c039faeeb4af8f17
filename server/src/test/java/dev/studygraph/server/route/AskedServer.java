package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.extract.Findings;
import dev.studygraph.server.Api;
import dev.studygraph.server.FixedShelf;
import dev.studygraph.server.RunningServer;
import dev.studygraph.server.Settings;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;

/** A server over some notes that is asked questions, and the check of its answers. */
final class AskedServer implements AutoCloseable {

    private static final int NOT_FOUND = 404;

    private final RunningServer server;
    private final Api api;

    AskedServer(Path data, Findings notes) {
        this.server = RunningServer.start(new Settings(0, data, null), new FixedShelf(notes));
        this.api = new Api(server.uri());
    }

    Api api() {
        return api;
    }

    /** Asks a question and holds its answer against the one that it must get. */
    void check(AskedQuestion question) {
        HttpResponse<String> answer =
                api.get("/api/routes?q=" + URLEncoder.encode(question.text(), StandardCharsets.UTF_8));
        JsonNode body = Api.json(answer);
        if (!question.unknown().isEmpty()) {
            assertThat(answer.statusCode()).isEqualTo(NOT_FOUND);
            assertThat(body.get("detail").asText()).containsIgnoringCase(question.unknown());
            return;
        }
        List<List<String>> routes = StreamSupport.stream(body.get("routes").spliterator(), false)
                .map(route -> Api.each(route.get("stops"), "name").stream()
                        .map(AskedQuestion::plain)
                        .toList())
                .toList();
        String readAs = body.at("/question/readAs").asText();
        if (question.route().isEmpty()) {
            assertThat(routes).as(readAs).isEmpty();
        } else {
            assertThat(routes).as(readAs).contains(question.route());
        }
        assertThat(routes)
                .as(readAs)
                .noneMatch(route ->
                        question.forbidden().stream().anyMatch(stops -> Collections.indexOfSubList(route, stops) >= 0));
    }

    @Override
    public void close() {
        server.close();
    }
}
