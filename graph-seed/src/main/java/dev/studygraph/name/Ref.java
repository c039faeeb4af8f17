package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;

/**
 * What a phrase refers to.
 *
 * @param thing the thing
 * @param certainty how sure it is that this is a thing
 * @param ofItsData whether the words speak of what is in it: "S3 objects", "Kafka events"
 */
public record Ref(CatalogueEntry thing, Certainty certainty, boolean ofItsData) {

    /** A thing that is surely one. */
    public static Ref sure(CatalogueEntry thing) {
        return new Ref(thing, Certainty.SURE, false);
    }

    /** The same, surely a thing. */
    public Ref asSure() {
        return new Ref(thing, Certainty.SURE, ofItsData);
    }

    /** Whether it is surely a thing. */
    public boolean isSure() {
        return certainty == Certainty.SURE;
    }

    /** Whether only the notes know it. */
    public boolean isOpen() {
        return thing.categories().contains(CatalogueEntry.TERM);
    }
}
