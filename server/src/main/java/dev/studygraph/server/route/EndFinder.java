package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.NameQueries.Described;
import dev.studygraph.server.query.NamedThing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an end of a way stands for: a thing, the members of a family, what is suited for a use. */
final class EndFinder {

    private static final int MOST_PLACES = 12;
    private static final int MOST_NEAR = 5;
    private static final List<String> NO_PLACES = List.of("Concept", "Framework");

    private final NameQueries names;
    private final NameSpotter spotter;

    EndFinder(NameQueries names, NameSpotter spotter) {
        this.names = names;
        this.spotter = spotter;
    }

    /** The end that a name or a description in a question speaks of, absent where the graph knows none. */
    Optional<End> find(Spot spot, List<Token> words, Role role) {
        String said = words.stream().map(Token::text).collect(Collectors.joining(" "));
        List<NamedThing> things = spot.isKnown() ? named(spot, role) : namedInPart(words);
        if (things.stream().anyMatch(named -> named.leads(role == Role.TO))) {
            return Optional.of(named(said, things, role));
        }
        List<EntityRef> all = things.stream().map(NamedThing::thing).toList();
        if (role != Role.TO || !isPurpose(things)) {
            return all.isEmpty() ? Optional.empty() : Optional.of(named(said, things, role));
        }
        List<EntityRef> serving = serving(things, words);
        return all.isEmpty() && serving.isEmpty()
                ? Optional.empty()
                : Optional.of(new End(said, plus(all, serving), plus(all, serving), List.of(), true));
    }

    /** What a name names; "S3 objects" may stand for S3, but what goes to a part of a thing is not to go elsewhere. */
    private static List<NamedThing> named(Spot spot, Role role) {
        boolean isProduct =
                role == Role.FROM ? spot.isOnly("Service") : !spot.isOnly("Concept", "Format", "DataSource");
        return isProduct
                ? spot.things()
                : Stream.concat(spot.things().stream(), spot.inner().stream()).toList();
    }

    /** A notion or a language is no place for data, and neither is what has no name: it is what data are wanted for. */
    private static boolean isPurpose(List<NamedThing> things) {
        return things.stream()
                .allMatch(named -> NO_PLACES.contains(named.thing().kind()));
    }

    /** What converts data to a format, absent where nothing does. */
    Optional<End> converting(Spot format) {
        EntityRef thing = format.things().getFirst().thing();
        List<EntityRef> converting = names.converting(thing.id());
        return converting.isEmpty()
                ? Optional.empty()
                : Optional.of(new End(thing.name(), converting, converting, List.of(), false));
    }

    /**
     * The end that a name, an alias or an id stands for.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    End called(String name, Role role) {
        return named(name, spotter.known(name).orElseThrow(() -> unknown(Tokens.of(name))), role);
    }

    /** The end that goes by one of these names. */
    End named(String said, List<NamedThing> things, Role role) {
        NamedThing likeliest = things.stream()
                .filter(named -> named.leads(role == Role.TO))
                .findFirst()
                .orElse(things.getFirst());
        EntityRef thing = likeliest.thing();
        List<EntityRef> members = likeliest.members() == 0 ? List.of() : names.members(thing.id());
        List<EntityRef> all =
                plus(List.of(thing), things.stream().map(NamedThing::thing).toList());
        return new End(said, plus(all, members), List.of(thing), members, false);
    }

    /** That nothing goes by these words, and what nearly does. */
    UnknownEndException unknown(List<Token> words) {
        return new UnknownEndException(
                words.stream().map(Token::text).collect(Collectors.joining(" ")),
                spotter.near(words).stream()
                        .map(NamedThing::thing)
                        .distinct()
                        .limit(MOST_NEAR)
                        .toList());
    }

    /** What has a name that holds these words, such as "data warehouse" for "warehouse". */
    private List<NamedThing> namedInPart(List<Token> words) {
        Map<String, NamedThing> byId = new LinkedHashMap<>();
        names.nearlyNamed(new Description(words).query()).stream()
                .filter(named -> named.key().split(" ", -1).length <= words.size() + 1)
                .filter(named -> holds(named.key(), words))
                .sorted(Comparator.comparing((NamedThing named) -> !named.flows())
                        .thenComparing(NamedThing::key))
                .forEach(named -> byId.putIfAbsent(named.thing().id(), named));
        return List.copyOf(byId.values());
    }

    private static boolean holds(String name, List<Token> words) {
        List<String> there = List.of(name.split(" ", -1));
        return words.stream()
                .allMatch(word -> Spelling.keys(List.of(word)).stream().anyMatch(there::contains));
    }

    /** What is suited for these things, or for what these words describe. */
    private List<EntityRef> serving(List<NamedThing> uses, List<Token> words) {
        Description description = new Description(words);
        return plus(
                uses.stream()
                        .flatMap(named -> names.usedFor(named.thing().id()).stream())
                        .toList(),
                names.described(description.query()).stream()
                        .filter(described -> description.fits(described.text()))
                        .map(Described::thing)
                        .toList());
    }

    private static List<EntityRef> plus(List<EntityRef> first, List<EntityRef> more) {
        return Stream.of(first, more)
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }
}
