package dev.studygraph.graph;

import static dev.studygraph.fact.Predicate.HAS_FEATURE;
import static dev.studygraph.fact.Predicate.PART_OF;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandOversTest {

    private final FindingsBuilder notes = new FindingsBuilder()
            .note("a.md")
            .thing(CatalogueEntry.of("Crawler", Kind.Feature))
            .thing(CatalogueEntry.of("Queue", Kind.Service))
            .says(1, "Glue", HAS_FEATURE, "Crawler", "Glue has a Crawler");

    @Test
    void aThingGetsWhatFlowsIntoAPartOfIt() {
        notes.says(2, "S3", WRITES_TO, "Crawler", "S3 writes to the Crawler");

        assertThat(handOvers()).containsExactly("crawler -> glue, HAS_FEATURE said of its end");
    }

    @Test
    void aThingHandsOnToAPartFromWhichDataFlow() {
        notes.says(2, "Crawler", WRITES_TO, "Catalog", "the Crawler writes to the Catalog");

        assertThat(handOvers()).containsExactly("glue -> crawler, HAS_FEATURE said of its start");
    }

    @Test
    void aPartTellsOfItsWholeAsAWholeDoesOfItsPart() {
        notes.thing(CatalogueEntry.of("Shard", Kind.Feature))
                .says(2, "Shard", PART_OF, "Stream", "a Shard is part of a Stream")
                .says(3, "Shard", WRITES_TO, "S3", "a Shard writes to S3");

        assertThat(handOvers()).containsExactly("stream -> shard, PART_OF said of its end");
    }

    @Test
    void aPartThatIsInNoFlowHandsNothingOn() {
        assertThat(handOvers()).isEmpty();
    }

    @Test
    void aServiceIsNoPartThroughWhichDataGoOn() {
        notes.says(2, "Glue", HAS_FEATURE, "Queue", "Glue has a Queue")
                .says(3, "S3", WRITES_TO, "Queue", "S3 writes to the Queue");

        assertThat(handOvers()).isEmpty();
    }

    @Test
    void aFamilyDoesNotGetWhatFlowsIntoAPartOfIt() {
        notes.says(2, "S3", WRITES_TO, "Crawler", "S3 writes to the Crawler")
                .says(3, "Queue", PART_OF, "Glue", "Queue is one of Glue");

        assertThat(handOvers()).isEmpty();
    }

    @Test
    void whatIsDeniedIsNoPart() {
        notes.thing(CatalogueEntry.of("Job", Kind.Feature))
                .denies(2, "Queue", HAS_FEATURE, "Job", "Queue has no Jobs")
                .says(3, "Job", WRITES_TO, "S3", "a Job writes to S3");

        assertThat(handOvers()).isEmpty();
    }

    @Test
    void whatIsOnlyLikelyAPartHandsNothingOn() {
        notes.thing(CatalogueEntry.of("Job", Kind.Feature))
                .says(2, "Queue", HAS_FEATURE, "Job", "Queue seems to have Jobs")
                .likely()
                .says(3, "Job", WRITES_TO, "S3", "a Job writes to S3");

        assertThat(handOvers()).isEmpty();
    }

    private List<String> handOvers() {
        return notes.graph().edges().stream()
                .filter(edge -> edge.type().equals(Edge.HANDS_ON))
                .map(edge -> "%s -> %s, %s said of its %s"
                        .formatted(
                                edge.from().id(),
                                edge.to().id(),
                                edge.properties().get(Edge.RELATION),
                                edge.properties().get(Edge.FORWARD).equals(true) ? "start" : "end"))
                .toList();
    }
}
