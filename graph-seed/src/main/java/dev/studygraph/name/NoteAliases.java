package dev.studygraph.name;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.document.Line;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.WordSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Learns the short forms that notes define for known names: "Step Functions (SFN)", "SFN = Step Functions". */
final class NoteAliases {

    private static final Pattern BEHIND =
            Pattern.compile("[*_]*\\s*\\(((?=[^)]*\\p{Lu}[^)]*\\p{Lu})[\\p{L}\\d]{2,8})\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\s*[*_]*(\\p{Lu}[\\p{Lu}\\d]{1,7})[*_]*\\s*=\\s*(?:(\\p{L}+)\\s+)?");

    private final Linker linker;
    private final Lexicon lexicon;
    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    NoteAliases(Linker linker, Lexicon lexicon) {
        this.linker = linker;
        this.lexicon = lexicon;
    }

    /** Looks for short forms in the lines of a note. */
    void learn(List<Line> lines) {
        for (Line line : lines) {
            for (Mention mention : linker.mentions(line.plain())) {
                Matcher behind = BEHIND.matcher(line.plain())
                        .region(mention.end(), line.plain().length());
                Matcher before = BEFORE.matcher(line.plain().substring(0, mention.start()));
                if (behind.lookingAt()) {
                    learn(behind.group(1), mention.entry());
                } else if (before.matches() && isArticle(before.group(2))) {
                    learn(before.group(1), mention.entry());
                }
            }
        }
    }

    private boolean isArticle(@Nullable String word) {
        return word == null || lexicon.is(WordSet.ARTICLES, word.toLowerCase(Locale.ROOT));
    }

    /** The catalogue with these short forms added to its entries; the same where there are none. */
    Catalogue addTo(Catalogue catalogue) {
        return entries.isEmpty() ? catalogue : catalogue.plus(Catalogue.of(entries.values()));
    }

    private void learn(String alias, CatalogueEntry entry) {
        if (linker.mentions(alias).isEmpty()) {
            entries.merge(Slug.of(entry.name()), entry.named(alias), (known, more) -> known.named(alias));
        }
    }
}
