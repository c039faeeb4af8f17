package dev.studygraph.server.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomePlacesTest {

    private static final double LENGTH = 100;

    @Test
    void theSameGraphHasTheSamePlaces() {
        assertThat(HomePlaces.of(200, web(200, 400))).isEqualTo(HomePlaces.of(200, web(200, 400)));
    }

    @Test
    void whatIsTiedStandsNearer() {
        List<Tie> chain = new ArrayList<>();
        for (int thing = 1; thing < 30; thing++) {
            chain.add(new Tie(thing - 1, thing, LENGTH));
        }
        List<Place> places = HomePlaces.of(30, chain);

        double apart = places.stream()
                .flatMapToDouble(one -> places.stream().mapToDouble(other -> distance(one, other)))
                .average()
                .orElseThrow();
        assertThat(chain)
                .allSatisfy(tie -> assertThat(distance(places.get(tie.one()), places.get(tie.other())))
                        .isLessThan(apart / 2));
    }

    @Test
    void nothingCoversAnother() {
        List<Place> places = HomePlaces.of(300, web(300, 500));

        for (int one = 0; one < places.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(distance(places.get(one), places.get(other))).isGreaterThan(40);
            }
        }
    }

    @Test
    void whatHangsOnNothingStandsBelowInRows() {
        List<Tie> ties = List.of(new Tie(0, 1, LENGTH), new Tie(1, 2, LENGTH), new Tie(5, 6, LENGTH));
        List<Place> places = HomePlaces.of(8, ties);

        int lowest = places.subList(0, 3).stream().mapToInt(Place::y).max().orElseThrow();
        assertThat(places.subList(3, 8))
                .allSatisfy(place -> assertThat(place.y()).isGreaterThan(lowest));
        assertThat(new HashSet<>(places)).hasSize(8);
    }

    @Test
    void nothingAndOneThingHavePlacesToo() {
        assertThat(HomePlaces.of(0, List.of())).isEmpty();
        assertThat(HomePlaces.of(1, List.of(new Tie(0, 0, LENGTH)))).containsExactly(new Place(0, 0));
    }

    @Test
    void thousandsOfThingsFindTheirPlaces() {
        assertThat(new HashSet<>(HomePlaces.of(5_000, web(5_000, 20_000)))).hasSizeGreaterThan(4_990);
    }

    private static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** So many things, all hanging together, with some more ties. */
    private static List<Tie> web(int things, int ties) {
        Random random = new Random(things);
        List<Tie> web = new ArrayList<>();
        for (int thing = 1; thing < things; thing++) {
            web.add(new Tie(thing, random.nextInt(thing), LENGTH));
        }
        while (web.size() < ties) {
            web.add(new Tie(random.nextInt(things), random.nextInt(things), LENGTH));
        }
        return web;
    }
}
