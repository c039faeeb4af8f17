package dev.studygraph.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studygraph.server.http.Access;
import dev.studygraph.server.query.Overview;
import dev.studygraph.server.query.OverviewQueries;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A visit as a first reader makes it, so that the first reader does not wait for what is only done once: classes are
 * loaded, queries are planned, and the answers that every visit begins with are kept.
 */
final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> FIRST =
            List.of("/", "/api/overview", "/api/graph?limit=1000", "/api/entities?q=a", "/api/tips", "/api/notes");

    /** As the page asks first; another wish is another answer to keep. */
    private static final String ACCEPT = "*/*";

    private final URI server;
    private final Access access;
    private final OverviewQueries graph;

    Rehearsal(URI server, Access access, OverviewQueries graph) {
        this.server = server;
        this.access = access;
        this.graph = graph;
    }

    /** Asks one after the other; whatever fails here, the server goes on. */
    void run() {
        try {
            for (String target : targets(graph.overview()).toList()) {
                read(target);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("rehearsal ended early", e);
        }
    }

    private static Stream<String> targets(Overview overview) {
        Stream<String> things = overview.connected().stream()
                .limit(1)
                .flatMap(thing ->
                        Stream.of("/api/entities/" + thing.id(), "/api/entities/" + thing.id() + "/neighbours"));
        Stream<String> questions =
                overview.ask().stream().map(question -> "/api/routes?q=" + URLEncoder.encode(question, UTF_8));
        return Stream.of(FIRST.stream(), things, questions).flatMap(some -> some);
    }

    private void read(String target) throws IOException {
        URLConnection request = server.resolve(target).toURL().openConnection();
        request.setRequestProperty("Accept", ACCEPT);
        access.authorization().ifPresent(token -> request.setRequestProperty("Authorization", token));
        try (InputStream answer = request.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
