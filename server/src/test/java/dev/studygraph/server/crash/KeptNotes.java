package dev.studygraph.server.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.studygraph.server.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a learner keeps, one drop after the other, and what of it the server acknowledged. */
final class KeptNotes {

    private static final int MOST_AT_ONCE = 3;
    private static final int NAMES = 6;
    private static final int MOST_LINES = 60;

    private final Random random;
    private Map<String, String> acknowledged;
    private Map<String, String> asked;
    private int drops;

    /** Notes that were acknowledged before. */
    KeptNotes(Map<String, String> there, Random random) {
        this.random = random;
        this.acknowledged = new TreeMap<>(there);
        this.asked = Map.of();
    }

    /** The notes that have to be there. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** The notes that have to be there if the last drop is. */
    Map<String, String> withAsked() {
        Map<String, String> all = new TreeMap<>(acknowledged);
        all.putAll(asked);
        return all;
    }

    /** How often the server said that notes are kept. */
    int drops() {
        return drops;
    }

    /** Drops and keeps notes until the server is gone. */
    void keepOn(Api api) {
        try {
            while (true) {
                Map<String, String> notes = notes();
                HttpResponse<String> preview = drop(api, notes);
                asked = notes;
                HttpResponse<String> kept = keep(api, preview);
                if (kept.statusCode() != 200) {
                    throw new AssertionError("not kept: " + kept.body());
                }
                acknowledged = withAsked();
                asked = Map.of();
                drops++;
            }
        } catch (UncheckedIOException killed) {
            // that is how it ends
        }
    }

    /** The notes in a folder. */
    static Map<String, String> in(Path folder) {
        Map<String, String> notes = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    notes.put(folder.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return notes;
    }

    /** One to three notes, some of them in place of others. */
    Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        int count = 1 + random.nextInt(MOST_AT_ONCE);
        for (int i = 0; i < count; i++) {
            notes.put("kept/note-" + random.nextInt(NAMES) + ".md", text());
        }
        return notes;
    }

    private String text() {
        StringBuilder text = new StringBuilder("# Amazon Athena\n\n- Amazon Athena queries Amazon S3.\n");
        int lines = 1 + random.nextInt(MOST_LINES);
        for (int i = 0; i < lines; i++) {
            text.append("- Exercise ")
                    .append(random.nextInt(1_000_000))
                    .append(": AWS Glue reads from Amazon S3 and writes to Amazon Redshift.\n");
        }
        return text.toString();
    }

    /** Drops notes into the page. */
    static HttpResponse<String> drop(Api api, Map<String, String> notes) {
        return post(api, "/api/drops", drop(notes));
    }

    /** Keeps what was dropped. */
    static HttpResponse<String> keep(Api api, HttpResponse<String> preview) {
        return post(api, "/api/drops/" + Api.json(preview).get("id").asText() + "/keep", "");
    }

    private static String drop(Map<String, String> notes) {
        ObjectNode drop = new ObjectMapper().createObjectNode();
        ArrayNode all = drop.putArray("notes");
        notes.forEach((path, text) -> all.addObject()
                .put("path", path)
                .put("content", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))));
        return drop.toString();
    }

    private static HttpResponse<String> post(Api api, String path, String json) {
        return api.send(HttpRequest.newBuilder(api.server().resolve(path))
                .header("Content-Type", "application/json")
                .header("X-Study-Graph", "1")
                .POST(BodyPublishers.ofString(json))
                .build());
    }
}
