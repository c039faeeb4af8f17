package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.fact.Predicate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The flows that one clause states, as they are found. */
final class Flows {

    private final Clause clause;
    private final Doers doers;
    private final Taxonomy taxonomy;
    private final Set<Claim> found = new LinkedHashSet<>();

    Flows(Clause clause, Doers doers, Taxonomy taxonomy) {
        this.clause = clause;
        this.doers = doers;
        this.taxonomy = taxonomy;
    }

    List<CatalogueEntry> doers() {
        return doers.things();
    }

    List<Claim> claims() {
        return List.copyOf(found);
    }

    /** Takes over what was found with a subject that the sentence does not name. */
    void addGuessed(Flows others) {
        others.found.forEach(claim -> found.add(claim.asExplicit(false)));
    }

    /** The doers do this with the objects. */
    void add(Predicate predicate, List<CatalogueEntry> objects) {
        doers.things().forEach(doer -> objects.forEach(object -> put(doer, predicate, object, doers.named())));
    }

    /** A caller does it, whom the sentence does not name. */
    void addGuessed(CatalogueEntry caller, Predicate predicate, CatalogueEntry object) {
        put(caller, predicate, object, false);
    }

    /** Data go from the sources to the targets, through the doers where these are neither. */
    void move(List<CatalogueEntry> sources, List<CatalogueEntry> targets) {
        List<CatalogueEntry> movers = doers.things().stream()
                .filter(doer -> !isAmong(targets, doer) && !isAmong(sources, doer))
                .toList();
        for (CatalogueEntry mover : movers) {
            sources.forEach(source -> put(mover, Predicate.READS_FROM, source, doers.named()));
            targets.forEach(target -> put(mover, Predicate.WRITES_TO, target, doers.named()));
        }
        if (movers.isEmpty()) {
            sources.forEach(source -> flow(source, targets));
        }
        if (movers.isEmpty() && sources.isEmpty()) {
            add(Predicate.WRITES_TO, targets);
        }
        if (movers.isEmpty() && targets.isEmpty()) {
            add(Predicate.READS_FROM, sources);
        }
    }

    /** Data go from the source straight to the targets; a target that is a doer is said to read. */
    void flow(CatalogueEntry source, List<CatalogueEntry> targets) {
        for (CatalogueEntry target : targets) {
            if (doers.things().contains(target)) {
                put(target, Predicate.READS_FROM, source, doers.named());
            } else {
                put(source, Predicate.WRITES_TO, target, true);
            }
        }
    }

    private boolean isAmong(List<CatalogueEntry> ends, CatalogueEntry doer) {
        return !clause.toAnother() && ends.stream().map(taxonomy::store).anyMatch(doer::equals);
    }

    private void put(CatalogueEntry subject, Predicate predicate, CatalogueEntry object, boolean explicit) {
        CatalogueEntry from = taxonomy.store(subject);
        CatalogueEntry to = taxonomy.store(object);
        boolean same = from.equals(to) && !clause.toAnother();
        boolean noSink = predicate == Predicate.WRITES_TO && taxonomy.isOnlySource(to);
        boolean ownPart = !explicit && taxonomy.belongTogether(from, to);
        if (same || ownPart || noSink || !taxonomy.holdsData(from) || !taxonomy.holdsData(to)) {
            return;
        }
        Claim claim = Claim.of(from, predicate, to, clause.verb().name().toLowerCase(Locale.ROOT))
                .asDenied(clause.polarity() == Polarity.DENIED)
                .asExplicit(explicit);
        found.add(claim);
        taxonomy.around(to).filter(whole -> !whole.equals(from)).ifPresent(whole -> found.add(claim.on(whole)));
    }
}
