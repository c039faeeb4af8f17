package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.NameQueries.Described;
import dev.studygraph.server.query.NamedThing;
import dev.studygraph.server.route.RouteQuestion.Named;
import java.util.List;
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

    /**
     * The start that a name, an alias or an id stands for.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    End start(Named start) {
        return called(start.name(), Role.FROM).as(start.said(), start.others());
    }

    /**
     * The goal that a name, an alias or an id stands for; what data are only wanted for is served by what is suited for it.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    End goal(Named goal) {
        List<NamedThing> things = known(goal.name());
        boolean leads = things.stream().anyMatch(named -> named.leads(true));
        if (leads || !isPurpose(things)) {
            return named(goal.name(), things, Role.TO).as(goal.said(), goal.others());
        }
        List<EntityRef> all = things.stream().map(NamedThing::thing).toList();
        List<EntityRef> places =
                plus(all, serving(things, Tokens.of(all.getFirst().name())));
        return new End(all.getFirst().name(), places, places, List.of(), true).as(goal.said(), goal.others());
    }

    /**
     * The end that a name, an alias or an id stands for.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    End called(String name, Role role) {
        return named(name, known(name), role);
    }

    /**
     * What converts data to a format.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    End converting(String format) {
        EntityRef thing = known(format).getFirst().thing();
        List<EntityRef> converting = names.converting(thing.id());
        return converting.isEmpty()
                ? new End(thing.name(), List.of(thing), List.of(thing), List.of(), false)
                : new End(thing.name(), converting, converting, List.of(), false);
    }

    private List<NamedThing> known(String name) {
        return spotter.known(name).orElseThrow(() -> unknown(Tokens.of(name)));
    }

    /** A notion or a language is no place for data, and neither is what has no name: it is what data are wanted for. */
    private static boolean isPurpose(List<NamedThing> things) {
        return things.stream()
                .allMatch(named -> NO_PLACES.contains(named.thing().kind()));
    }

    private End named(String said, List<NamedThing> things, Role role) {
        NamedThing likeliest = things.stream()
                .filter(named -> named.leads(role == Role.TO))
                .findFirst()
                .orElse(things.getFirst());
        EntityRef thing = likeliest.thing();
        List<EntityRef> members = likeliest.members() == 0 ? List.of() : names.members(thing.id());
        List<EntityRef> all =
                plus(List.of(thing), things.stream().map(NamedThing::thing).toList());
        return new End(
                said.equals(thing.id()) ? thing.name() : said, plus(all, members), List.of(thing), members, false);
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
