package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;

/**
 * A known name that stands in a text.
 *
 * @param start where it starts, in characters from 0
 * @param end where it ends, exclusive
 * @param entry the thing that it names
 * @param surface the name as it stands there
 */
public record Mention(int start, int end, CatalogueEntry entry, String surface) {

    /** Whether a place in the text lies inside this name. */
    public boolean covers(int position) {
        return start <= position && position < end;
    }
}
