package dev.studygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.studygraph.load.Connection;
import dev.studygraph.seed.Notebook;
import dev.studygraph.server.change.FolderShelf;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A server that watches folders of real notes, with what it takes to change them. */
public final class LiveServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final RunningServer server;
    private final Api api;

    /** A server over these folders, or over the shipped notes where there is none. */
    public LiveServer(Path data, Path... folders) {
        this(null, data, folders);
    }

    /** A server that works on another Neo4j than its own. */
    public LiveServer(Connection neo4j, Path data, Path... folders) {
        Notebook notebook = new Notebook(List.of(folders), List.of());
        server = RunningServer.start(
                new Settings(0, data, neo4j),
                new FolderShelf(notebook, data.resolve("notes"), data.resolve("last-reading")));
        server.watch();
        api = new Api(server.uri());
    }

    public Api api() {
        return api;
    }

    /** Waits until the last change is one of these. */
    public JsonNode waitForChange(Predicate<JsonNode> wanted) {
        waitUntil(() -> !lastChange().isNull() && wanted.test(lastChange()));
        return lastChange();
    }

    /** Waits until something is so. */
    public void waitUntil(BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come to that; the last change is " + lastChange());
            }
            pause();
        }
    }

    /** Drops a text into the page, as the page does. */
    public HttpResponse<String> drop(String path, String text) {
        return post("/api/drops", dropped(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends JSON as the page does. */
    public HttpResponse<String> post(String path, String json) {
        return api.send(request(path, json).header("X-Study-Graph", "1").build());
    }

    /** A request that says nothing of where it comes from. */
    public HttpRequest.Builder request(String path, String json) {
        return HttpRequest.newBuilder(api.server().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    /** What the page sends when a file is dropped. */
    public static String dropped(String path, byte[] content) {
        ObjectNode drop = new ObjectMapper().createObjectNode();
        ArrayNode notes = drop.putArray("notes");
        notes.addObject().put("path", path).put("content", Base64.getEncoder().encodeToString(content));
        return drop.toString();
    }

    private JsonNode lastChange() {
        return api.json("/api/changes").get("change");
    }

    @Override
    public void close() {
        server.close();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
