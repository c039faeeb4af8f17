package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds known names in text: whole words only, the longest where several start at one place. It looks at no more words
 * from each place than names begin with, so that its time is linear in the text.
 */
public final class Linker {

    /** Marks that part two names that stand beside each other; they are in none. */
    private static final Pattern PARTED =
            Pattern.compile("[<>=:;,|?!\\u2190-\\u21ff\\u2794-\\u27bf]|\\s[-\\u2013\\u2014]\\s");

    private final Map<String, Name> names = new HashMap<>();
    /** The first words of each name: one, two, and so on to all of them. */
    private final Set<String> beginnings = new HashSet<>();

    private Linker(Collection<CatalogueEntry> entries) {
        Vendors vendors = Vendors.of(entries);
        for (CatalogueEntry entry : entries) {
            add(entry.name(), entry, isWordOfNotes(entry), vendors);
            entry.aliases().forEach(alias -> add(alias, entry, false, vendors));
            entry.typos().forEach(typo -> add(typo, entry, false, vendors));
            if (entry.today() != null && entry.today().name() != null) {
                add(entry.today().name(), entry, false, vendors);
            }
        }
        for (CatalogueEntry entry : entries) {
            entry.exact().forEach(exact -> add(exact, entry, true, vendors));
        }
        names.keySet().forEach(this::addBeginnings);
    }

    /** A linker for the names, aliases and known misspellings of these entries. */
    public static Linker of(Collection<CatalogueEntry> entries) {
        return new Linker(entries);
    }

    /** The names in a text, in order, none overlapping another. */
    public List<Mention> mentions(String text) {
        KeyedText keyed = KeyedText.of(text);
        List<Mention> found = new ArrayList<>();
        int start = 0;
        while (start < keyed.key().length()) {
            int end = longestNameAt(start, keyed, text, found);
            start = keyed.wordEnd(end) + 1;
        }
        return found;
    }

    /** Adds the longest name that starts here, if one does; where it ends in the key, or else this very place. */
    private int longestNameAt(int start, KeyedText keyed, String text, List<Mention> found) {
        Mention longest = null;
        int longestEnd = start;
        int end = keyed.wordEnd(start);
        String words = keyed.key().substring(start, end);
        while (beginnings.contains(words)) {
            Name name = names.get(words);
            if (name != null && name.allows(text.substring(keyed.start(start), keyed.end(end)))) {
                longest = name.in(text, keyed.start(start), keyed.end(end));
                longestEnd = end;
            }
            if (end == keyed.key().length()) {
                break;
            }
            end = keyed.wordEnd(end + 1);
            words = keyed.key().substring(start, end);
        }
        if (longest != null) {
            found.add(longest);
        }
        return longestEnd;
    }

    /** A single word that only notes use as a name is one only where it has its capital letter. */
    private static boolean isWordOfNotes(CatalogueEntry entry) {
        return entry.categories().contains(CatalogueEntry.TERM)
                && entry.name().indexOf(' ') < 0
                && Character.isUpperCase(entry.name().codePointAt(0));
    }

    private void add(String surface, CatalogueEntry entry, boolean exact, Vendors vendors) {
        for (String form : vendors.forms(surface)) {
            for (String key : Plurals.of(NameKey.of(form))) {
                names.putIfAbsent(key, new Name(entry, exact ? surface : ""));
            }
        }
    }

    private void addBeginnings(String key) {
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            beginnings.add(key.substring(0, space));
        }
        beginnings.add(key);
    }

    /**
     * A name as it may stand in a text.
     *
     * @param exact the letters that it must have, empty where any case will do
     */
    private record Name(CatalogueEntry entry, String exact) {

        Mention in(String text, int start, int end) {
            return new Mention(start, end, entry, text.substring(start, end));
        }

        boolean allows(String surface) {
            return !PARTED.matcher(surface).find() && hasLetters(surface);
        }

        private boolean hasLetters(String surface) {
            return exact.isEmpty() || surface.endsWith(exact) || surface.endsWith(exact + "s");
        }
    }
}
