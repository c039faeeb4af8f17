package dev.studygraph.server.route;

import java.util.EnumMap;
import java.util.Map;

/**
 * How strongly the words around a name say which part it plays.
 *
 * @param spot the name
 * @param strengths the strength of the best cue for each part
 */
record Claim(Spot spot, Map<Role, Integer> strengths) {

    Claim {
        strengths = Map.copyOf(strengths);
    }

    static Claim none(Spot spot) {
        return new Claim(spot, Map.of());
    }

    /** This claim with one more cue. */
    Claim with(Cue cue) {
        return with(cue.role(), cue.strength());
    }

    /** This claim to one more part. */
    Claim with(Role role, int strength) {
        Map<Role, Integer> more = new EnumMap<>(Role.class);
        more.putAll(strengths);
        more.merge(role, strength, Math::max);
        return new Claim(spot, more);
    }

    int of(Role role) {
        return strengths.getOrDefault(role, 0);
    }

    /** Whether it is ruled out. */
    boolean isAvoided() {
        return of(Role.AVOID) > 0;
    }

    /** Whether it is something to pass, and neither end of the way. */
    boolean isOnTheWay() {
        return of(Role.VIA) > Math.max(of(Role.FROM), of(Role.TO)) || (of(Role.FROM) > 2 && of(Role.TO) > 2);
    }

    /** Whether it is the form that the data must have. */
    boolean isForm() {
        return spot.isOnly("Format") && of(Role.REQUIRE) + of(Role.TO) > 0;
    }
}
