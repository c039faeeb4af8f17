package dev.studygraph.server.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets things that hang together find their places: all push one another away, ties pull, and everything falls a little
 * towards the middle, in ever smaller moves (after Fruchterman and Reingold, 1991).
 */
final class Forces {

    private static final int MOST_MOVES = 400;
    private static final int LEAST_MOVES = 120;
    private static final int MOVES_OF_ALL = 800_000;
    private static final double PUSH = 2600;
    private static final double PULL = 0.7;
    private static final double FALL = 0.6;
    private static final double FIRST_MOVE = 300;
    private static final double LAST_MOVE = 1;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double START = 60;

    private final int[] things;
    private final List<Tie> ties;
    private final Bodies bodies;
    private final int[] order;

    /** The forces among some of the things of a graph. */
    Forces(int[] things, int all, List<Tie> ties) {
        this.things = things;
        int[] index = new int[all];
        Arrays.fill(index, -1);
        for (int i = 0; i < things.length; i++) {
            index[things[i]] = i;
        }
        this.ties = ties.stream()
                .filter(tie -> index[tie.one()] >= 0 && tie.one() != tie.other())
                .map(tie -> new Tie(index[tie.one()], index[tie.other()], tie.length()))
                .toList();
        bodies = new Bodies(things.length);
        order = IntStream.range(0, things.length).toArray();
        begin();
    }

    /** On a spiral, the first in the middle; each the heavier the more ties it has. */
    private void begin() {
        Arrays.fill(bodies.mass, 1);
        ties.forEach(tie -> {
            bodies.mass[tie.one()]++;
            bodies.mass[tie.other()]++;
        });
        for (int body = 0; body < bodies.count(); body++) {
            bodies.mass[body] = Math.sqrt(bodies.mass[body]);
            double distance = START * Math.sqrt(body);
            bodies.x[body] = distance * Math.cos(body * GOLDEN_ANGLE);
            bodies.y[body] = distance * Math.sin(body * GOLDEN_ANGLE);
        }
    }

    /** Moves everything until it rests; very many rest sooner. */
    void settle() {
        int moves = Math.clamp(MOVES_OF_ALL / bodies.count(), LEAST_MOVES, MOST_MOVES);
        double cooling = Math.pow(LAST_MOVE / FIRST_MOVE, 1.0 / moves);
        double longest = FIRST_MOVE;
        for (int move = 0; move < moves; move++) {
            Arrays.fill(bodies.forceX, 0);
            Arrays.fill(bodies.forceY, 0);
            push();
            ties.forEach(this::pull);
            for (int body = 0; body < bodies.count(); body++) {
                move(body, longest);
            }
            longest *= cooling;
        }
        Sheet.fill(bodies);
    }

    /** Writes where the things are to the places of all things. */
    void write(double[] xs, double[] ys) {
        for (int body = 0; body < bodies.count(); body++) {
            xs[things[body]] = bodies.x[body];
            ys[things[body]] = bodies.y[body];
        }
    }

    private void push() {
        Crowd all = Crowd.of(bodies, order);
        for (int body = 0; body < bodies.count(); body++) {
            all.push(bodies, body, PUSH);
        }
    }

    private void pull(Tie tie) {
        double dx = bodies.x[tie.other()] - bodies.x[tie.one()];
        double dy = bodies.y[tie.other()] - bodies.y[tie.one()];
        double force = PULL * Math.hypot(dx, dy) / tie.length();
        bodies.forceX[tie.one()] += dx * force;
        bodies.forceY[tie.one()] += dy * force;
        bodies.forceX[tie.other()] -= dx * force;
        bodies.forceY[tie.other()] -= dy * force;
    }

    private void move(int body, double longest) {
        double forceX = bodies.forceX[body] - FALL * bodies.x[body];
        double forceY = bodies.forceY[body] - FALL * bodies.y[body];
        double scale = longest / Math.max(Math.hypot(forceX, forceY), longest);
        bodies.x[body] += forceX * scale;
        bodies.y[body] += forceY * scale;
    }
}
