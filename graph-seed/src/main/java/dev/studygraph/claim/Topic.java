package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.name.Ref;
import java.util.List;
import java.util.Set;

/**
 * What a sentence is about besides what it says itself.
 *
 * @param things the things that the nearest title or line above names
 * @param doubts why that may be wrong
 * @param before what the sentence before it in the same paragraph is about, else the same as {@code things}
 * @param above all that the titles above name, the nearest first
 */
public record Topic(List<Ref> things, Set<Doubt> doubts, List<Ref> before, List<CatalogueEntry> above) {

    /** About nothing. */
    public static final Topic NONE = new Topic(List.of(), Set.of(), List.of(), List.of());

    public Topic {
        things = List.copyOf(things);
        doubts = Set.copyOf(doubts);
        before = List.copyOf(before);
        above = List.copyOf(above);
    }

    /** The same after a sentence about these things. */
    public Topic after(List<Ref> subjects) {
        return subjects.isEmpty() ? this : new Topic(things, doubts, subjects, above);
    }

    /** About these things alone, which the line itself names. */
    Topic about(List<Ref> named) {
        return new Topic(named, Set.of(), named, above);
    }
}
