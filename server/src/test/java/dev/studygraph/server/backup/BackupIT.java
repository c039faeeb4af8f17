package dev.studygraph.server.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BackupIT {

    private static final String NOTE = "notes/week 1/glue.md";

    @TempDir
    private static Path written;

    private static String password;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void write() throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(written)) {
            password = neo4j.password();
        }
        Files.createDirectories(written.resolve(NOTE).resolve(".."));
        Files.writeString(written.resolve(NOTE), "# AWS Glue\n");
    }

    @Test
    void whatIsBackedUpIsRestored() throws IOException {
        Path file = folder.resolve("backup.zip");
        Path data = folder.resolve("data");

        assertThat(backup(written, file)).as("%s", err).isZero();
        assertThat(out.toString()).contains("1 kept notes, and the database");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(restore(data, file)).as("%s", err).isZero();

        Map<String, String> before = content(written);
        before.remove("lock");
        before.keySet().removeIf(path -> path.startsWith("logs"));
        assertThat(content(data)).isEqualTo(before).containsKeys(NOTE, "password", "seal");
        assertThat(Files.getPosixFilePermissions(data.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (EmbeddedNeo4j again = EmbeddedNeo4j.start(data)) {
            assertThat(again.password()).isEqualTo(password);
            out.getBuffer().setLength(0);
            Path running = folder.resolve("running.zip");
            assertThat(backup(data, running)).as("%s", err).isZero();
            assertThat(out.toString()).contains("1 kept notes, without the database, as a server runs");
            assertThat(restore(folder.resolve("notes alone"), running)).isZero();
        }
        assertThat(content(folder.resolve("notes alone"))).isEqualTo(Map.of(NOTE, "# AWS Glue\n"));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("backup.zip"), "another backup");
        assertThat(backup(written, file)).isEqualTo(1);
        assertThat(err.toString()).contains("is there already; name another file, or move it away.");
        assertThat(file).hasContent("another backup");

        Path good = folder.resolve("good.zip");
        assertThat(backup(written, good)).isZero();
        Path used = Files.createDirectory(folder.resolve("used"));
        Files.writeString(used.resolve("mine"), "mine");
        assertThat(restore(used, good)).isEqualTo(1);
        assertThat(err.toString()).contains("is not empty, and nothing was restored. Move it away, or name another");
        assertThat(content(used)).isEqualTo(Map.of("mine", "mine"));

        assertThat(backup(folder.resolve("none"), folder.resolve("none.zip"))).isEqualTo(1);
        assertThat(err.toString()).contains("There is no data folder " + folder.resolve("none"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aDamagedBackupIsRefusedWherever() throws IOException {
        Path file = folder.resolve("backup.zip");
        assertThat(backup(written, file)).isZero();
        byte[] sound = Files.readAllBytes(file);
        for (int part = 0; part < 16; part++) {
            byte[] damaged = sound.clone();
            damaged[(int) ((long) sound.length * part / 16)] ^= 0x55;
            Files.write(file, damaged);
            int status = restore(folder.resolve("data"), file);
            if (status == 0) { // a byte that means nothing, such as a date
                assertThat(content(folder.resolve("data")).get(NOTE)).isEqualTo("# AWS Glue\n");
                Files.move(folder.resolve("data"), folder.resolve("restored" + part));
            } else {
                assertThat(status).isEqualTo(1);
            }
            assertThat(folder.resolve("data")).doesNotExist();
            assertThat(folder.resolve("data.restoring")).doesNotExist();
        }
        Files.write(file, Arrays.copyOf(sound, sound.length / 2));
        assertThat(restore(folder.resolve("data"), file)).isEqualTo(1);
        assertThat(err.toString()).contains("is no backup of Study Graph, or a damaged one. Nothing was restored.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out.md",
                "notes/../../out.md",
                "/tmp/out.md",
                "notes//out.md",
                "notes/./out.md",
                "notes\\..\\out.md",
                "lock",
                "data.txt/x",
                ""
            })
    void anEntryThatLeadsElsewhereIsRefused(String path) throws Exception {
        Path file = zip(path, 1, "text", 4);

        assertThat(restore(folder.resolve("data"), file)).isEqualTo(1);
        assertThat(err.toString()).contains("does not belong into a data folder");
        assertThat(folder.toFile().list()).containsExactly("made.zip");
    }

    @Test
    void anEntryIsNoLongerThanItSays() throws Exception {
        assertThat(restore(folder.resolve("data"), zip("notes/a.md", 1, "x".repeat(1_000_000), 4)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is damaged: notes/a.md is not what was saved. Nothing was restored.");
        assertThat(restore(folder.resolve("data"), zip("notes/b.md", 1, "x", Long.MAX_VALUE)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("MB left there. Make room, or restore elsewhere with --data.");
        assertThat(folder.toFile().list()).containsExactly("made.zip");
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        assertThat(restore(folder.resolve("data"), zip("notes/a.md", 2, "text", 4)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("was written by a newer Study Graph; update Study Graph.");
    }

    @Test
    void aWrongUsageIsStatusTwo() {
        assertThat(run(new Restore())).isEqualTo(2);
        assertThat(run(new Backup(), "--colour")).isEqualTo(2);
    }

    private int backup(Path data, Path file) {
        return run(new Backup(), "--data", data.toString(), file.toString());
    }

    private int restore(Path data, Path file) {
        return run(new Restore(), "--data", data.toString(), file.toString());
    }

    private int run(Object command, String... arguments) {
        CommandLine line = DataOption.command(command);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** A backup with one entry, that somebody made by hand. */
    private Path zip(String path, int format, String text, long size) throws Exception {
        Path file = folder.resolve("made.zip");
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        Manifest manifest = new Manifest(format, List.of(new Manifest.Content(path, size, sum)));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.json());
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream entry = zip.getInputStream(zip.getEntry(Manifest.NAME))) {
            assertThat(entry.readAllBytes()).isEqualTo(manifest.json());
        }
        return file;
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return content;
    }
}
