package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.query.Walk.Place;
import dev.studygraph.server.query.Walk.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathsTest {

    private static final Step READS = new Step(Step.FLOW, false, "READS_FROM", 1, null, List.of("n:1"));
    private static final Step WRITES = new Step(Step.FLOW, true, "WRITES_TO", 2, "logs", List.of("n:2"));
    private static final Step RUNS = new Step(Step.FLOW, true, "RUNS", 1, null, List.of("n:3"));
    private static final Step UP = new Step("IS_A", true, "IS_A", 1, null, List.of("n:4"));
    private static final Step DOWN = new Step("IS_A", false, "IS_A", 1, null, List.of("n:5"));
    private static final Step PART = new Step("HAS_FEATURE", false, "HAS_FEATURE", 1, null, List.of("n:6"));

    @Test
    void aStatedFlowIsAHop() {
        Path path = read(walk("tap", "kettle").by(READS)).getFirst();

        assertThat(path.hops()).hasSize(1).allSatisfy(hop -> {
            assertThat(hop.isInferred()).isFalse();
            assertThat(hop.sentence()).isEqualTo("kettle reads from tap");
            assertThat(hop.carries()).isNull();
            assertThat(hop.mover().id()).isEqualTo("kettle");
        });
    }

    @Test
    void whatIsSaidOfACategoryHoldsForItsMembers() {
        Path path = read(walk("rain", "water", "kettle", "pot", "samovar").by(UP, READS, WRITES, DOWN))
                .getFirst();

        assertThat(path.ids()).containsExactly("rain", "kettle", "samovar");
        assertThat(path.hops()).allSatisfy(hop -> assertThat(hop.isInferred()).isTrue());
        assertThat(path.hops().getFirst().reason()).isEqualTo("rain is a water; kettle reads from water");
        assertThat(path.hops().getLast().statements()).containsExactly("n:2", "n:5");
        assertThat(path.hops().getLast().carries()).isEqualTo("logs");
    }

    @Test
    void oneMemberLeadsToNoOther() {
        assertThat(read(walk("rain", "water", "sea").by(UP, DOWN))).isEmpty();
        assertThat(read(walk("rain", "water").by(UP))).isEmpty();
    }

    @Test
    void whatControlsACategoryMovesNoDataToItsMembers() {
        assertThat(read(walk("timer", "pot", "samovar").by(RUNS, DOWN))).isEmpty();
    }

    @Test
    void aPartHandsOnToItsWhole() {
        Path path = read(walk("tap", "filter", "kettle").by(READS, PART)).getFirst();

        assertThat(path.hops().getLast().reason()).isEqualTo("kettle has feature filter");
    }

    @Test
    void noThingIsPassedTwice() {
        assertThat(read(walk("tap", "kettle", "tap").by(READS, WRITES))).isEmpty();
    }

    private static List<Path> read(Walk walk) {
        return Paths.of(walk).stream().toList();
    }

    private static Places walk(String... things) {
        return steps -> new Walk(
                Stream.of(things)
                        .map(name -> new Place(new EntityRef(name, name, "Service"), 1))
                        .toList(),
                List.of(steps));
    }

    /** The things of a walk, before its steps are known. */
    @FunctionalInterface
    private interface Places {
        Walk by(Step... steps);
    }
}
