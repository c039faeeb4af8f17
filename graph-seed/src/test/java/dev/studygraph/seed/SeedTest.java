package dev.studygraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "load --help", "extract --help", "script --help"})
    void helpIsAResult(String arguments) {
        assertThat(seed(arguments.split(" ", -1))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: seed");
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unload", "load --no-such", "extract --notes"})
    void wrongUsageIsStatusTwoAndOneLine(String arguments) {
        assertThat(seed(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("seed: ")
                .contains("--help")
                .hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(seed("extract", "--notes", "no/such/folder")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("seed: no/such/folder")
                .hasLineCount(1);
    }

    @Test
    void aNeo4jThatIsNotThereIsNamed() {
        assertThat(seed("load", "--neo4j-uri", "bolt://127.0.0.1:1")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("seed: No Neo4j answers at bolt://127.0.0.1:1; start it, or correct the address.\n");
    }

    @Test
    void anAddressOfSomethingElseIsNoAddress() {
        assertThat(seed("load", "--neo4j-uri", "http://127.0.0.1:7474")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("it looks like neo4j://")
                .hasLineCount(1);
    }

    @Test
    void theSameNotesGiveTheSameBytes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("note.md"), "# Kinesis Firehose\n- writes to Amazon S3\n");
        seed("extract", "--notes", folder.toString());
        byte[] first = out.toByteArray();
        out.reset();

        assertThat(seed("extract", "--notes", folder.toString())).isZero();

        assertThat(out.toByteArray()).isEqualTo(first).isNotEmpty();
        assertThat(err.size()).isZero();
    }

    @Test
    void aCorrectionThatMatchesNothingAnyMoreIsReportedBesideTheResult(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("note.md"), "# Kinesis Firehose\n- writes to Amazon S3\n");
        Files.writeString(folder.resolve("corrections.yaml"), """
                - drop: {subject: Firehose, relation: WRITES_TO, object: S3}
                - drop: {subject: Firehose, relation: WRITES_TO, object: Redshift}
                """);

        assertThat(seed("extract", "--notes", folder.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("WRITES_TO");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("seed: corrections.yaml:2: \"drop Firehose writes to Redshift\" matches nothing any more:"
                        + " no note states it. Take it out, or put it right.\n");
    }

    @Test
    void aCorrectionThatCannotBeReadStopsTheRun(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("note.md"), "# Kinesis Firehose\n");
        Path corrections = Files.writeString(folder.resolve("corrections.yaml"), "- remove: S3\n");

        assertThat(seed("script", "--notes", folder.toString())).isEqualTo(1);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("seed: " + corrections + ":1: unknown word \"remove\"")
                .hasLineCount(1);
    }

    private int seed(String... arguments) {
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Seed.run(results, messages, arguments);
    }
}
