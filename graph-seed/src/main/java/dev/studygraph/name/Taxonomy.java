package dev.studygraph.name;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the catalogue's categories say of the part that a thing can play in a flow of data. */
public final class Taxonomy {

    private static final Set<String> DATA_PLACES = Set.of("data-store", "data-source", Slug.of(CatalogueEntry.TERM));
    private static final Set<String> NO_AGENTS = Set.of("language", "interface", "network", "access-control");
    private static final String CONTAINER = "data-container";
    private static final String FUNCTION = "function-compute";

    private static final Set<String> STORES = Set.of("data-store");

    private final Catalogue catalogue;
    private final Set<String> categories;

    /** What this catalogue says. */
    public Taxonomy(Catalogue catalogue) {
        this.catalogue = catalogue;
        categories = catalogue.entries().stream()
                .flatMap(entry -> entry.categories().stream())
                .map(Slug::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether data can be there, come from there or go there. */
    public boolean holdsData(CatalogueEntry thing) {
        return switch (thing.kind()) {
            case DataSource -> true;
            case Service, Feature, Framework -> !isOneOf(thing, NO_AGENTS);
            case Concept -> isOneOf(thing, DATA_PLACES);
            case Format -> false;
        };
    }

    /** Whether it can do something with data by itself. */
    public boolean acts(CatalogueEntry thing) {
        return switch (thing.kind()) {
            case Service, Feature -> !isOneOf(thing, Set.of(CONTAINER));
            case Framework -> !isOneOf(thing, NO_AGENTS);
            case Concept -> isOneOf(thing, Set.of(Slug.of(CatalogueEntry.TERM)));
            case DataSource, Format -> false;
        };
    }

    /** Whether it is a language in which one asks or programs. */
    public boolean isLanguage(CatalogueEntry thing) {
        return isOneOf(thing, Set.of("language"));
    }

    /** Those of these things that can do something. */
    public List<CatalogueEntry> actors(List<CatalogueEntry> things) {
        return things.stream().filter(this::acts).toList();
    }

    /** Those of these things that are services. */
    public List<CatalogueEntry> services(List<CatalogueEntry> things) {
        return things.stream().filter(thing -> thing.kind() == Kind.Service).toList();
    }

    /** Whether it runs the user's own code when it is called. */
    public boolean isFunction(CatalogueEntry thing) {
        return isOneOf(thing, Set.of(FUNCTION));
    }

    /** Whether it only gives data and takes none. */
    public boolean isOnlySource(CatalogueEntry thing) {
        return thing.kind() == Kind.DataSource && !isOneOf(thing, STORES);
    }

    /** Whether it is some kind of place to keep data, in general words. */
    public boolean isStore(CatalogueEntry thing) {
        return isOneOf(thing, STORES);
    }

    /** Whether other things are of this kind. */
    public boolean isCategory(CatalogueEntry thing) {
        return categories.contains(thing.id());
    }

    /** The thing in which a mere container of data lies, such as the store of a bucket; others are themselves. */
    public CatalogueEntry store(CatalogueEntry thing) {
        CatalogueEntry current = thing;
        for (int depth = 0; depth < 4 && isOneOf(current, Set.of(CONTAINER)); depth++) {
            Optional<CatalogueEntry> owner = owner(current);
            if (owner.isEmpty()) {
                return current;
            }
            current = owner.get();
        }
        return current;
    }

    /** The service in which a general place for data lies, as a lake in an object store; empty for other things. */
    public Optional<CatalogueEntry> around(CatalogueEntry place) {
        return place.kind() == Kind.Concept ? owner(place) : Optional.empty();
    }

    /** Whether one is a part of the other, or both are the same. */
    public boolean belongTogether(CatalogueEntry one, CatalogueEntry other) {
        return one.id().equals(other.id())
                || owner(one).filter(other::equals).isPresent()
                || owner(other).filter(one::equals).isPresent();
    }

    /** Whether it is one of these categories, directly or through others. */
    public boolean isOneOf(CatalogueEntry thing, Set<String> categoryIds) {
        return isOneOf(thing, categoryIds, new HashSet<>());
    }

    private boolean isOneOf(CatalogueEntry thing, Set<String> categoryIds, Set<String> seen) {
        if (categoryIds.contains(thing.id())) {
            return true;
        }
        if (!seen.add(thing.id())) {
            return false;
        }
        List<String> categories = thing.categories();
        return categories.stream()
                .map(Slug::of)
                .anyMatch(id -> categoryIds.contains(id)
                        || catalogue
                                .find(id)
                                .filter(entry -> isOneOf(entry, categoryIds, seen))
                                .isPresent());
    }

    private Optional<CatalogueEntry> owner(CatalogueEntry thing) {
        return thing.partOf() == null ? Optional.empty() : catalogue.find(Slug.of(thing.partOf()));
    }
}
