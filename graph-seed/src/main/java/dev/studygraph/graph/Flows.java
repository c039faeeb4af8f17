package dev.studygraph.graph;

import dev.studygraph.graph.Claims.Claim;
import dev.studygraph.graph.Ways.Way;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives from what is claimed where data move: a note that says "A reads from B" makes data flow from B to A. */
final class Flows {

    private final Ways ways;

    /** Takes the ways that the notes surely tell and nowhere surely deny: nobody is sent along a way in doubt. */
    Flows(Claims claims) {
        Set<Claim> sure = claims.sure();
        Set<Way> denied = sure.stream()
                .filter(claim -> claim.flows() && claim.denied())
                .map(Flows::way)
                .collect(Collectors.toSet());
        ways = new Ways(claims);
        sure.stream()
                .filter(claim -> claim.flows() && !denied.contains(way(claim)))
                .forEach(claim -> ways.add(way(claim), claim));
    }

    List<Edge> edges(PlaceIds ids) {
        return ways.edges(Edge.FLOWS_TO, ids);
    }

    private static Way way(Claim claim) {
        return new Way(claim.source(), claim.target());
    }
}
