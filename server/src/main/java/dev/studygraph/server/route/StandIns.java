package dev.studygraph.server.route;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.StandInQueries;
import dev.studygraph.server.query.StandInQueries.StandIn;
import dev.studygraph.server.query.Walk;
import dev.studygraph.server.query.Walk.Place;
import dev.studygraph.server.query.Walk.Step;
import java.util.List;
import java.util.stream.Stream;

/** Knows where else a way can start or end: what a part is in, what a member is of, what takes in a sort of data. */
final class StandIns {

    private final StandInQueries standIns;
    private final RouteQueries queries;
    private final NameQueries names;

    StandIns(StandInQueries standIns, RouteQueries queries, NameQueries names) {
        this.standIns = standIns;
        this.queries = queries;
        this.names = names;
    }

    /** The places to start from that are stated. */
    Side startStated(End from, List<String> avoid) {
        return new Side(from.ids(), standIns.starts(from.ids(), StandInQueries.STATED, avoid));
    }

    /** The places to end at that are stated. */
    Side goalStated(End to, List<String> avoid) {
        return new Side(to.ids(), standIns.goals(to.ids(), StandInQueries.STATED, avoid));
    }

    /** The places to start from, those that are inferred too. */
    Side startInferred(End from, List<String> avoid) {
        List<StandIn> inGraph = standIns.starts(from.ids(), StandInQueries.INFERRED, avoid);
        return side(from, Stream.of(inGraph.stream(), categories(from, true), takers(from)), avoid);
    }

    /** The places to end at, those that are inferred too. */
    Side goalInferred(End to, List<String> avoid) {
        List<StandIn> inGraph = standIns.goals(to.ids(), StandInQueries.INFERRED, avoid);
        return side(to, Stream.of(inGraph.stream(), categories(to, false)), avoid);
    }

    private static Side side(End end, Stream<Stream<StandIn>> standIns, List<String> avoid) {
        return new Side(
                end.ids(),
                standIns.flatMap(some -> some)
                        .filter(one -> !avoid.contains(one.place().thing().id()))
                        .toList());
    }

    /** The categories of an end as the catalogue knows them: what holds for them holds for it. */
    private Stream<StandIn> categories(End end, boolean start) {
        String is = Predicate.IS_A.name();
        return queries.memberships(end.ids()).stream()
                .map(one -> new StandIn(
                        one.place(),
                        new Place(new EntityRef(Slug.of(one.category()), one.category(), "Concept"), 0),
                        new Step(is, start, is, 0, null, List.of())));
    }

    /** The services that the notes say are suited for the data at a start: they take them in. */
    private Stream<StandIn> takers(End from) {
        String suited = Predicate.SUITED_FOR.name();
        return from.thing().filter(thing -> !thing.kind().equals("Service")).stream()
                .flatMap(thing -> {
                    Description data = Description.of(thing.name());
                    return names.suitedFor(data.query()).stream()
                            .filter(service -> data.fits(service.use()))
                            .map(service -> new StandIn(
                                    new Place(thing, 0),
                                    new Place(service.thing(), 0),
                                    new Step(suited, false, suited, 1, null, service.statements())));
                });
    }

    /**
     * Where walks may start, or where they may end.
     *
     * @param own the ids of what the question means
     * @param others what stands in for it
     */
    record Side(List<String> own, List<StandIn> others) {

        Side {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }

        List<String> ids() {
            return Stream.concat(
                            own.stream(),
                            others.stream().map(one -> one.place().thing().id()))
                    .distinct()
                    .toList();
        }

        /** The walk from the end of the way on which it stands in, or as it is where it starts there itself. */
        Stream<Walk> startOf(Walk walk) {
            Place first = walk.places().getFirst();
            return isOwn(first)
                    ? Stream.of(walk)
                    : standingAt(first).map(one -> walk.startingAt(one.end(), one.step()));
        }

        /** The walk to the end of the way for which it stands in, or as it is where it ends there itself. */
        Stream<Walk> endOf(Walk walk) {
            Place last = walk.places().getLast();
            return isOwn(last) ? Stream.of(walk) : standingAt(last).map(one -> walk.endingAt(one.end(), one.step()));
        }

        /** What stands in here and is a place of the other side too. */
        Stream<Place> places(Side other) {
            List<String> there = other.ids();
            return others.stream()
                    .map(StandIn::place)
                    .filter(place -> there.contains(place.thing().id()));
        }

        private boolean isOwn(Place place) {
            return own.contains(place.thing().id());
        }

        private Stream<StandIn> standingAt(Place place) {
            return others.stream()
                    .filter(one -> one.place().thing().id().equals(place.thing().id()));
        }
    }
}
