package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.note.ShippedNotes;
import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** A server over an embedded database, all whose queries are recorded. */
final class MeasuredServer implements AutoCloseable {

    private final OwnServer server;
    private final Api api;
    private final Tape tape;

    private MeasuredServer(Path data, Findings notes) {
        AtomicReference<Tape> recording = new AtomicReference<>();
        server = new OwnServer(data, notes, driver -> {
            recording.set(new Tape(driver));
            return recording.get().recorded();
        });
        tape = recording.get();
        api = server.api();
    }

    /** A server over the notes that ship. */
    static MeasuredServer ofShippedNotes(Path data) {
        return new MeasuredServer(data, new Extractor(Catalogue.shipped()).read(ShippedNotes.read()));
    }

    /** A server over no notes, whose graph is yet to come. */
    static MeasuredServer ofNothing(Path data) {
        return new MeasuredServer(
                data,
                new Findings(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
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

    /** The database, not recorded. */
    Driver driver() {
        return server.driver();
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
