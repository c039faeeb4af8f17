package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Polarity;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flows of one frame, as they are found between its ends. */
final class Ends {

    private final Frame frame;
    private final Taxonomy taxonomy;
    private final Set<Candidate> found = new LinkedHashSet<>();
    private @Nullable String carries;

    Ends(Frame frame, Taxonomy taxonomy) {
        this.frame = frame;
        this.taxonomy = taxonomy;
    }

    void carry(@Nullable String what) {
        carries = what;
    }

    List<Candidate> found() {
        return List.copyOf(found);
    }

    /** Things go from the sources to the targets, through the movers where there are any. */
    void move(List<Ref> movers, List<Ref> sources, List<Ref> targets) {
        List<Ref> moving = movers.stream()
                .filter(mover -> !isAmong(sources, mover) && !isAmong(targets, mover))
                .toList();
        for (Ref mover : moving) {
            sources.forEach(source -> put(mover, Predicate.READS_FROM, source, frame.explicit()));
            targets.forEach(target -> put(mover, Predicate.WRITES_TO, target, frame.explicit()));
        }
        if (!moving.isEmpty()) {
            return;
        }
        for (Ref source : sources) {
            for (Ref target : targets) {
                boolean reads = isAmong(movers, target);
                put(
                        reads ? target : source,
                        reads ? Predicate.READS_FROM : Predicate.WRITES_TO,
                        reads ? source : target,
                        !reads || frame.explicit());
            }
        }
        if (sources.isEmpty()) {
            movers.forEach(
                    mover -> targets.forEach(target -> put(mover, Predicate.WRITES_TO, target, frame.explicit())));
        }
        if (targets.isEmpty()) {
            movers.forEach(
                    mover -> sources.forEach(source -> put(mover, Predicate.READS_FROM, source, frame.explicit())));
        }
    }

    void add(Candidate candidate) {
        found.add(candidate);
    }

    void each(List<Ref> subjects, Predicate predicate, List<Ref> objects) {
        subjects.forEach(subject -> objects.forEach(object -> put(subject, predicate, object, frame.explicit())));
    }

    void put(Ref subject, Predicate predicate, Ref object, boolean explicit) {
        CatalogueEntry from = taxonomy.store(subject.thing());
        CatalogueEntry to = taxonomy.store(object.thing());
        boolean same = from.equals(to);
        boolean ownPart = !explicit && taxonomy.belongTogether(from, to);
        boolean noSink = predicate == Predicate.WRITES_TO && taxonomy.isOnlySource(to);
        if (same || ownPart || noSink || !taxonomy.holdsData(from) || !taxonomy.holdsData(to)) {
            return;
        }
        // What stands at an end of the way does not move along it.
        String moved = isNameOf(from, carries) || isNameOf(to, carries) ? null : carries;
        Candidate said = Candidate.of(
                        new Ref(from, subject.certainty(), false),
                        predicate,
                        new Ref(to, object.certainty(), false),
                        Form.CLAUSE)
                .asDenied(frame.polarity() == Polarity.DENIED)
                .carrying(moved)
                .doubted(frame.doubts());
        Candidate candidate = explicit ? said : said.asInherited();
        found.add(candidate);
        taxonomy.around(to).filter(whole -> !whole.equals(from)).ifPresent(whole -> found.add(candidate.to(whole)));
    }

    private static boolean isNameOf(CatalogueEntry thing, @Nullable String words) {
        return words != null
                && words.toLowerCase(Locale.ROOT).endsWith(thing.name().toLowerCase(Locale.ROOT));
    }

    private boolean isAmong(List<Ref> ends, Ref one) {
        return ends.stream().anyMatch(end -> taxonomy.store(end.thing()).equals(taxonomy.store(one.thing())));
    }
}
