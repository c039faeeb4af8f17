package dev.studygraph.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.benchmark.Benchmark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusBenchmarkTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void label() throws IOException {
        Files.createDirectories(folder.resolve("notes"));
        Files.createDirectories(folder.resolve("labels"));
        label("lake-in", """
                # Kinesis Firehose
                - writes to Amazon S3
                - writes to Amazon Redshift
                """, """
                {"kind":"fact","line":2,"subject":"Firehose","predicate":"WRITES_TO","object":"S3","polarity":"yes","quote":"to S3"}
                {"kind":"fact","line":9,"subject":"Athena","predicate":"QUERIES","object":"S3","polarity":"yes","quote":"asks S3"}
                {"kind":"alias","name":"Firehose","forms":["Amazon Kinesis Data Firehose"]}
                """);
        label("other", """
                # AWS Lambda
                - reads from Amazon SQS
                """, """
                {"kind":"fact","line":2,"subject":"SQS","predicate":"WRITES_TO","object":"Lambda","polarity":"yes"}
                {"kind":"tip","line":2,"about":["Lambda"]}
                """);
    }

    @Test
    void aTableTellsOfEachNoteEachGroupAndAll() {
        assertThat(benchmark("corpus", folder.toString())).isZero();

        assertThat(printed()).isEqualTo("""
                lake-in                      P 0.50  R 0.50  F1 0.50   right   1 wrong   1 missing   1  denied 0/0  tips 0/0
                other                        P 1.00  R 1.00  F1 1.00   right   1 wrong   0 missing   0  denied 0/0  tips 0/1
                all of lake                  P 0.500 R 0.500 F1 0.500
                all of other                 P 1.000 R 1.000 F1 1.000
                ALL                          P 0.667 R 0.667 F1 0.667   denied 0/0 wrong denials 0 contradicted 0  tips 0/1

                """);
    }

    @Test
    void whatIsMissingOrWrongIsListedFirst() {
        assertThat(benchmark("corpus", folder.toString(), "--only", "lake", "--list", "both"))
                .isZero();

        assertThat(printed()).startsWith("""
                MISSING lake-in:9 s3 -> athena   «asks S3»
                WRONG   lake-in:3 firehose -> redshift   (WRITES_TO)
                lake-in""").doesNotContain("other");
    }

    @Test
    void aFolderWithoutLabelsIsNamed() {
        assertThat(benchmark("corpus", folder.resolve("notes").toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith(folder.resolve("notes/labels") + ": no such folder");
    }

    private void label(String name, String note, String labels) throws IOException {
        Files.writeString(folder.resolve("notes/" + name + ".md"), note);
        Files.writeString(folder.resolve("labels/" + name + ".jsonl"), labels);
    }

    private int benchmark(String... arguments) {
        return Benchmark.commandLine(new PrintStream(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
