package dev.studygraph.server.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Walk.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathTest {

    @Test
    void aWayWithMoreStopsIsADetour() {
        assertThat(path("a", "b", "x", "c").isDetourOf(path("a", "b", "c"))).isTrue();
        assertThat(path("a", "x", "c").isDetourOf(path("a", "b", "c"))).isFalse();
        assertThat(path("a", "b", "c").isDetourOf(path("a", "b", "c"))).isFalse();
    }

    @Test
    void aPartOnTheWayTellsHowAndIsNoDetour() {
        Path throughPart = new Path(List.of(
                hop(place("a", "Service"), place("part", "Feature"), null),
                hop(place("part", "Feature"), place("c", "Service"), null)));

        assertThat(throughPart.isDetourOf(path("a", "c"))).isFalse();
    }

    @Test
    void eachHopCosts() {
        assertThat(Cost.of(path("a", "b", "c"))).isGreaterThan(Cost.of(path("a", "c")));
    }

    @Test
    void whatIsStatedIsCheaperThanWhatIsInferred() {
        Path inferred = new Path(List.of(hop(place("a", "Service"), place("b", "Service"), "a is a c")));

        assertThat(Cost.of(inferred)).isGreaterThan(Cost.of(path("a", "b")));
    }

    @Test
    void aGeneralNotionAndAHubCostMoreThanAPlainService() {
        double service = Cost.of(over(new Place(new EntityRef("x", "x", "Service"), 2)));

        assertThat(Cost.of(over(new Place(new EntityRef("x", "x", "Concept"), 2))))
                .isGreaterThan(service);
        assertThat(Cost.of(over(new Place(new EntityRef("x", "x", "DataSource"), 2))))
                .isGreaterThan(service);
        assertThat(Cost.of(over(new Place(new EntityRef("x", "x", "Service"), 200))))
                .isGreaterThan(service);
    }

    private static Path over(Place stop) {
        return new Path(List.of(hop(place("a", "Service"), stop, null), hop(stop, place("c", "Service"), null)));
    }

    private static Path path(String... ids) {
        return new Path(IntStream.range(1, ids.length)
                .mapToObj(at -> hop(place(ids[at - 1], "Service"), place(ids[at], "Service"), null))
                .toList());
    }

    private static Hop hop(Place from, Place to, @Nullable String reason) {
        return new Hop(from, to, Predicate.WRITES_TO, false, reason, List.of(), 1, null, List.of());
    }

    private static Place place(String id, String kind) {
        return new Place(new EntityRef(id, id, kind), 2);
    }
}
