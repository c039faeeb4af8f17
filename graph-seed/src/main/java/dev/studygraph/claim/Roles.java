package dev.studygraph.claim;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.TitleRole;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of the items of a list what their title says that they are. */
final class Roles {

    private final Taxonomy taxonomy;

    Roles(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What the items are to the things that the title is about; nothing for a role of words rather than of things. */
    List<Candidate> read(TitleRole role, List<Ref> owners, List<Items.Item> items) {
        List<Candidate> candidates = new ArrayList<>();
        // "CSV, JSON, plain text": what else stands among formats is one.
        boolean formats = items.stream()
                        .filter(item ->
                                !item.ref().isOpen() && item.ref().thing().kind() == Kind.Format)
                        .count()
                > 1;
        if (formats && (role == TitleRole.SOURCES || role == TitleRole.TARGETS)) {
            return candidates;
        }
        for (Ref owner : owners) {
            for (Items.Item item : items) {
                candidate(role, owner, item.ref())
                        .map(found -> found.asDenied(item.denied()))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(TitleRole role, Ref owner, Ref item) {
        Ref place = new Ref(taxonomy.store(item.thing()), item.certainty(), false);
        boolean holds = taxonomy.holdsData(place.thing())
                && taxonomy.holdsData(owner.thing())
                && !place.thing().equals(owner.thing());
        boolean gives = !owner.isOpen() && taxonomy.isOnlySource(owner.thing());
        if (gives && (role == TitleRole.SOURCES || role == TitleRole.CONSUMERS)) {
            return Optional.empty();
        }
        return switch (role) {
            case SOURCES -> holds ? flow(owner, Predicate.READS_FROM, place) : Optional.empty();
            case TARGETS ->
                holds && !taxonomy.isOnlySource(place.thing())
                        ? flow(owner, Predicate.WRITES_TO, place)
                        : Optional.empty();
            case CONSUMERS -> holds ? flow(place, Predicate.READS_FROM, owner) : Optional.empty();
            case TRIGGERS -> holds ? flow(place, Predicate.INVOKES, owner) : Optional.empty();
            case INVOKED -> holds ? flow(owner, Predicate.INVOKES, place) : Optional.empty();
            case QUERIED -> holds ? flow(owner, Predicate.QUERIES, place) : Optional.empty();
            case FORMATS ->
                item.isOpen() || item.thing().kind() == Kind.Format
                        ? flow(owner, Predicate.SUPPORTS_FORMAT, item)
                        : Optional.empty();
            case INTEGRATIONS -> flow(owner, Predicate.INTEGRATES_WITH, item);
            case ALTERNATIVES -> flow(owner, Predicate.ALTERNATIVE_TO, item);
            case PARTS -> flow(item, Predicate.PART_OF, owner);
            case LIMITS, FEATURES, USES, PRICING, DEFINITION, STEPS -> Optional.empty();
        };
    }

    private static Optional<Candidate> flow(Ref subject, Predicate predicate, Ref object) {
        return subject.thing().equals(object.thing())
                ? Optional.empty()
                : Optional.of(Candidate.of(subject, predicate, object, Form.LIST));
    }

    /** The relation that a role of words states, if it is one. */
    static Optional<Predicate> ofWords(TitleRole role) {
        return switch (role) {
            case LIMITS -> Optional.of(Predicate.HAS_LIMIT);
            case FEATURES -> Optional.of(Predicate.HAS_FEATURE);
            case USES -> Optional.of(Predicate.SUITED_FOR);
            case PRICING -> Optional.of(Predicate.PRICED);
            case DEFINITION -> Optional.of(Predicate.IS_A);
            case FORMATS -> Optional.of(Predicate.SUPPORTS_FORMAT);
            case SOURCES, TARGETS, CONSUMERS, TRIGGERS, INVOKED, QUERIED, INTEGRATIONS, ALTERNATIVES, PARTS, STEPS ->
                Optional.empty();
        };
    }
}
