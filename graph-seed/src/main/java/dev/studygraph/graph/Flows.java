package dev.studygraph.graph;

import dev.studygraph.fact.Evidence;
import dev.studygraph.graph.Claims.Claim;
import dev.studygraph.graph.Node.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Derives from what is claimed where data move: a note that says "A reads from B" makes data flow from B to A. */
final class Flows {

    private final Map<Way, List<Claim>> told = new HashMap<>();
    private final Set<Way> denied = new HashSet<>();
    private final Claims claims;

    Flows(Claims claims) {
        this.claims = claims;
        for (Claim claim : claims.all()) {
            if (claim.flows()) {
                Way way = new Way(claim.source(), claim.target());
                if (claim.denied()) {
                    denied.add(way);
                } else {
                    told.computeIfAbsent(way, w -> new ArrayList<>()).add(claim);
                }
            }
        }
    }

    /** One edge for each way that the notes tell and nowhere deny: nobody is sent along a way in doubt. */
    List<Edge> edges(PlaceIds ids) {
        return told.entrySet().stream()
                .filter(flow -> !denied.contains(flow.getKey()))
                .map(flow -> edge(flow.getKey(), flow.getValue(), ids))
                .toList();
    }

    private Edge edge(Way way, List<Claim> tellers, PlaceIds ids) {
        List<Evidence> said =
                tellers.stream().flatMap(claim -> claims.places(claim).stream()).toList();
        SequencedMap<String, Object> properties = Claims.support(said, ids);
        properties.put(Edge.RELATION, strongest(tellers).predicate().name());
        properties.put("inferred", false);
        return new Edge(Edge.FLOWS_TO, way.from(), way.to(), properties);
    }

    private Claim strongest(List<Claim> tellers) {
        return tellers.stream()
                .min(Comparator.comparingLong((Claim claim) -> -Claims.support(claims.places(claim)))
                        .thenComparing(claim -> claim.predicate().name()))
                .orElseThrow();
    }

    /** From where to where data move. */
    private record Way(Ref from, Ref to) {}
}
