package dev.studygraph.server.question;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NamedThing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a question that name a thing, or may be meant to.
 *
 * @param start where they start among the letters of the question
 * @param end where they end, exclusive
 * @param words how many words they are
 * @param said the words
 * @param candidates what they may mean, the likeliest first
 * @param how how they were found
 */
record Mention(int start, int end, int words, String said, List<Candidate> candidates, How how) {

    private static final double BY_WORD = 0.8;
    private static final double BY_NAME = 0.3;

    Mention {
        candidates = candidates.stream().sorted(Candidate.LIKELIEST_FIRST).toList();
    }

    /** What they most likely mean. */
    EntityRef thing() {
        return best().thing();
    }

    Candidate best() {
        return candidates.getFirst();
    }

    double strength() {
        return best().strength();
    }

    /** How much they are worth against others for the same words: a longer name beats a shorter one. */
    double worth() {
        return strength() + BY_WORD * words + (how == How.NAME ? BY_NAME : 0);
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    /** These words and others beside them or among them as one name. */
    Mention with(int from, int to, String text, List<Candidate> more) {
        List<Candidate> all = Stream.concat(candidates.stream(), more.stream())
                .collect(Collectors.toMap(one -> one.thing().id(), one -> one, Candidate::stronger, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Mention(from, to, words, text, all, how);
    }

    boolean flows() {
        return candidates.stream().anyMatch(Candidate::flows);
    }

    /** Whether all that they may mean is of one of these kinds. */
    boolean isOnly(String... kinds) {
        return candidates.stream()
                .allMatch(one -> List.of(kinds).contains(one.thing().kind()));
    }

    /** Something that they may mean, and how much speaks for it. */
    record Candidate(NamedThing named, double strength) {

        private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingDouble(
                        (Candidate one) -> -one.strength)
                .thenComparing(one -> !one.named.how().equals("name"))
                .thenComparing(one -> !one.flows())
                .thenComparingInt(one -> -(one.named.inflows() + one.named.outflows()))
                .thenComparing(one -> one.named.thing().id());

        EntityRef thing() {
            return named.thing();
        }

        Candidate stronger(Candidate other) {
            return strength >= other.strength ? this : other;
        }

        Candidate weaker(double by) {
            return new Candidate(named, strength - by);
        }

        boolean flows() {
            return named.flows() || named.members() > 0;
        }
    }

    /** How words were found to name a thing. */
    enum How {
        /** They are its name, or another one of it. */
        NAME,
        /** They are everyday words for it. */
        EVERYDAY,
        /** They are a name but for a few letters. */
        SPELLING,
        /** They are the greater part of a longer name. */
        PART
    }
}
