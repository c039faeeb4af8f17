package dev.studygraph.server.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a graph that hang together. */
final class Components {

    private final int[] above;

    private Components(int things) {
        above = IntStream.range(0, things).toArray();
    }

    /** The things of each part, in their order. */
    static Collection<int[]> of(int things, List<Tie> ties) {
        Components components = new Components(things);
        ties.forEach(tie -> components.join(tie.one(), tie.other()));
        Map<Integer, List<Integer>> parts = IntStream.range(0, things)
                .boxed()
                .collect(Collectors.groupingBy(components::root, TreeMap::new, Collectors.toList()));
        return parts.values().stream()
                .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void join(int one, int other) {
        above[root(one)] = root(other);
    }

    /** The thing that stands for the part of a thing; on the way the way is made shorter. */
    private int root(int thing) {
        int at = thing;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
