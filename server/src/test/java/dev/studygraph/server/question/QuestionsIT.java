package dev.studygraph.server.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.ShippedNotes;
import dev.studygraph.server.Api;
import dev.studygraph.server.FixedShelf;
import dev.studygraph.server.RunningServer;
import dev.studygraph.server.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks questions of every kind in words, as {@code questions.txt} has them. */
class QuestionsIT {

    private static RunningServer server;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(
                new Settings(0, data, null),
                new FixedShelf(new Extractor(Catalogue.shipped()).read(ShippedNotes.read())));
        api = new Api(server.uri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> questions() {
        try (var in = Objects.requireNonNull(QuestionsIT.class.getResourceAsStream("questions.txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionInWordsIsAnswered(String line) {
        int arrow = line.lastIndexOf(" => ");
        String wanted = line.substring(arrow + 4);
        int colon = wanted.indexOf(':');
        JsonNode answer = ask(line.substring(0, arrow));

        assertThat(answer.get("kind").asText())
                .as(answer.get("message").asText())
                .isEqualTo(wanted.substring(0, colon));
        assertThat(answer.get("message").asText()).isNotBlank();
        assertThat(told(answer))
                .containsAll(Stream.of(wanted.substring(colon + 1).split(";", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    @Test
    void nothingThatIsTextIsRefused() {
        for (String text : List.of(
                "?", "-> ->", "S3 S3 S3", "not", "\u00e4\u00f6\u00fc \u65e5\u672c", "a ".repeat(1_900), "((((", "vs")) {
            assertThat(ask(text).get("kind").asText()).as(text).isNotBlank();
        }
    }

    @Test
    void aWayThatTheNotesListOtherwiseIsNotInferred() {
        JsonNode answer = ask("How do I get data from the on-premises environment into DynamoDB with DataSync?");

        assertThat(routes(answer)).noneMatch(route -> route.contains("DataSync > Amazon DynamoDB"));
    }

    private static JsonNode ask(String question) {
        HttpResponse<String> answer = api.get("/api/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return Api.json(answer);
    }

    /** What an answer tells, in the words in which the questions want it. */
    private static List<String> told(JsonNode answer) {
        List<String> routes = routes(answer);
        JsonNode direct = answer.at("/route/direct");
        return Stream.of(
                        routes.stream(),
                        answer.has("route") && routes.isEmpty() ? Stream.of("no way") : Stream.<String>of(),
                        Stream.of("stated", "denied")
                                .filter(name -> direct.path(name).asBoolean()),
                        texts(answer.at("/understood/left"), "").map(left -> "left " + left),
                        texts(answer.at("/understood/assumed"), "said").map(said -> "assumed " + said),
                        Stream.of(answer.get("message").asText().replaceFirst("\\.$", "")),
                        texts(answer.at("/compare/things"), "name"),
                        texts(answer.at("/reach/things"), "name"),
                        Stream.of("/reach/of/name", "/reach/direction", "/facts/of/name", "/facts/about", "/thing/name")
                                .map(path -> answer.at(path).asText()))
                .flatMap(told -> told)
                .toList();
    }

    private static Stream<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> field.isEmpty() ? each.asText() : each.get(field).asText());
    }

    private static List<String> routes(JsonNode answer) {
        return Stream.concat(
                        Stream.of(answer.path("route")),
                        StreamSupport.stream(answer.path("parts").spliterator(), false))
                .flatMap(way -> StreamSupport.stream(way.path("routes").spliterator(), false))
                .map(route -> String.join(" > ", Api.each(route.get("stops"), "name")))
                .toList();
    }
}
