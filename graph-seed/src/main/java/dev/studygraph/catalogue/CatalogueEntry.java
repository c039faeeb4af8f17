package dev.studygraph.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.studygraph.fact.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One known thing.
 *
 * @param name the canonical name, as the notes write it
 * @param kind what sort of thing it is
 * @param categories the names of the more general things that it is one of
 * @param partOf the name of the thing that it is a part of, absent for most
 * @param aliases other names, found in any case
 * @param exact names that are ordinary words too, found only in this very case
 * @param typos misspellings seen in notes, found in any case and never shown
 * @param asked everyday words that only a question uses for it, such as "bucket"
 * @param today what became of it, absent where the notes' name still holds
 */
public record CatalogueEntry(
        String name,
        Kind kind,
        @JsonProperty("is") List<String> categories,
        @JsonProperty("part of") @Nullable String partOf,
        List<String> aliases,
        List<String> exact,
        List<String> typos,
        List<String> asked,
        @Nullable Today today) {

    /** The category of what only notes or their readers name. */
    public static final String TERM = "Term of the notes";

    // Jackson hands over null for a list that the file leaves out.
    @SuppressWarnings("ConstantValue")
    public CatalogueEntry {
        categories = orEmpty(categories);
        aliases = orEmpty(aliases);
        exact = orEmpty(exact);
        typos = orEmpty(typos);
        asked = orEmpty(asked);
    }

    /** An entry with nothing but a name and a kind, as notes define one. */
    public static CatalogueEntry of(String name, Kind kind) {
        return new CatalogueEntry(name, kind, List.of(), null, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** An entry for what no catalogue knows. */
    public static CatalogueEntry term(String name) {
        return new CatalogueEntry(
                name, Kind.Concept, List.of(TERM), null, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The same entry with one more name, found only in this very case. */
    public CatalogueEntry named(String alias) {
        List<String> more = new ArrayList<>(exact);
        more.add(alias);
        return new CatalogueEntry(name, kind, categories, partOf, aliases, more, typos, asked, today);
    }

    /** The slug of the canonical name, which is its id in the graph. */
    public String id() {
        return Slug.of(name);
    }

    /** The thing as a fact speaks of it. */
    public Term.Thing thing() {
        return new Term.Thing(id(), name);
    }

    private static List<String> orEmpty(@Nullable List<String> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
