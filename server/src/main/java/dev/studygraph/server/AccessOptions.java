package dev.studygraph.server;

import dev.studygraph.server.http.Access;
import dev.studygraph.server.http.AccessToken;
import dev.studygraph.server.http.TokenFile;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say from where the server can be asked, and by whom. */
final class AccessOptions {

    private static final String VARIABLE = "STUDY_GRAPH_TOKEN";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Where to listen: an address of this machine, or 0.0.0.0 for all of them. Beyond 127.0.0.1 all"
                            + " who ask need an access token: where none is given, one is made and kept in the data folder."
                            + " The server speaks HTTP; put what speaks HTTPS before it. Default: 127.0.0.1.")
    private InetAddress host = InetAddress.getLoopbackAddress();

    @Option(
            names = "--public-name",
            paramLabel = "NAME[:PORT]",
            description = "A further name by which browsers reach the server, with the port where that stands in"
                    + " addresses; repeatable. Requests to other names are refused.")
    private List<String> publicNames = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "The file that holds the access token, of at least 20 letters, digits or signs. Default: the"
                    + " token in STUDY_GRAPH_TOKEN.")
    private @Nullable Path tokenFile;

    /**
     * What the options say.
     *
     * @throws IllegalArgumentException where the token is no good
     */
    Access access(Path data, Map<String, String> environment) {
        String chosen = environment.get(VARIABLE);
        AccessToken token = tokenFile == null && chosen != null
                ? AccessToken.of(chosen, VARIABLE)
                : tokenFile(data, environment).map(this::token).orElse(null);
        return new Access(host, Set.copyOf(publicNames), token);
    }

    /** The file in which the token stands, where it stands in one. */
    Optional<Path> tokenFile(Path data, Map<String, String> environment) {
        if (tokenFile != null) {
            return Optional.of(tokenFile);
        }
        boolean isMade = !host.isLoopbackAddress() && !environment.containsKey(VARIABLE);
        return isMade ? Optional.of(data.resolve("token").toAbsolutePath().normalize()) : Optional.empty();
    }

    private AccessToken token(Path file) {
        return file.equals(tokenFile) ? TokenFile.read(file) : TokenFile.readOrMake(file);
    }
}
