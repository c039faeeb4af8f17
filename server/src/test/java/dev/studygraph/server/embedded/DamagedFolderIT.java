package dev.studygraph.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedFolderIT {

    private static final String STORE = "data/databases/neo4j/neostore";
    private static final String SYSTEM_STORE = "data/databases/system/neostore";
    private static final String LOG = "data/transactions/neo4j/neostore.transaction.db.0";

    @TempDir
    private static Path sound;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        EmbeddedNeo4j.start(sound).close();
        assertThat(sound.resolve("seal")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STORE,
                SYSTEM_STORE,
                LOG,
                "data/transactions/neo4j/checkpoint.0",
                "data/databases/neo4j/neostore.propertystore.db",
                "data/databases/system/neostore.counts.db",
                "password"
            })
    void whatIsDamagedIsToldAndStaysAsItIs(String file) throws IOException {
        copy();
        for (Damage damage : Damage.values()) {
            damage.to(folder.resolve(file));
            Map<String, String> before = content();

            assertThatThrownBy(() -> EmbeddedNeo4j.start(folder))
                    .as("%s", damage)
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageStartingWith("The data folder " + folder + " is damaged (" + file + " is ")
                    .hasMessageContaining("Restore a backup with server/restore, or move the folder away");
            assertThat(content()).as("%s", damage).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {STORE, SYSTEM_STORE, LOG, "password"})
    void whatIsDamagedAfterACrashIsToldToo(String file) throws IOException {
        copy();
        Files.delete(folder.resolve("seal"));
        Damage.OVERWRITTEN.to(folder.resolve(file));
        byte[] damaged = Files.readAllBytes(folder.resolve(file));

        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder))
                .isInstanceOf(DataFolderException.class)
                .hasMessageStartingWith("The data folder " + folder + " is damaged (");
        assertThat(folder.resolve(file)).hasBinaryContent(damaged);
    }

    @Test
    void aFolderOfANewerNeo4jStaysAsItIs() throws IOException {
        copy();
        Files.writeString(folder.resolve("version"), "2099.01.0");
        Map<String, String> before = content();

        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder))
                .isInstanceOf(DataFolderException.class)
                .hasMessageStartingWith("The data folder " + folder + " was written by a newer Study Graph")
                .hasMessageContaining("Update Study Graph, or name another folder with --data");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aFolderOfAProgramThatKnewNoSealsIsOpened() throws IOException {
        copy();
        Files.delete(folder.resolve("seal"));
        Files.delete(folder.resolve("version"));

        EmbeddedNeo4j.start(folder).close();

        assertThat(folder.resolve("seal")).exists();
        assertThat(folder.resolve("version")).exists();
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.filter(file -> !file.equals(sound)).toList()) {
                Files.copy(file, folder.resolve(sound.relativize(file).toString()));
            }
        }
    }

    private Map<String, String> content() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(Path::toString, DamagedFolderIT::read, (a, b) -> a, TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return List.of(
                            Files.getLastModifiedTime(file),
                            ByteBuffer.wrap(Files.readAllBytes(file)).hashCode())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may happen to a file. */
    private enum Damage {
        OVERWRITTEN {
            @Override
            void to(Path file) throws IOException {
                byte[] noise = new byte[(int) Math.min(8192, Files.size(file))];
                new Random(7).nextBytes(noise);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(noise), 0);
                }
            }
        },
        CUT_SHORT {
            @Override
            void to(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        EMPTY {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        GONE {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void to(Path file) throws IOException;
    }
}
