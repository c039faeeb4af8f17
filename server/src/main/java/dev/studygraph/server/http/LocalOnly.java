package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.util.Set;

/**
 * Answers only what was sent to this server by its own name, from its own page. A foreign site whose name was pointed
 * at this machine (DNS rebinding) sends its own name as {@code Host}; its scripts send it as {@code Origin}.
 */
public final class LocalOnly implements Handler {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    @Override
    public void handle(Context ctx) {
        int port = ctx.req().getLocalPort();
        String host = ctx.header(Header.HOST);
        if (host == null || !isOwn(host, port)) {
            throw new ForbiddenResponse(
                    "This server answers to 127.0.0.1:" + port + " and localhost:" + port + " only.");
        }
        String origin = ctx.header(Header.ORIGIN);
        if (origin != null && !(origin.startsWith("http://") && isOwn(origin.substring("http://".length()), port))) {
            throw new ForbiddenResponse("This server answers its own page only, not one of another origin.");
        }
    }

    private static boolean isOwn(String host, int port) {
        return NAMES.stream().anyMatch(name -> host.equalsIgnoreCase(name + ':' + port));
    }
}
