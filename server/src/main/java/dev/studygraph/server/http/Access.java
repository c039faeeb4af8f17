package dev.studygraph.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and who may ask it.
 *
 * @param host the address at which it listens
 * @param publicNames by what further names it is reached, each with its port where browsers show one
 * @param token what whoever asks has to bring; may be missing only where nobody but this machine can ask
 */
public record Access(
        InetAddress host, Set<String> publicNames, @Nullable AccessToken token) {

    public Access {
        publicNames =
                publicNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (token == null && !host.isLoopbackAddress()) {
            throw new IllegalArgumentException("A server that listens at " + host.getHostAddress()
                    + " can be asked from elsewhere: it needs an access token.");
        }
    }

    /** Only from this machine, and without a token. */
    public static Access ofThisMachine() {
        return new Access(InetAddress.getLoopbackAddress(), Set.of(), null);
    }

    /** Where a server that listens at a port is found from this machine. */
    public URI uri(int port) {
        InetAddress reached = host.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : host;
        String address = reached.getHostAddress();
        return URI.create("http://" + (reached instanceof Inet6Address ? '[' + address + ']' : address) + ':' + port);
    }

    /** What has to be sent in the header {@code Authorization}, where anything has to. */
    public Optional<String> authorization() {
        return Optional.ofNullable(token).map(AccessToken::bearer);
    }
}
