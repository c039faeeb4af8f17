package dev.studygraph.correct;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.name.NameKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Things by the names that they go by, however these are spelled. */
final class Names {

    private final Map<String, CatalogueEntry> entries = new HashMap<>();

    /** The names of these things; one that names several stands for that which has it as its own. */
    Names(Collection<CatalogueEntry> things) {
        things.forEach(thing -> entries.putIfAbsent(NameKey.of(thing.name()), thing));
        things.forEach(thing -> others(thing).forEach(name -> entries.putIfAbsent(NameKey.of(name), thing)));
    }

    /** The thing of this name. */
    Optional<CatalogueEntry> find(String name) {
        return Optional.ofNullable(entries.get(NameKey.of(name)));
    }

    private static Stream<String> others(CatalogueEntry thing) {
        return Stream.of(thing.aliases(), thing.exact(), thing.typos()).flatMap(List::stream);
    }
}
