package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.List;

/**
 * What a sentence is about, besides what it says itself.
 *
 * @param topic the things of the parent bullet, or else of the heading
 * @param before the subject of the sentence before it in the same paragraph or bullet, else the topic
 */
record Context(List<CatalogueEntry> topic, List<CatalogueEntry> before) {

    Context {
        topic = List.copyOf(topic);
        before = List.copyOf(before);
    }

    Context after(List<CatalogueEntry> subjects) {
        return subjects.isEmpty() ? this : new Context(topic, subjects);
    }
}
