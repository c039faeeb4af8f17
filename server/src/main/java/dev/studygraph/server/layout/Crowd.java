package dev.studygraph.server.layout;

import org.jspecify.annotations.Nullable;

/**
 * Things that stand near one another, halved again and again, so that from far off they count as one (Barnes and Hut,
 * 1986).
 */
final class Crowd {

    /** Seen under a smaller angle than this, a crowd is taken for one thing. */
    private static final double FAR = 1;

    private static final double SMALLEST = 1e-3;

    private final double mass;
    private final double x;
    private final double y;
    private final double extent;
    private final @Nullable Crowd one;
    private final @Nullable Crowd other;

    private Crowd(Bodies bodies, int[] order, int from, int to) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = from; i < to; i++) {
            int body = order[i];
            double weight = bodies.mass[body];
            left = Math.min(left, bodies.x[body]);
            right = Math.max(right, bodies.x[body]);
            top = Math.min(top, bodies.y[body]);
            bottom = Math.max(bottom, bodies.y[body]);
            sum += weight;
            sumX += weight * bodies.x[body];
            sumY += weight * bodies.y[body];
        }
        mass = sum;
        x = sumX / sum;
        y = sumY / sum;
        extent = Math.max(right - left, bottom - top);
        if (extent < SMALLEST) {
            one = null;
            other = null;
        } else {
            int middle = right - left > bottom - top
                    ? parted(bodies.x, (left + right) / 2, order, from, to)
                    : parted(bodies.y, (top + bottom) / 2, order, from, to);
            one = new Crowd(bodies, order, from, middle);
            other = new Crowd(bodies, order, middle, to);
        }
    }

    /** All of them. */
    static Crowd of(Bodies bodies, int[] order) {
        return new Crowd(bodies, order, 0, order.length);
    }

    /** Adds to the force on a body how much this crowd pushes it away, the less the farther off it is. */
    void push(Bodies bodies, int body, double strength) {
        double dx = bodies.x[body] - x;
        double dy = bodies.y[body] - y;
        double square = dx * dx + dy * dy;
        if (one == null || other == null || extent * extent < FAR * FAR * square) {
            double force = strength * mass * bodies.mass[body] / Math.max(square, 1);
            bodies.forceX[body] += dx * force;
            bodies.forceY[body] += dy * force;
        } else {
            one.push(bodies, body, strength);
            other.push(bodies, body, strength);
        }
    }

    /** Brings those below a limit before the others, and returns where the others begin. */
    private static int parted(double[] at, double limit, int[] order, int from, int to) {
        int next = from;
        for (int i = from; i < to; i++) {
            if (at[order[i]] < limit) {
                int swapped = order[next];
                order[next++] = order[i];
                order[i] = swapped;
            }
        }
        return next;
    }
}
