package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;

/**
 * A thing in a clause.
 *
 * @param role its part, by the preposition before it
 * @param thing what it is
 * @param holdsData whether the words speak of data in it or of it: "data in S3", "S3 objects"
 */
record Argument(Role role, CatalogueEntry thing, boolean holdsData) {}
