package dev.studygraph.link;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/**
 * Finds known names in text: whole words only, the longest where several start at one place, in time linear in the
 * text (Aho and Corasick, "Efficient string matching", 1975).
 */
public final class Linker {

    /** Marks that part two names that stand beside each other; they are in none. */
    private static final Pattern PARTED =
            Pattern.compile("[<>=:;,|?!\\u2190-\\u21ff\\u2794-\\u27bf]|\\s[-\\u2013\\u2014]\\s");

    private final Map<String, Name> names = new HashMap<>();
    private final Trie trie;

    private Linker(Collection<CatalogueEntry> entries) {
        Vendors vendors = Vendors.of(entries);
        for (CatalogueEntry entry : entries) {
            add(entry.name(), entry, false, vendors);
            entry.aliases().forEach(alias -> add(alias, entry, false, vendors));
            entry.typos().forEach(typo -> add(typo, entry, false, vendors));
            if (entry.today() != null && entry.today().name() != null) {
                add(entry.today().name(), entry, false, vendors);
            }
        }
        for (CatalogueEntry entry : entries) {
            entry.exact().forEach(exact -> add(exact, entry, true, vendors));
        }
        trie = Trie.builder().addKeywords(names.keySet()).build();
    }

    /** A linker for the names, aliases and known misspellings of these entries. */
    public static Linker of(Collection<CatalogueEntry> entries) {
        return new Linker(entries);
    }

    /** The names in a text, in order, none overlapping another. */
    public List<Mention> mentions(String text) {
        KeyedText keyed = KeyedText.of(text);
        List<Mention> found = new ArrayList<>();
        for (Emit emit : trie.parseText(keyed.key())) {
            int end = emit.getEnd() + 1;
            if (!keyed.isWhole(emit.getStart(), end)) {
                continue;
            }
            Name name = names.get(emit.getKeyword());
            String surface = text.substring(keyed.start(emit.getStart()), keyed.end(end));
            if (name != null && name.allows(surface)) {
                found.add(new Mention(keyed.start(emit.getStart()), keyed.end(end), name.entry, surface));
            }
        }
        return longest(found);
    }

    private static List<Mention> longest(List<Mention> found) {
        found.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::end, Comparator.reverseOrder()));
        List<Mention> kept = new ArrayList<>();
        int free = 0;
        for (Mention mention : found) {
            if (mention.start() >= free) {
                kept.add(mention);
                free = mention.end();
            }
        }
        return kept;
    }

    private void add(String surface, CatalogueEntry entry, boolean exact, Vendors vendors) {
        for (String form : vendors.forms(surface)) {
            for (String key : Plurals.of(NameKey.of(form))) {
                names.putIfAbsent(key, new Name(entry, exact ? surface : ""));
            }
        }
    }

    /**
     * A name as it may stand in a text.
     *
     * @param exact the letters that it must have, empty where any case will do
     */
    private record Name(CatalogueEntry entry, String exact) {

        boolean allows(String surface) {
            return !PARTED.matcher(surface).find() && hasLetters(surface);
        }

        private boolean hasLetters(String surface) {
            return exact.isEmpty() || surface.endsWith(exact) || surface.endsWith(exact + "s");
        }
    }
}
