package dev.studygraph.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.load.Connection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConnectionOptionsTest {

    private static final Connection AURA =
            new Connection("neo4j+s://0a1b.databases.neo4j.io", "0a1b", "s=e-c_r", "0a1b");

    @TempDir
    private Path folder;

    @Test
    void nothingNamesNone() {
        assertThat(options().named(null, Map.of())).isEmpty();
        assertThat(options().named("neo4j://localhost:7687", Map.of()))
                .hasValue(new Connection("neo4j://localhost:7687", "neo4j", null, null));
    }

    @Test
    void aFileOfAuraSaysAll() throws IOException {
        String file = file("""
                # Wait 60 seconds before connecting using these details.

                NEO4J_URI=neo4j+s://0a1b.databases.neo4j.io
                NEO4J_USERNAME=0a1b
                NEO4J_PASSWORD=s=e-c_r
                NEO4J_DATABASE=0a1b
                AURA_INSTANCEID=0a1b
                AURA_INSTANCENAME=My instance
                """);

        assertThat(options("--env-file", file).named(null, Map.of())).hasValue(AURA);
    }

    @Test
    void quotesSpacesCommentsAndTheLineEndsOfWindowsDoNotMatter() throws IOException {
        String file = file("""
                NEO4J_URI = 'neo4j+s://0a1b.databases.neo4j.io'
                \tNEO4J_USERNAME=0a1b # the first
                NEO4J_PASSWORD="s=e-c_r"

                NEO4J_DATABASE=old
                NEO4J_DATABASE='0a1b'
                """.replace("\n", "\r\n"));

        assertThat(options("--env-file", file).named(null, Map.of())).hasValue(AURA);
    }

    @Test
    void optionsOutweighTheFileAndTheFileOutweighsTheEnvironment() throws IOException {
        String file = file("NEO4J_URI=bolt://file:1\nNEO4J_USERNAME=of the file\nNEO4J_DATABASE=\n");
        Map<String, String> environment = Map.of(
                "NEO4J_URI", "bolt://environment:1",
                "NEO4J_USERNAME", "of the environment",
                "NEO4J_PASSWORD", "of the environment");

        assertThat(options("--env-file", file, "--neo4j-uri", "bolt://option:1").named("bolt://other:1", environment))
                .hasValue(new Connection("bolt://option:1", "of the file", "of the environment", null));
        assertThat(options().named(null, environment))
                .hasValue(new Connection("bolt://environment:1", "of the environment", "of the environment", null));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String file = folder.resolve("nowhere.env").toString();

        assertFailure(file, "nowhere.env is no file that can be read");
    }

    @Test
    void aFileOfSomethingElseIsToldWithoutAWordOfIt() throws IOException {
        assertFailure(file("NEO4J_URI=bolt://localhost\nsecret\n"), "has a line that is no setting");
        assertFailure(file("PATH=/bin\n"), "has no NEO4J_URI; add it, or give --neo4j-uri");
    }

    private void assertFailure(String file, String message) {
        assertThatThrownBy(() -> options("--env-file", file).named(null, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(message)
                .hasMessageNotContaining("secret");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("aura.env"), text).toString();
    }

    private static ConnectionOptions options(String... given) {
        ConnectionOptions options = new ConnectionOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("neo4j", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs(given);
        return options;
    }
}
