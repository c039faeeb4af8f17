package dev.studygraph.correct;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.correct.Correction.Join;
import dev.studygraph.correct.Correction.Split;
import dev.studygraph.name.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins and splits the names of a catalogue. */
final class NameCorrections {

    private List<CatalogueEntry> entries;

    private NameCorrections(Catalogue catalogue) {
        entries = List.copyOf(catalogue.entries());
    }

    /** The catalogue with these corrections applied, one after the other; those of facts change nothing in it. */
    static Catalogue apply(List<Correction> corrections, Catalogue catalogue) {
        NameCorrections names = new NameCorrections(catalogue);
        for (Correction correction : corrections) {
            if (correction instanceof Join join) {
                names.join(join.names());
            } else if (correction instanceof Split split) {
                names.split(split.name());
            }
        }
        return Catalogue.of(names.entries);
    }

    private void join(List<String> names) {
        Names known = new Names(entries);
        List<CatalogueEntry> things = names.stream()
                .map(known::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        CatalogueEntry one = things.isEmpty() ? CatalogueEntry.term(names.getFirst()) : things.getFirst();
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        Set<String> exact = new LinkedHashSet<>(one.exact());
        Set<String> typos = new LinkedHashSet<>(one.typos());
        Set<String> asked = new LinkedHashSet<>(one.asked());
        for (CatalogueEntry other : things.subList(Math.min(1, things.size()), things.size())) {
            aliases.add(other.name());
            aliases.addAll(other.aliases());
            typos.addAll(other.typos());
            exact.addAll(other.exact());
            asked.addAll(other.asked());
        }
        names.stream().filter(name -> known.find(name).isEmpty()).forEach(aliases::add);
        aliases.remove(one.name());
        CatalogueEntry joined =
                with(one, List.copyOf(aliases), List.copyOf(exact), List.copyOf(typos), List.copyOf(asked));
        replace(things, joined);
    }

    /** Puts an entry in the place of others, and of their names wherever an entry speaks of them. */
    private void replace(List<CatalogueEntry> others, CatalogueEntry joined) {
        Set<String> ids =
                new LinkedHashSet<>(others.stream().map(CatalogueEntry::id).toList());
        List<CatalogueEntry> all = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            if (!ids.contains(entry.id())) {
                all.add(speakingOf(entry, ids, joined.name()));
            }
        }
        all.add(joined);
        entries = all;
    }

    private static CatalogueEntry speakingOf(CatalogueEntry entry, Set<String> ids, String name) {
        List<String> categories = entry.categories().stream()
                .map(category -> ids.contains(Slug.of(category)) ? name : category)
                .distinct()
                .toList();
        @Nullable String whole = entry.partOf() != null && ids.contains(Slug.of(entry.partOf())) ? name : entry.partOf();
        return new CatalogueEntry(
                entry.name(),
                entry.kind(),
                categories,
                whole,
                entry.aliases(),
                entry.exact(),
                entry.typos(),
                entry.asked(),
                entry.today());
    }

    /** What is split off is of the kind of what it went for. */
    private void split(String name) {
        Optional<CatalogueEntry> owner = new Names(entries).find(name);
        String key = NameKey.of(name);
        if (owner.isPresent() && NameKey.of(owner.get().name()).equals(key)) {
            return;
        }
        List<CatalogueEntry> all = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            all.add(with(
                    entry,
                    without(entry.aliases(), key),
                    without(entry.exact(), key),
                    without(entry.typos(), key),
                    without(entry.asked(), key)));
        }
        CatalogueEntry term = CatalogueEntry.term(name);
        all.add(owner.map(thing -> new CatalogueEntry(
                        name, thing.kind(), thing.categories(), null, List.of(), List.of(), List.of(), List.of(), null))
                .orElse(term));
        entries = all;
    }

    private static List<String> without(List<String> names, String key) {
        return names.stream().filter(name -> !NameKey.of(name).equals(key)).toList();
    }

    private static CatalogueEntry with(
            CatalogueEntry entry, List<String> aliases, List<String> exact, List<String> typos, List<String> asked) {
        return new CatalogueEntry(
                entry.name(),
                entry.kind(),
                entry.categories(),
                entry.partOf(),
                aliases,
                exact,
                typos,
                asked,
                entry.today());
    }
}
