package dev.studygraph.server.query;

import java.util.List;

/**
 * Walks over the graph, the shortest first.
 *
 * @param isCut whether the search was ended by its time limit before it had looked as far as it may
 */
public record Walks(List<Walk> walks, boolean isCut) {

    public Walks {
        walks = List.copyOf(walks);
    }
}
