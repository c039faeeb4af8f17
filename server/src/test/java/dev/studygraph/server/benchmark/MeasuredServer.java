package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.graph.GraphContent;
import dev.studygraph.note.ShippedNotes;
import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** A server over an embedded database, all whose queries are recorded. */
final class MeasuredServer implements AutoCloseable {

    private final OwnServer server;
    private final Api api;
    private final Tape tape;

    /** A server over a generated graph, which is loaded where it is not there yet. */
    MeasuredServer(EmbeddedNeo4j neo4j, GraphContent graph) {
        this(between -> new OwnServer(neo4j, graph, between));
    }

    private MeasuredServer(Function<UnaryOperator<Driver>, OwnServer> start) {
        AtomicReference<Tape> recording = new AtomicReference<>();
        server = start.apply(driver -> {
            recording.set(new Tape(driver));
            return recording.get().recorded();
        });
        tape = recording.get();
        api = server.api();
    }

    /** A server over the notes that ship. */
    static MeasuredServer ofShippedNotes(Path data) {
        Findings found = new Extractor(Catalogue.shipped()).read(ShippedNotes.read());
        return new MeasuredServer(between -> new OwnServer(data, found, between));
    }

    /** Deletes the data of a server that is closed. */
    static void delete(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Where it answers. */
    URI uri() {
        return api.server();
    }

    /** What it answers to a request. */
    HttpResponse<String> get(String path) {
        return api.get(path);
    }

    /** What it was asked. */
    Tape tape() {
        return tape;
    }

    /** Asks a question; in another turn it is another request, so that no answer is kept for it. */
    JsonNode ask(String question, int turn) {
        return api.json("/api/routes?q=" + URLEncoder.encode(question, UTF_8) + "&turn=" + turn);
    }

    @Override
    public void close() {
        server.close();
    }
}
