package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.List;

/**
 * What a sentence is about, besides what it says itself.
 *
 * @param topic the things of the parent bullet, or else of the heading
 * @param before the subject of the sentence before it in the same paragraph or bullet, else the topic
 * @param above all things that the bullets and headings above it are about, the nearest first
 * @param close whether the topic stands in the same line or right above it, so that even "rules send ..." is about it
 */
record Context(List<CatalogueEntry> topic, List<CatalogueEntry> before, List<CatalogueEntry> above, boolean close) {

    Context {
        topic = List.copyOf(topic);
        before = List.copyOf(before);
        above = List.copyOf(above);
    }

    /** The surroundings of a text that is about these things alone. */
    static Context of(List<CatalogueEntry> topic) {
        return new Context(topic, topic, topic, true);
    }

    /** The same after a sentence with these subjects. */
    Context after(List<CatalogueEntry> subjects) {
        return subjects.isEmpty() ? this : new Context(topic, subjects, above, close);
    }

    /** The same below a label or after an opening sentence that names what all that follows is about. */
    Context about(List<CatalogueEntry> things) {
        return new Context(things, things, above, true);
    }
}
