package dev.studygraph.server.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where everything of a graph is at home, the same for the same graph: what hangs together by forces, and what
 * hangs on nothing, or on little, below it in rows.
 */
public final class HomePlaces {

    private static final int ROW = 76;
    private static final int STEP = 150;

    private HomePlaces() {}

    /** The places of so many things, by their index. */
    public static List<Place> of(int things, List<Tie> ties) {
        List<int[]> parts = new ArrayList<>(Components.of(things, ties));
        parts.sort(Comparator.comparingInt((int[] part) -> -part.length).thenComparingInt(part -> part[0]));
        double[] xs = new double[things];
        double[] ys = new double[things];
        if (!parts.isEmpty()) {
            Forces forces = new Forces(parts.getFirst(), things, ties);
            forces.settle();
            forces.write(xs, ys);
            rows(parts, xs, ys);
        }
        List<Place> places = new ArrayList<>(things);
        for (int thing = 0; thing < things; thing++) {
            places.add(new Place((int) Math.round(xs[thing]), (int) Math.round(ys[thing])));
        }
        return List.copyOf(places);
    }

    /** Puts all parts but the first into rows below it, as wide as it. */
    private static void rows(List<int[]> parts, double[] xs, double[] ys) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int thing : parts.getFirst()) {
            left = Math.min(left, xs[thing]);
            right = Math.max(right, xs[thing]);
            bottom = Math.max(bottom, ys[thing]);
        }
        int[] islands = parts.stream().skip(1).flatMapToInt(Arrays::stream).toArray();
        double width = Math.max(right - left, STEP * Math.sqrt(islands.length));
        int columns = Math.max(1, (int) (width / STEP));
        double start = (left + right - width) / 2;
        for (int i = 0; i < islands.length; i++) {
            xs[islands[i]] = start + (i % columns + 0.5) * width / columns;
            ys[islands[i]] = bottom + ROW * (1 + i / columns);
        }
    }
}
