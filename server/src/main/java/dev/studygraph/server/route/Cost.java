package dev.studygraph.server.route;

import dev.studygraph.server.query.Walk.Place;

/** What makes a way long: the less it costs, the better it is. All weights stand here. */
final class Cost {

    /** Each hop is one more thing to set up. */
    private static final double HOP = 1;

    /** What follows only from what is said of a category may not hold for this very thing. */
    private static final double INFERRED = 0.75;

    /** A part of a thing is almost the thing itself. */
    private static final double PART = 0.1;

    /** One sentence can be a slip, two hardly. */
    private static final double SAID_ONCE = 0.1;

    /** A general notion on the way ("database") is nothing that one could set up. */
    private static final double NOTION = 0.75;

    /** Where data comes from is no place to send it through. */
    private static final double SOURCE = 0.5;

    /** Everything touches a hub, which makes a way through it say little; counted for each doubling of its flows. */
    private static final double HUB = 0.05;

    /** What else the question says should be true of the way. */
    static final double DESCRIBED = -1.5;

    private Cost() {}

    /** The cost of a way. */
    static double of(Path path) {
        double cost = 0;
        for (Hop hop : path.hops()) {
            cost += HOP + (hop.support() < 2 ? SAID_ONCE : 0) + (hop.isInferred() ? inferred(hop) : 0);
        }
        for (Place stop : path.between()) {
            cost += kind(stop) + HUB * Math.log(1 + stop.flows()) / Math.log(2);
        }
        return cost;
    }

    private static double inferred(Hop hop) {
        return switch (hop.relation()) {
            case HAS_FEATURE, PART_OF -> PART;
            default -> INFERRED;
        };
    }

    private static double kind(Place stop) {
        return switch (stop.thing().kind()) {
            case "Concept", "Format" -> NOTION;
            case "DataSource" -> SOURCE;
            default -> 0;
        };
    }
}
