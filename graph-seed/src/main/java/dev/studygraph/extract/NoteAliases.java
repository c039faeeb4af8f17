package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.parse.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Learns the short forms that notes define for known names: "Step Functions (SFN)", "SFN = Step Functions". */
final class NoteAliases {

    private static final Pattern BEHIND =
            Pattern.compile("[*_]*\\s*\\(((?=[^)]*\\p{Lu}[^)]*\\p{Lu})[\\p{L}\\d]{2,8})\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\s*[*_]*(\\p{Lu}[\\p{Lu}\\d]{1,7})[*_]*\\s*=\\s*(?:the\\s+)?");

    private final Linker linker;
    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    NoteAliases(Linker linker) {
        this.linker = linker;
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
                } else if (before.matches()) {
                    learn(before.group(1), mention.entry());
                }
            }
        }
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
