package dev.studygraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.BesideOthers;
import dev.studygraph.load.Database;
import dev.studygraph.load.Neo4jTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code seed} itself, as a user does. */
@BesideOthers
@Neo4jTest
class SeedScriptIT {

    private static final Path SCRIPT = Path.of("seed").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void itRunsFromAnywhereThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);

        assertThat(run(Map.of(), link.toString(), "--help").out()).startsWith("Usage: seed");
    }

    @Test
    void theFactsAreAllThatStandsOnStandardOutput() throws Exception {
        Ran first = run(Map.of(), SCRIPT.toString(), "extract");

        assertThat(first.status()).isZero();
        assertThat(first.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"kind\":"));
        assertThat(run(Map.of(), SCRIPT.toString(), "extract").out()).isEqualTo(first.out());
    }

    @Test
    void theConnectionComesFromTheEnvironmentAndLoadingAgainChangesNothing(Database database) throws Exception {
        Map<String, String> environment = environment(database);
        assertThat(run(environment, SCRIPT.toString(), "load").told()).startsWith("Loaded: ");
        List<String> loaded = database.dump();

        Ran again = run(environment, SCRIPT.toString(), "load");

        assertThat(again.status()).isZero();
        assertThat(again.told()).startsWith("Nothing to do");
        assertThat(database.dump()).isEqualTo(loaded);
    }

    @Test
    void aLoadThatIsKilledLeavesNothingBehind(Database database) throws Exception {
        Process load = start(environment(database), SCRIPT.toString(), "load");
        await(
                "a load that writes",
                () -> !database.run("SHOW TRANSACTIONS YIELD currentQuery AS query"
                                + " WHERE query STARTS WITH 'UNWIND $rows' RETURN query")
                        .isEmpty());

        load.destroyForcibly().waitFor();

        await(
                "the end of its transaction",
                () -> database.run("SHOW TRANSACTIONS").size() == 1);
        assertThat(database.run("MATCH (n) RETURN n")).isEmpty();
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndChangesNothing(Database database) throws Exception {
        Map<String, String> environment = environment(database);
        Files.writeString(folder.resolve("note.md"), "# Kinesis Data Firehose\n- writes to Amazon S3\n");

        Ran ran = run(environment, SCRIPT.toString(), "load", "--dry-run", "--notes", folder.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("+ note.md:2  Amazon Kinesis Data Firehose WRITES_TO Amazon S3");
        assertThat(database.run("MATCH (n) RETURN n")).isEmpty();
    }

    @Test
    void correctionsBesideTheNotesAreLoadedWithTheirOwnEvidence(Database database) throws Exception {
        Files.writeString(folder.resolve("note.md"), "# Kinesis Data Firehose\n- writes to Amazon S3\n");
        Files.writeString(folder.resolve("corrections.yaml"), """
                - drop: {subject: Firehose, relation: WRITES_TO, object: S3}
                - add: {subject: Firehose, relation: WRITES_TO, object: Splunk}
                - split: KPL
                """);

        Ran ran = run(environment(database), SCRIPT.toString(), "load", "--notes", folder.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.told()).startsWith("seed: corrections.yaml:3: \"split KPL\" matches nothing any more");
        assertThat(database.run("""
                MATCH (from)-[flow:FLOWS_TO]->(to)
                MATCH (said:Statement {id: flow.statements[0]})
                RETURN from.name AS from, to.name AS to, said.note AS note, said.line AS line, said.text AS text"""))
                .containsExactly(Map.of(
                        "from", "Amazon Kinesis Data Firehose",
                        "to", "Splunk",
                        "note", "corrections.yaml",
                        "line", 2L,
                        "text", "Added by hand: Firehose writes to Splunk"));
        assertThat(database.run("MATCH (note:Note {path: 'corrections.yaml'}) RETURN note.warned AS lines"))
                .containsExactly(Map.of("lines", List.of(3L)));
    }

    @Test
    void aFailureIsOneLine() throws Exception {
        Ran ran = run(Map.of("NEO4J_URI", "bolt://127.0.0.1:1"), SCRIPT.toString(), "load");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.told())
                .startsWith("seed: No Neo4j answers at bolt://127.0.0.1:1")
                .hasLineCount(1);
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");

        assertThat(run(Map.of("JAVA_HOME", old.toString()), SCRIPT.toString(), "--help")
                        .status())
                .isZero();
    }

    private static Map<String, String> environment(Database database) {
        return Map.of("NEO4J_URI", database.uri().toString(), "NEO4J_PASSWORD", Database.PASSWORD);
    }

    private Ran run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Process process = start(environment, command);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void await(String what, BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited a minute for " + what).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private record Ran(int status, String out, String err) {

        /** What it said besides how far it had come, which depends on the speed of the machine. */
        String told() {
            return err.lines()
                    .filter(line -> !line.endsWith(" %"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }
}
