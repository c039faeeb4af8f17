package dev.studygraph.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Linker LINKER = Linker.of(Catalogue.shipped().entries());

    @Test
    void theLongestNameCounts() {
        assertThat(names("Kinesis Data Streams and FSx for Lustre"))
                .containsExactly("Amazon Kinesis Data Streams", "Amazon FSx for Lustre");
    }

    @Test
    void namesAreWholeWords() {
        assertThat(names("s3cret, islands, glued")).isEmpty();
    }

    @Test
    void caseHyphensAndPluralsDoNotMatter() {
        assertThat(names("SSE_S3, data-lakes")).containsExactly("SSE-S3", "Data lake");
    }

    @Test
    void ordinaryWordsAreNamesOnlyInTheirOwnCase() {
        Linker linker = Linker.of(List.of(new CatalogueEntry(
                "AWS Batch", Kind.Service, List.of(), null, List.of(), List.of("Batch"), List.of(), List.of(), null)));

        assertThat(linker.mentions("a batch of jobs in Batch"))
                .extracting(Mention::surface, Mention::start)
                .containsExactly(tuple("Batch", 19));
    }

    @Test
    void aVendorsNameMayStandBefore() {
        assertThat(LINKER.mentions("AWS Redshift")).extracting(Mention::surface).containsExactly("AWS Redshift");
    }

    @Test
    void misspellingsOfTheCatalogueAreFound() {
        assertThat(names("Kinesis Data Firehouse")).containsExactly("Amazon Kinesis Data Firehose");
    }

    private static List<String> names(String text) {
        return LINKER.mentions(text).stream()
                .map(mention -> mention.entry().name())
                .toList();
    }
}
