package dev.studygraph.graph;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Claims.Claim;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.graph.Ways.Way;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Derives where data go on within a thing: it hands them to a part of it from which they flow on, and gets those that
 * flow into a part of it. A family gets none, for what a member of it takes in is not in all of them.
 */
final class HandOvers {

    private final Ways ways;
    private final Set<Ref> takingIn;
    private final Set<Ref> handingOut;
    private final Set<Ref> families;

    /**
     * Takes the hand-overs of these parts.
     *
     * @param parts the things that are only part of others
     * @param services the things whose wholes are families
     * @param flows where data move
     */
    HandOvers(Claims claims, Set<Ref> parts, Set<Ref> services, Collection<Edge> flows) {
        takingIn = flows.stream().map(Edge::to).filter(parts::contains).collect(Collectors.toSet());
        handingOut = flows.stream().map(Edge::from).filter(parts::contains).collect(Collectors.toSet());
        List<Claim> told =
                claims.sure().stream().filter(claim -> !claim.denied()).toList();
        families = told.stream()
                .filter(claim -> claim.predicate() == Predicate.PART_OF && services.contains(claim.subject()))
                .map(Claim::object)
                .collect(Collectors.toSet());
        ways = new Ways(claims);
        told.forEach(this::add);
    }

    List<Edge> edges(PlaceIds ids) {
        return ways.edges(Edge.HANDS_ON, ids);
    }

    private void add(Claim claim) {
        switch (claim.predicate()) {
            case HAS_FEATURE -> add(claim, claim.subject(), claim.object());
            case PART_OF -> add(claim, claim.object(), claim.subject());
            default -> {
                // Tells of no part.
            }
        }
    }

    private void add(Claim claim, Ref whole, Ref part) {
        if (handingOut.contains(part)) {
            ways.add(new Way(whole, part), claim);
        }
        if (takingIn.contains(part) && !families.contains(whole)) {
            ways.add(new Way(part, whole), claim);
        }
    }
}
