package dev.studygraph.server.route;

import dev.studygraph.server.query.NamedThing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the names in a question is the start, which the goal, and what the others are.
 *
 * @param from the start, absent where the question leaves it open
 * @param to the goal, absent where the question leaves it open
 * @param via what to pass
 * @param avoid what not to pass
 * @param forms what form the data must have on arrival
 * @param others names that play no part of these
 */
record Parts(
        @Nullable Claim from,
        @Nullable Claim to,
        List<Claim> via,
        List<Claim> avoid,
        List<Claim> forms,
        List<Claim> others) {

    private static final double IN_ORDER = 0.5;
    private static final double UNKNOWN = -1.5;
    private static final double FORM = -1.5;
    private static final double NOTION = -0.6;
    private static final double NO_FLOW = -0.5;

    /** The parts that fit the claims best; of equal ones, start and goal in the order of the question. */
    static Parts of(List<Claim> claims, boolean fromOpen, boolean toOpen) {
        List<Claim> ends = claims.stream()
                .filter(claim -> !claim.isAvoided() && !claim.isOnTheWay())
                .toList();
        Pair best = best(ends, fromOpen, toOpen);
        if (best.to() == null && !toOpen) {
            best = new Pair(best.from(), onTheWay(claims.reversed(), best.from()));
        }
        if (best.from() == null && !fromOpen) {
            best = new Pair(onTheWay(claims, best.to()), best.to());
        }
        return inPlace(sorted(claims, best));
    }

    /** "The CSV files in S3 into ORC" asks for a way back to where the data are: a format is no place. */
    private static Parts inPlace(Parts parts) {
        boolean isConversion = parts.from != null
                && parts.to != null
                && !parts.from.spot().isOnly("Format")
                && parts.to.spot().isOnly("Format")
                && !leads(parts.to.spot(), Role.TO);
        return isConversion
                ? new Parts(
                        parts.from,
                        parts.from,
                        parts.via,
                        parts.avoid,
                        Stream.concat(parts.forms.stream(), Stream.of(parts.to)).toList(),
                        parts.others)
                : parts;
    }

    /** The format that is asked for by the name of another format alone, absent where the question names a place. */
    Optional<Claim> conversion() {
        return from != null
                        && from.spot().isOnly("Format")
                        && to != null
                        && to.spot().isOnly("Format")
                ? Optional.of(to)
                : Optional.empty();
    }

    /** These parts with the one end whose name is known as the other as well. */
    Parts toAnother() {
        return new Parts(isKnown(from) ? from : to, isKnown(to) ? to : from, via, avoid, forms, others);
    }

    private static boolean isKnown(@Nullable Claim end) {
        return end != null && end.spot().isKnown();
    }

    /** With the format that is asked for as a form that data have, wherever they are. */
    Parts ofConversion() {
        return new Parts(
                null,
                null,
                via,
                avoid,
                Stream.concat(forms.stream(), conversion().stream()).toList(),
                others);
    }

    /** A way with both ends open, around what the question names. */
    static Parts around(Claim middle, List<Claim> claims) {
        Parts parts = sorted(claims, new Pair(middle, null));
        return new Parts(null, null, List.of(middle), parts.avoid, parts.forms, parts.others);
    }

    /** Whether both ends are open. */
    boolean hasNoEnd() {
        return from == null && to == null;
    }

    /** These parts with another start. */
    Parts startingAt(Claim start) {
        return new Parts(start, to, via, avoid, forms, others);
    }

    private static Pair best(List<Claim> ends, boolean fromOpen, boolean toOpen) {
        Pair best = new Pair(null, null);
        double most = Double.NEGATIVE_INFINITY;
        List<@Nullable Claim> choices = new ArrayList<>(ends);
        choices.add(null);
        for (Claim from : choices) {
            for (Claim to : choices) {
                if (Objects.equals(from, to) || (fromOpen && from != null) || (toOpen && to != null)) {
                    continue;
                }
                double fit = fit(from, Role.FROM)
                        + fit(to, Role.TO)
                        + (from != null
                                        && to != null
                                        && from.spot().start() < to.spot().start()
                                ? IN_ORDER
                                : 0);
                if (fit > most) {
                    most = fit;
                    best = new Pair(from, to);
                }
            }
        }
        return best;
    }

    private static double fit(@Nullable Claim claim, Role role) {
        if (claim == null) {
            return -2;
        }
        if (!claim.spot().isKnown() && claim.of(role) == 0) {
            return -3;
        }
        Role opposite = role == Role.FROM ? Role.TO : Role.FROM;
        double fit = claim.of(role) - claim.of(opposite) / 2.0;
        if (!claim.spot().isKnown()) {
            return fit + UNKNOWN;
        }
        fit += claim.spot().isOnly("Format") ? FORM : 0;
        fit += claim.spot().isOnly("Concept") ? NOTION : 0;
        return fit + (leads(claim.spot(), role) ? 0 : NO_FLOW);
    }

    /** Whether the notes know of data that leaves a start or gets into a goal. */
    private static boolean leads(Spot spot, Role role) {
        return Stream.concat(spot.things().stream(), spot.inner().stream())
                .anyMatch(named -> named.leads(role == Role.TO));
    }

    /** "Query S3 with Athena" has no other goal than what it passes. */
    private static @Nullable Claim onTheWay(List<Claim> claims, @Nullable Claim otherEnd) {
        return claims.stream()
                .filter(claim -> claim.spot().isKnown() && claim.isOnTheWay() && !claim.isAvoided())
                .filter(claim -> passes(claim.spot()) && !claim.equals(otherEnd))
                .findFirst()
                .orElse(null);
    }

    /** Whether the notes know of data that passes it. */
    private static boolean passes(Spot spot) {
        return spot.things().stream().anyMatch(NamedThing::flows);
    }

    private static Parts sorted(List<Claim> claims, Pair ends) {
        List<Claim> via = new ArrayList<>();
        List<Claim> avoid = new ArrayList<>();
        List<Claim> forms = new ArrayList<>();
        List<Claim> others = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.equals(ends.from()) || claim.equals(ends.to())) {
                continue;
            }
            if (claim.isAvoided()) {
                avoid.add(claim);
            } else if (claim.isForm()) {
                forms.add(claim);
            } else if (claim.isOnTheWay() && passes(claim.spot())) {
                via.add(claim);
            } else {
                others.add(claim);
            }
        }
        return new Parts(ends.from(), ends.to(), via, avoid, forms, others);
    }

    private record Pair(@Nullable Claim from, @Nullable Claim to) {}
}
