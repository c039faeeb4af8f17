package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sentence is about, besides what it says itself.
 *
 * @param topic the things of the parent bullet, or else of the heading
 * @param before the subject of the sentence before it in the same paragraph or bullet, else the topic
 * @param recent the things that the sentences before it in the same paragraph or bullet name, the latest first
 * @param above all things that the bullets and headings above it are about, the nearest first
 * @param close whether the topic stands in the same line or right above it, so that even "rules send ..." is about it
 */
record Context(
        List<CatalogueEntry> topic,
        List<CatalogueEntry> before,
        List<CatalogueEntry> recent,
        List<CatalogueEntry> above,
        boolean close) {

    Context {
        topic = List.copyOf(topic);
        before = List.copyOf(before);
        recent = List.copyOf(recent);
        above = List.copyOf(above);
    }

    /** The surroundings of a text that is about these things alone. */
    static Context of(List<CatalogueEntry> topic) {
        return new Context(topic, topic, List.of(), topic, true);
    }

    /** The same after a sentence with these subjects. */
    Context after(List<CatalogueEntry> subjects) {
        return subjects.isEmpty() ? this : new Context(topic, subjects, recent, above, close);
    }

    /** The same below a label or after an opening sentence that names what all that follows is about. */
    Context about(List<CatalogueEntry> things) {
        return new Context(things, things, recent, above, true);
    }

    /** The same after a sentence that names these things. */
    Context naming(List<CatalogueEntry> things) {
        List<CatalogueEntry> all = new ArrayList<>(things.reversed());
        recent.stream().filter(thing -> !things.contains(thing)).forEach(all::add);
        return new Context(topic, before, all, above, close);
    }
}
