package dev.studygraph.server;

import dev.studygraph.server.http.Access;
import dev.studygraph.server.http.AccessToken;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;

/** A server with the {@link SmallGraph} that can be asked from other machines, and asks for a token. */
public final class GuardedServer implements AutoCloseable {

    /** What it asks for. */
    public static final String TOKEN = "correct-horse-battery-staple";

    /** A further name by which it is reached, through what speaks HTTPS. */
    public static final String PUBLIC_NAME = "notes.example.org";

    private final RunningServer server;

    GuardedServer(Path data) {
        AccessToken token = AccessToken.of(TOKEN, "a test");
        server = RunningServer.start(
                new Settings(0, data, null, new Access(everywhere(), Set.of(PUBLIC_NAME), token)), SmallGraph.shelf());
    }

    /** How it is reached from this machine. */
    public Api api() {
        return new Api(server.uri());
    }

    @Override
    public void close() {
        server.close();
    }

    private static InetAddress everywhere() {
        try {
            return InetAddress.getByAddress(new byte[4]);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
