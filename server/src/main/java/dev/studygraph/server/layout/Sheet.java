package dev.studygraph.server.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The sheet that a map fills: wider than high, with room for signs and names everywhere. */
final class Sheet {

    /** How much wider than high it is. */
    private static final double WIDTH = 1.75;

    /** The room for each thing, as the side of a square, in pixels. */
    private static final double ROOM = 96;

    /** Nothing stands nearer to another than this. */
    private static final double NEAREST = 54;

    private static final int ROUNDS = 40;

    private final double[] x;
    private final double[] y;
    private final double width;
    private final double height;

    private Sheet(Bodies bodies) {
        x = bodies.x;
        y = bodies.y;
        width = ROOM * Math.sqrt(bodies.count() * WIDTH);
        height = ROOM * Math.sqrt(bodies.count() / WIDTH);
    }

    /** Spreads things from a crowded round over their sheet, and moves apart those that still stand too near. */
    static void fill(Bodies bodies) {
        Sheet sheet = new Sheet(bodies);
        sheet.centre(bodies.x);
        sheet.centre(bodies.y);
        sheet.spread();
        for (int round = 0; round < ROUNDS && sheet.part(); round++) {}
    }

    /** Brings what is between two ends to between -1 and 1. */
    private void centre(double[] at) {
        double least = Arrays.stream(at).min().orElse(0);
        double most = Arrays.stream(at).max().orElse(0);
        double half = Math.max((most - least) / 2, 1);
        for (int i = 0; i < at.length; i++) {
            at[i] = (at[i] - (least + most) / 2) / half;
        }
    }

    /** Nobody changes sides, but those in the crowded middle and those in the corners share the room. */
    private void spread() {
        int[] order = sorted(Comparator.comparingDouble(this::farness));
        double farthest = Math.max(farness(order[order.length - 1]), 1e-9);
        for (int rank = 0; rank < order.length; rank++) {
            int body = order[rank];
            double turn = Math.atan2(y[body], x[body]);
            double toSide = Math.cos(turn);
            double down = Math.sin(turn);
            double far = (farness(body) / farthest + 2 * Math.sqrt((double) rank / order.length)) / 6;
            double corner = (1 + 2 / Math.max(Math.abs(toSide), Math.abs(down))) / 3;
            x[body] = width * far * corner * toSide;
            y[body] = height * far * corner * down;
        }
    }

    private double farness(int body) {
        return Math.hypot(x[body], y[body]);
    }

    /** Goes through all from left to right once, and returns whether any two stood too near. */
    private boolean part() {
        int[] order = sorted(Comparator.comparingDouble(body -> x[body]));
        boolean moved = false;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length && x[order[j]] - x[order[i]] < NEAREST; j++) {
                moved |= part(order[i], order[j]);
            }
        }
        return moved;
    }

    private boolean part(int one, int other) {
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        double distance = Math.max(Math.hypot(dx, dy), 1e-3);
        if (distance >= NEAREST) {
            return false;
        }
        double move = (NEAREST - distance) / 2 / distance;
        x[one] -= dx * move;
        y[one] -= dy * move;
        x[other] += dx * move;
        y[other] += dy * move;
        return true;
    }

    private int[] sorted(Comparator<Integer> by) {
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(by)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
