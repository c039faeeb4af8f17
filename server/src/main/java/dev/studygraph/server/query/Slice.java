package dev.studygraph.server.query;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param total how long the whole list is
 */
public record Slice<T>(List<T> items, long total) {

    public Slice {
        items = List.copyOf(items);
    }
}
