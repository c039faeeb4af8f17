package dev.studygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.server.http.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class AccessOptionsTest {

    private static final String TOKEN = "correct-horse-battery-staple";

    @TempDir
    private Path data;

    @Test
    void byItselfAServerIsAskedFromItsOwnMachineOnlyAndWithoutAToken() {
        AccessOptions options = options();
        Access access = options.access(data, Map.of());

        assertThat(access.uri(7070)).hasToString("http://127.0.0.1:7070");
        assertThat(access.authorization()).isEmpty();
        assertThat(options.tokenFile(data, Map.of())).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void beyondItATokenIsMadeAndItsPlaceTold() {
        AccessOptions options = options("--host", "0.0.0.0", "--public-name", "Notes.example.org");
        Access access = options.access(data, Map.of());

        assertThat(access.uri(7070)).hasToString("http://127.0.0.1:7070");
        assertThat(access.publicNames()).containsExactly("notes.example.org");
        assertThat(access.authorization())
                .hasValueSatisfying(header -> assertThat(header).hasSize(7 + 43));
        assertThat(options.tokenFile(data, Map.of())).contains(data.resolve("token"));
        assertThat(options.access(data, Map.of()).authorization()).isEqualTo(access.authorization());
    }

    @Test
    void aTokenMayBeGivenInAFileOrInTheEnvironment() throws IOException {
        Map<String, String> environment = Map.of("STUDY_GRAPH_TOKEN", TOKEN);
        Path file = Files.writeString(data.resolve("mine"), "another-" + TOKEN + "\n");

        assertThat(options("--host", "::").access(data, environment).authorization())
                .contains("Bearer " + TOKEN);
        assertThat(options().access(data, environment).authorization())
                .as("on this machine")
                .contains("Bearer " + TOKEN);
        assertThat(options("--token-file", file.toString())
                        .access(data, environment)
                        .authorization())
                .as("the file wins")
                .contains("Bearer another-" + TOKEN);
        assertThat(data.resolve("token")).doesNotExist();
    }

    @Test
    void aTokenThatIsTooShortStopsTheStart() {
        assertThatThrownBy(() -> options().access(data, Map.of("STUDY_GRAPH_TOKEN", "")))
                .hasMessageContaining("STUDY_GRAPH_TOKEN");
    }

    private static AccessOptions options(String... arguments) {
        Options command = new Options();
        new CommandLine(command).parseArgs(arguments);
        return command.access;
    }

    /** A command with these options alone. */
    @Command
    private static final class Options {

        @CommandLine.Mixin
        private final AccessOptions access = new AccessOptions();
    }
}
