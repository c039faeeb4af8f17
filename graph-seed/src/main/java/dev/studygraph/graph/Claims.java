package dev.studygraph.graph;

import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Term;
import dev.studygraph.graph.Node.Ref;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the notes claim, each claim once with all the places that say so. */
final class Claims {

    /** The places that say so, each with how it was read there. */
    private final Map<Claim, Map<Evidence, Reading>> places = new HashMap<>();

    private final Map<Ref, String> literals = new HashMap<>();

    private Claims() {}

    static Claims of(List<Fact> facts, Reasons reasons) {
        Claims claims = new Claims();
        for (Fact fact : facts) {
            Ref subject = new Ref(Label.Entity, fact.subject().id());
            Claim claim = new Claim(subject, fact.predicate(), claims.object(fact.object()), fact.denied());
            claims.places
                    .computeIfAbsent(claim, c -> new HashMap<>())
                    .merge(fact.evidence(), Reading.of(fact, reasons.rule(fact)), Reading::and);
        }
        return claims;
    }

    /** Every claim that at least one place surely makes, once. */
    Set<Claim> sure() {
        return places.entrySet().stream()
                .filter(said -> said.getValue().values().stream().anyMatch(Reading::isSure))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The places that surely say so. */
    Set<Evidence> surePlaces(Claim claim) {
        return places.getOrDefault(claim, Map.of()).entrySet().stream()
                .filter(place -> place.getValue().isSure())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What moves, as the first place says that surely makes the claim and tells of it. */
    Optional<String> carries(Claim claim, PlaceIds ids) {
        Map<Evidence, Reading> said = places.getOrDefault(claim, Map.of());
        return ids.ordered(surePlaces(claim)).stream()
                .flatMap(place -> Stream.ofNullable(said.get(place)))
                .flatMap(reading -> Stream.ofNullable(reading.carries()))
                .findFirst();
    }

    /** How many claims stand in each note. */
    Map<String, Integer> countByNote() {
        Map<String, Integer> count = new HashMap<>();
        places.values()
                .forEach(said -> said.keySet().stream()
                        .map(Evidence::note)
                        .distinct()
                        .forEach(note -> count.merge(note, 1, Integer::sum)));
        return count;
    }

    /** What is claimed at each place, as a node of the graph keeps it. */
    Map<Evidence, List<String>> byPlace() {
        Map<Evidence, List<String>> claimed = new HashMap<>();
        places.forEach(
                (claim, said) -> said.forEach((place, reading) -> claimed.computeIfAbsent(place, p -> new ArrayList<>())
                        .add(claim.statedAs(reading).text())));
        claimed.values().forEach(Collections::sort);
        return claimed;
    }

    /** The texts that are objects of a claim, by the node that each becomes. */
    Map<Ref, String> literals() {
        return literals;
    }

    /** An edge for each claim; {@code rules} tells for each of its statements how it was read there. */
    List<Edge> edges(PlaceIds ids) {
        List<Edge> edges = new ArrayList<>();
        places.forEach((claim, said) -> {
            SequencedMap<String, Object> properties = support(said.keySet(), ids);
            properties.putAll(
                    standing(ids.ordered(said.keySet()).stream().map(said::get).toList()));
            String relation = claim.predicate().name();
            if (claim.denied()) {
                properties.put(Edge.RELATION, relation);
            }
            edges.add(new Edge(claim.denied() ? Edge.DENIED : relation, claim.subject(), claim.object(), properties));
        });
        return edges;
    }

    /** The properties that say how it was read: at each place, how surely in all, and what moves. */
    private static Map<String, Object> standing(List<Reading> readings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("rules", readings.stream().map(Reading::rule).toList());
        Reading whole = readings.stream().reduce(Reading::and).orElseThrow();
        properties.put(Edge.CONFIDENCE, whole.confidence().word());
        if (whole.carries() != null) {
            properties.put(Edge.CARRIES, whole.carries());
        }
        return properties;
    }

    /** The properties that say where it stands, and how often. */
    static SequencedMap<String, Object> support(Collection<Evidence> said, PlaceIds ids) {
        SequencedMap<String, Object> properties = new TreeMap<>();
        properties.put("statements", ids.of(said));
        properties.put("support", support(said));
        return properties;
    }

    /** How often it is said: the same sentence in two notes counts once. */
    static long support(Collection<Evidence> said) {
        return said.stream().map(place -> place.quote().strip()).distinct().count();
    }

    private Ref object(Term object) {
        return switch (object) {
            case Term.Thing thing -> new Ref(Label.Entity, thing.id());
            case Term.Literal literal -> {
                Ref ref = new Ref(Label.Literal, literalId(literal.text()));
                literals.put(ref, literal.text());
                yield ref;
            }
        };
    }

    private static String literalId(String text) {
        String slug = Slug.of(text);
        String digest =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        return slug.substring(0, Math.min(40, slug.length())) + "-" + digest.substring(0, 8);
    }

    /**
     * One thing that is said of a subject.
     *
     * @param denied whether the notes deny it
     */
    record Claim(Ref subject, Predicate predicate, Ref object, boolean denied) {

        /** Whether it tells, or denies, that data move from one thing to another. */
        boolean flows() {
            return predicate.flow() != Predicate.DataFlow.NONE
                    && object.label() == Label.Entity
                    && !subject.equals(object);
        }

        StatedFact statedAs(Reading reading) {
            return new StatedFact(subject, predicate, object, denied, reading);
        }

        Ref source() {
            return predicate.flow() == Predicate.DataFlow.BACKWARD ? object : subject;
        }

        Ref target() {
            return predicate.flow() == Predicate.DataFlow.BACKWARD ? subject : object;
        }
    }
}
