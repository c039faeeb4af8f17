package dev.studygraph.seed;

import static dev.studygraph.fact.Predicate.READS_FROM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void everyLineIsShownWithWhatWasMadeOfItAndWhy() {
        assertThat(explain("""
                # Kinesis Data Firehose

                - **Firehose reads from Kinesis Data Streams**, and
                  from S3. It is never late.
                - Who reads what, and
                  from where?
                ```
                aws firehose
                ```
                """)).isEqualTo("""
                note.md:1  # Kinesis Data Firehose
                    names    Amazon Kinesis Data Firehose
                    no fact  A heading: it tells what the lines below it are about.
                note.md:2  (blank)
                note.md:3  - **Firehose reads from Kinesis Data Streams**, and
                    names    Amazon Kinesis Data Firehose, Amazon Kinesis Data Streams, Amazon S3
                    fact     Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams  by a verb and what stands around it
                    fact     Amazon Kinesis Data Firehose reads from Amazon S3                    by a verb and what stands around it
                    tip      it is set off or gives advice, about Amazon Kinesis Data Firehose, Amazon Kinesis Data Streams, Amazon S3
                note.md:4    from S3. It is never late.
                    words    It is never late.
                    tip      it is set off or gives advice, about Amazon Kinesis Data Firehose
                    no fact  It names something, but has no word that relates it to another.
                note.md:5  - Who reads what, and
                    no fact  A question states nothing.
                note.md:6    from where?
                    goes on from line 5
                note.md:7  ```
                    no fact  Inside a block of code, which is not read.
                note.md:8  aws firehose
                    no fact  Inside a block of code, which is not read.
                note.md:9  ```
                    no fact  Inside a block of code, which is not read.
                """);
    }

    @Test
    void whatANoteHoldsDoesNotSteerTheTerminal() {
        assertThat(explain("\u001b[2J\u202eS3\u0007")).startsWith("note.md:1  ?[2J?S3?\n");
    }

    @Test
    void whatIsOnlyLikelySaysSo() {
        Findings likely = new FindingsBuilder()
                .note("note.md", "A may read B.")
                .says(1, "A", READS_FROM, "B", "A may read B.")
                .likely()
                .findings();

        assertThat(explain(likely)).isEqualTo("""
                note.md:1  A may read B.
                    names    A, B
                    likely   A reads from B  by verb
                """);
    }

    private static String explain(String note) {
        return explain(new Extractor(Catalogue.shipped()).read(List.of(new Note("note.md", note))));
    }

    private static String explain(Findings findings) {
        List<String> lines = new ArrayList<>();
        new Explanation(findings).print(lines::add);
        return String.join("\n", lines) + "\n";
    }
}
