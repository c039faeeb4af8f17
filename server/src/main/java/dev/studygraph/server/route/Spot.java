package dev.studygraph.server.route;

import dev.studygraph.server.query.NamedThing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a question that names something, or may be meant to.
 *
 * @param start the first word
 * @param end the word behind the last
 * @param things what it may name, the likeliest first; none where nothing goes by it
 * @param inner what shorter names inside it name, such as "S3" inside "S3 objects"
 * @param misspelt how many letters are wrong
 */
record Spot(int start, int end, List<NamedThing> things, List<NamedThing> inner, int misspelt) {

    Spot {
        things = List.copyOf(things);
        inner = List.copyOf(inner);
    }

    /** Words that name nothing known. */
    static Spot unknown(int start, int end) {
        return new Spot(start, end, List.of(), List.of(), 0);
    }

    /** This place with what shorter names inside it name. */
    Spot with(List<NamedThing> shorter) {
        return new Spot(start, end, things, shorter, misspelt);
    }

    /** This place and the one behind it as one name: products first, then in the order of the words. */
    Spot joined(Spot next) {
        List<NamedThing> all = Stream.concat(things.stream(), next.things.stream())
                .sorted(Comparator.comparing(named -> !isProduct(named)))
                .toList();
        List<NamedThing> shorter =
                Stream.concat(inner.stream(), next.inner.stream()).toList();
        return new Spot(start, next.end, all, shorter, misspelt + next.misspelt);
    }

    /** Whether it names one thing with the one behind it, as in "drone videos"; two products are two things. */
    boolean joins(Spot next) {
        return end == next.start
                && isKnown()
                && next.isKnown()
                && !(isProduct(things.getFirst()) && isProduct(next.things.getFirst()));
    }

    int length() {
        return end - start;
    }

    boolean isKnown() {
        return !things.isEmpty();
    }

    /** Whether it shares a word with the words from {@code from} to before {@code to}. */
    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    private static boolean isProduct(NamedThing named) {
        return List.of("Service", "Framework").contains(named.thing().kind());
    }

    /** Whether it is no name but everyday words, such as "detect anomalies". */
    boolean isDescription() {
        return isKnown() && things.stream().allMatch(named -> named.how().equals("asked"));
    }

    /** Whether all that it may name is of one of these kinds. */
    boolean isOnly(String... kinds) {
        return isKnown()
                && things.stream()
                        .allMatch(named -> List.of(kinds).contains(named.thing().kind()));
    }
}
