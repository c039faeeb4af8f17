package dev.studygraph.graph;

import dev.studygraph.fact.Evidence;
import dev.studygraph.graph.Claims.Claim;
import dev.studygraph.graph.Node.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What is claimed of ways from one thing to another, which become edges of a type of their own. */
final class Ways {

    private final Map<Way, List<Claim>> tellers = new HashMap<>();
    private final Claims claims;

    Ways(Claims claims) {
        this.claims = claims;
    }

    /** Adds that a claim tells of a way. */
    void add(Way way, Claim teller) {
        tellers.computeIfAbsent(way, w -> new ArrayList<>()).add(teller);
    }

    /** An edge for each way, with all the statements that surely tell of it, in the words of the strongest claim. */
    List<Edge> edges(String type, PlaceIds ids) {
        List<Edge> edges = new ArrayList<>();
        tellers.forEach((way, told) -> edges.add(edge(type, way, told, ids)));
        return edges;
    }

    private Edge edge(String type, Way way, List<Claim> told, PlaceIds ids) {
        List<Evidence> said = told.stream()
                .flatMap(claim -> claims.surePlaces(claim).stream())
                .toList();
        List<Claim> strongestFirst = told.stream().sorted(byStrength()).toList();
        Claim strongest = strongestFirst.getFirst();
        SequencedMap<String, Object> properties = Claims.support(said, ids);
        properties.put(Edge.RELATION, strongest.predicate().name());
        properties.put(Edge.FORWARD, strongest.subject().equals(way.from()));
        strongestFirst.stream()
                .flatMap(claim -> claims.carries(claim, ids).stream())
                .findFirst()
                .ifPresent(carried -> properties.put(Edge.CARRIES, carried));
        return new Edge(type, way.from(), way.to(), properties);
    }

    private Comparator<Claim> byStrength() {
        return Comparator.comparingLong((Claim claim) -> -Claims.support(claims.surePlaces(claim)))
                .thenComparing(claim -> claim.predicate().name());
    }

    /** From where to where. */
    record Way(Ref from, Ref to) {}
}
