package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers only what was sent to this server by its own name, from its own page. A foreign site whose name was pointed
 * at this machine (DNS rebinding) sends its own name as {@code Host}; its scripts send it as {@code Origin}, and what it
 * takes in without scripts is told by {@code Sec-Fetch-Site}. It may lead readers here by a link.
 */
public final class OwnNames implements Handler {

    private static final Set<String> OF_THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int HTTP_PORT = 80;

    private final Access access;

    /** The names of a server that is reached in this way. */
    public OwnNames(Access access) {
        this.access = access;
    }

    @Override
    public void handle(Context ctx) {
        String host = ctx.header(Header.HOST);
        if (host == null || !isOwn(host, ctx)) {
            int port = ctx.req().getLocalPort();
            throw new ForbiddenResponse("This server answers to 127.0.0.1:" + port + " and localhost:" + port
                    + ", and to what it is given with --public-name, only.");
        }
        String origin = ctx.header(Header.ORIGIN);
        boolean isForeignPage = origin != null && !isOwnPage(origin, ctx);
        boolean isForeignPart = !FetchSite.isOwn(ctx) && !FetchSite.isLink(ctx);
        if (isForeignPage || isForeignPart) {
            throw new ForbiddenResponse("This server answers its own page only, not one of another origin.");
        }
    }

    /** What stands before a server and speaks HTTPS in its place has its public name. */
    private boolean isOwnPage(String origin, Context ctx) {
        String[] parts = origin.split("://", 2);
        if (parts.length < 2) {
            return false;
        }
        return switch (parts[0]) {
            case "http" -> isOwn(parts[1], ctx);
            case "https" -> access.publicNames().contains(parts[1]);
            default -> false;
        };
    }

    private boolean isOwn(String host, Context ctx) {
        String name = plain(host);
        int port = ctx.req().getLocalPort();
        return access.publicNames().contains(name)
                || names(ctx)
                        .map(OwnNames::plain)
                        .anyMatch(own -> name.equals(own + ':' + port) || (port == HTTP_PORT && name.equals(own)));
    }

    /** A browser that asks an address asks no name that could have been pointed here. */
    private Stream<String> names(Context ctx) {
        Stream<String> names = Stream.concat(OF_THIS_MACHINE.stream(), access.publicNames().stream());
        return access.host().isLoopbackAddress()
                ? names
                : Stream.concat(names, Stream.of(bracketed(ctx.req().getLocalAddr())));
    }

    private static String bracketed(String address) {
        return address.contains(":") && !address.startsWith("[") ? '[' + address + ']' : address;
    }

    /** A name in the one form in which it is compared; an address of IPv6 can be written in many. */
    private static String plain(String host) {
        int end = host.indexOf(']') + 1;
        if (!host.startsWith("[") || end == 0) {
            return host.toLowerCase(Locale.ROOT);
        }
        try {
            // What stands in brackets is never looked up.
            InetAddress address = InetAddress.getByName(host.substring(0, end));
            return '[' + address.getHostAddress() + ']' + host.substring(end);
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
