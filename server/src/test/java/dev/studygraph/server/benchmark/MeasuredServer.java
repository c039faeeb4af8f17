package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.extract.Findings;
import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.driver.Driver;

/** A server over an embedded database, all whose queries are recorded. */
final class MeasuredServer implements AutoCloseable {

    private final OwnServer server;
    private final Api api;
    private final Tape tape;

    /** A server over what is found in some notes. */
    MeasuredServer(Path data, Findings notes) {
        AtomicReference<Tape> recording = new AtomicReference<>();
        server = new OwnServer(data, notes, driver -> {
            recording.set(new Tape(driver));
            return recording.get().recorded();
        });
        tape = recording.get();
        api = server.api();
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
