package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of which only the end is written where their beginning stands above: below the heading "Kinesis", "Data
 * Streams" are "Kinesis Data Streams". They must be capitalised, as names are.
 */
final class ShortNames {

    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}[\\p{L}\\d-]*(?:\\s\\p{Lu}[\\p{L}\\d-]*){0,2}(?![\\p{L}\\d-])");

    /** Behind a title or a term before a mark: there a word is no verb. */
    private static final Pattern SET_APART = Pattern.compile("\\s*(?:$|[^\\p{L}\\s])");

    /** By the short name, the full name for each family that it may belong to. */
    private final Map<String, Map<String, CatalogueEntry>> byFamily = new HashMap<>();

    private final Lexicon lexicon;

    ShortNames(Collection<CatalogueEntry> entries, Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, CatalogueEntry> families = new HashMap<>();
        for (CatalogueEntry entry : entries) {
            if (entry.kind() == Kind.Service || entry.kind() == Kind.Framework) {
                names(entry).forEach(name -> families.putIfAbsent(name, entry));
            }
        }
        entries.forEach(entry -> names(entry).forEach(name -> learn(name, entry, families)));
    }

    private static Stream<String> names(CatalogueEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).map(NameKey::of);
    }

    private void learn(String name, CatalogueEntry entry, Map<String, CatalogueEntry> families) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            CatalogueEntry family = families.get(name.substring(0, space));
            boolean label =
                    lexicon.role(Inflection.singular(name.substring(space + 1))).isPresent();
            if (family != null && !family.equals(entry) && !label) {
                byFamily.computeIfAbsent(name.substring(space + 1), key -> new HashMap<>())
                        .putIfAbsent(family.id(), entry);
            }
        }
    }

    /**
     * The names in a text with those that are short for one of a family above.
     *
     * @param known the names that stand there in full
     * @param above what the headings and bullets above are about
     */
    List<Mention> in(String text, List<Mention> known, List<CatalogueEntry> above) {
        if (above.isEmpty()) {
            return known;
        }
        List<Mention> all = new ArrayList<>(known);
        Matcher phrase = CAPITALISED.matcher(text);
        while (phrase.find()) {
            shortName(text, phrase.group(), phrase.start(), above)
                    .filter(name -> known.stream().noneMatch(other -> isBetter(other, name)))
                    .ifPresent(name -> {
                        all.removeIf(other -> other.start() < name.end() && name.start() < other.end());
                        all.add(name);
                    });
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private Optional<Mention> shortName(String text, String phrase, int start, List<CatalogueEntry> above) {
        for (int end = phrase.length(); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
            String words = phrase.substring(0, end);
            String key = NameKey.of(words);
            Map<String, CatalogueEntry> families = byFamily.getOrDefault(key, Map.of());
            Optional<CatalogueEntry> entry = above.stream()
                    .flatMap(thing -> Stream.of(thing.id(), wholeOf(thing)))
                    .flatMap(family -> Stream.ofNullable(families.get(family)))
                    .findFirst();
            boolean verb = isAction(words)
                    && !SET_APART.matcher(text.substring(start + end)).lookingAt();
            if (entry.isPresent() && !verb) {
                return Optional.of(new Mention(start, start + end, entry.get(), words));
            }
        }
        return Optional.empty();
    }

    /** Whether a word may mean an action instead of a thing: "Ingestion from A". */
    private boolean isAction(String words) {
        String key = NameKey.of(words);
        boolean action =
                lexicon.verb(key).isPresent() || lexicon.verbOfNoun(key).isPresent();
        return action && !words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static String wholeOf(CatalogueEntry thing) {
        return thing.partOf() == null ? "" : Slug.of(thing.partOf());
    }

    /** A full name that overlaps wins, unless it is only a general notion. */
    private static boolean isBetter(Mention full, Mention shortened) {
        boolean overlaps = full.start() < shortened.end() && shortened.start() < full.end();
        return overlaps
                && (full.entry().kind() != Kind.Concept
                        || full.end() - full.start() > shortened.end() - shortened.start());
    }
}
