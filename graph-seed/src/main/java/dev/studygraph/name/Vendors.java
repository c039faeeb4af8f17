package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first words of names that authors put on or leave off as they like: "AWS Redshift", "Redshift".
 *
 * <p>They are not listed anywhere: a word is one where many entries have an alias that is their name without it, and no product has it as its own name.
 */
final class Vendors {

    private static final int LEAST_ENTRIES = 10;

    private final Set<String> words;

    private Vendors(Set<String> words) {
        this.words = words;
    }

    static Vendors of(Collection<CatalogueEntry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        for (CatalogueEntry entry : entries) {
            int space = entry.name().indexOf(' ');
            if (space > 0 && entry.aliases().contains(entry.name().substring(space + 1))) {
                counts.merge(entry.name().substring(0, space), 1, Integer::sum);
            }
        }
        Set<String> names = entries.stream()
                .filter(entry -> entry.kind() != Kind.Concept)
                .flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.aliases().stream()))
                .collect(Collectors.toSet());
        return new Vendors(counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_ENTRIES && !names.contains(count.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The name itself, and with each vendor's word before it. */
    List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        forms.add(name);
        int space = name.indexOf(' ');
        if (space < 0 || !words.contains(name.substring(0, space))) {
            words.stream().sorted().forEach(word -> forms.add(word + " " + name));
        }
        return forms;
    }
}
