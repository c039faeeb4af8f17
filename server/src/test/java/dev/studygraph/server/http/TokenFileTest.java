package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {

    @TempDir
    private Path folder;

    @Test
    void aTokenIsMadeOnceAndForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("data/token");
        AccessToken made = TokenFile.readOrMake(file);

        assertThat(made.text()).hasSize(43);
        assertThat(Files.readString(file)).isEqualTo(made.text() + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(TokenFile.readOrMake(file).text()).isEqualTo(made.text());
        assertThat(TokenFile.readOrMake(folder.resolve("other")).text()).isNotEqualTo(made.text());
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aTokenThatCouldBeGuessedIsRefusedAndNotTold() throws IOException {
        for (String bad : new String[] {"", "nineteen-characters", "with a blank in the middle", "x".repeat(1001)}) {
            Path file = Files.writeString(folder.resolve("token"), bad);

            assertThatThrownBy(() -> TokenFile.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(file.toString(), "at least 20", "openssl rand -hex 32")
                    .hasMessageNotContaining("nineteen")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> TokenFile.read(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }
}
