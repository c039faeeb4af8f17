package dev.studygraph.server.route;

import dev.studygraph.fact.Predicate;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.ReplacementQueries;
import dev.studygraph.server.query.ReplacementQueries.Candidate;
import dev.studygraph.server.route.Replacements.Link;
import dev.studygraph.server.route.Replacements.Replacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what can stand in for a thing between two stops of a route. */
final class ReplacementFinder {

    private static final int MOST = 12;
    private static final Comparator<Replacement> BEST_FIRST = Comparator.comparingInt(
                    (Replacement one) -> one.notStated().size())
            .thenComparingLong(ReplacementFinder::inferred)
            .thenComparing(one -> one.alternative().isEmpty())
            .thenComparing(one -> one.today() != null)
            .thenComparing(one -> one.thing().name());

    private final ReplacementQueries queries;

    ReplacementFinder(ReplacementQueries queries) {
        this.queries = queries;
    }

    /** What can stand in for a thing, the best first. */
    Replacements find(Optional<EntityRef> from, Optional<EntityRef> to, EntityRef replace) {
        List<Replacement> items = queries.like(replace.id(), from.map(EntityRef::id), to.map(EntityRef::id)).stream()
                .map(candidate -> replacement(candidate, from, to))
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
        return new Replacements(from.orElse(null), to.orElse(null), replace, items, message(items, from, to, replace));
    }

    private static Replacement replacement(Candidate candidate, Optional<EntityRef> from, Optional<EntityRef> to) {
        EntityRef thing = candidate.thing();
        List<String> notStated = new ArrayList<>();
        from.filter(before -> candidate.in() == null)
                .ifPresent(before -> notStated.add(notStated(before.name(), thing.name())));
        to.filter(after -> candidate.out() == null)
                .ifPresent(after -> notStated.add(notStated(thing.name(), after.name())));
        ReplacementQueries.Link in = candidate.in();
        ReplacementQueries.Link out = candidate.out();
        return new Replacement(
                thing,
                candidate.today(),
                candidate.shares(),
                candidate.alternative(),
                in == null ? null : link(thing, in, Sentence.of(in.end(), in.by(), in.relation())),
                out == null ? null : link(thing, out, Sentence.of(out.by(), out.end(), out.relation())),
                List.copyOf(notStated));
    }

    private static String notStated(String from, String to) {
        return "Your notes do not state that data get from " + from + " to " + to + '.';
    }

    private static Link link(EntityRef thing, ReplacementQueries.Link link, String sentence) {
        boolean inferred = !link.by().equals(thing);
        return new Link(sentence, inferred, inferred ? reason(thing, link.by()) : null, link.evidence());
    }

    private static String reason(EntityRef thing, EntityRef by) {
        boolean isPart = by.kind().equals("Feature");
        return isPart
                ? by.name() + ' ' + Predicate.PART_OF.words() + ' ' + thing.name()
                : thing.name() + ' ' + Predicate.IS_A.words() + ' ' + by.name();
    }

    private static long inferred(Replacement one) {
        return Stream.of(one.in(), one.out())
                .filter(ReplacementFinder::isInferred)
                .count();
    }

    private static boolean isInferred(@Nullable Link link) {
        return link != null && link.inferred();
    }

    private static String message(
            List<Replacement> items, Optional<EntityRef> from, Optional<EntityRef> to, EntityRef replace) {
        String place = from.map(before -> " after " + before.name()).orElse("")
                + to.map(after -> (from.isPresent() ? " and" : "") + " before " + after.name())
                        .orElse("");
        long whole = items.stream().filter(one -> one.notStated().isEmpty()).count();
        if (whole > 0) {
            return "By your notes, " + whole + (whole == 1 ? " thing" : " things") + " can replace " + replace.name()
                    + place + '.';
        }
        return "Your notes name nothing that can replace " + replace.name() + place
                + (items.isEmpty() ? "." : "; these have one side of it.");
    }
}
