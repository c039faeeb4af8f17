package dev.studygraph.server.api;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.server.http.UnknownNameException;
import dev.studygraph.server.query.Paging;
import dev.studygraph.server.route.UnknownEndException;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the parameters of a request, and says what they take where they are wrong. */
final class Parameters {

    private static final int LONGEST_TEXT = 1000;

    private Parameters() {}

    /** A count between 1 and a maximum. */
    static int limit(Context ctx, int standard, int maximum) {
        String given = ctx.queryParam("limit");
        if (given == null || given.isEmpty()) {
            return standard;
        }
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= maximum) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        throw new BadRequestResponse("limit takes a number from 1 to " + maximum + ".");
    }

    /** The part of a list that {@code limit} and {@code cursor} ask for. */
    static Paging part(Context ctx, int standard, int maximum) {
        return new Paging(Cursor.offset(ctx.queryParam("cursor")), limit(ctx, standard, maximum));
    }

    /** The text of a parameter, empty where it is not given. */
    static String text(Context ctx, String name) {
        String given = ctx.queryParam(name);
        if (given != null && given.length() > LONGEST_TEXT) {
            throw new BadRequestResponse(name + " takes at most " + LONGEST_TEXT + " characters.");
        }
        return given == null ? "" : plain(given.strip(), name);
    }

    /** A text as a learner can write it. */
    static String plain(String text, String name) {
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new BadRequestResponse(name + " holds control characters; write plain text.");
        }
        return text;
    }

    /** The text of a parameter that has to be given. */
    static String required(Context ctx, String name) {
        String text = text(ctx, name);
        if (text.isEmpty()) {
            throw new BadRequestResponse(name + " is missing.");
        }
        return text;
    }

    /** The values of a parameter that may be repeated and may hold several, separated by commas. */
    static List<String> values(Context ctx, String name) {
        return ctx.queryParams(name).stream()
                .flatMap(given -> Arrays.stream(given.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The kinds that {@code kind} names, in any case. */
    static List<String> kinds(Context ctx) {
        return values(ctx, "kind").stream()
                .map(given -> oneOf("kind", given, Kind.values()).name())
                .toList();
    }

    /** The relations that {@code relation} names, in any case. */
    static List<Predicate> relations(Context ctx) {
        return values(ctx, "relation").stream()
                .map(given -> oneOf("relation", given, Predicate.values()))
                .toList();
    }

    /** What is asked with names in it; where the graph does not know one, this is told with names like it. */
    static <Q, A> A named(Q question, Function<Q, A> ask) {
        try {
            return ask.apply(question);
        } catch (UnknownEndException e) {
            throw new UnknownNameException(e.name(), e.near());
        }
    }

    /** The one of some words that a parameter takes, absent where it is not given. */
    static Optional<String> oneOf(Context ctx, String name, List<String> known) {
        String given = text(ctx, name);
        if (given.isEmpty() || known.contains(given)) {
            return Optional.of(given).filter(word -> !word.isEmpty());
        }
        throw new BadRequestResponse(name + " takes one of " + known + ".");
    }

    private static <E extends Enum<E>> E oneOf(String parameter, String given, E[] known) {
        return Stream.of(known)
                .filter(value -> value.name().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse(parameter + " takes one of " + Arrays.toString(known) + "."));
    }
}
