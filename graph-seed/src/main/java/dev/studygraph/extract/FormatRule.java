package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads which formats a thing supports, and into which it converts. */
final class FormatRule implements Rule {

    private static final Pattern CONVERTS = Pattern.compile(
            "(?i)\\b(conver(?:t|ts|ting|ted|sions?)|transform(?:s|ed|ing|ations?)?|chang(?:e|es|ing)|turn(?:s|ing|ed)?|re-?writ(?:e|es|ing)|serializ(?:e|es|ing))\\b");
    private static final Pattern INTO = Pattern.compile("(?i)\\b(to|into|as|in)\\b|->|\\u2192");

    private final Lexicon lexicon;

    FormatRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "JSON policies": what a sentence starts with has the form that is named right before it. */
    static List<Claim> described(Reading reading) {
        if (!reading.startsWithName()
                || reading.first().equals(reading.mentions().getFirst())) {
            return List.of();
        }
        CatalogueEntry format = reading.mentions().getFirst().entry();
        return List.of(Claim.of(reading.first().entry(), Predicate.SUPPORTS_FORMAT, format, "format"));
    }

    @Override
    public List<Claim> read(Reading reading) {
        List<CatalogueEntry> formats = reading.things().stream()
                .filter(thing -> thing.kind() == Kind.Format)
                .toList();
        List<CatalogueEntry> subjects = formats.isEmpty() ? List.of() : subjects(reading);
        if (subjects.isEmpty()) {
            return List.of();
        }
        boolean denied = reading.tokens().stream().anyMatch(token -> lexicon.is(WordSet.DENY, token.key()));
        var converts = CONVERTS.matcher(reading.text());
        List<Claim> claims = new ArrayList<>();
        List<CatalogueEntry> targets = converts.find() ? behindInto(reading, converts.end()) : List.of();
        for (CatalogueEntry subject : subjects) {
            for (CatalogueEntry format : targets.isEmpty() ? formats : targets) {
                Predicate predicate = targets.isEmpty() ? Predicate.SUPPORTS_FORMAT : Predicate.CONVERTS;
                claims.add(Claim.of(subject, predicate, format, "format")
                        .asDenied(denied)
                        .asExplicit(reading.startsWithName()));
            }
        }
        return List.copyOf(claims);
    }

    /** The things that do it: named before the first format, or spoken of. */
    private static List<CatalogueEntry> subjects(Reading reading) {
        List<CatalogueEntry> named = reading.mentions().stream()
                .map(Mention::entry)
                .filter(thing ->
                        thing.kind() == Kind.Service || thing.kind() == Kind.Feature || thing.kind() == Kind.Framework)
                .toList();
        boolean namedFirst = !named.isEmpty()
                && reading.things().indexOf(named.getFirst()) < reading.things().indexOf(firstFormat(reading));
        if (namedFirst) {
            List<CatalogueEntry> joined = reading.firstNames();
            return joined.contains(named.getFirst())
                    ? joined.stream().filter(named::contains).toList()
                    : List.of(named.getFirst());
        }
        boolean aboutFormat = reading.startsWithName()
                && reading.mentions().getFirst().entry().kind() == Kind.Format;
        return aboutFormat
                ? List.of()
                : reading.context().before().stream()
                        .filter(thing -> thing.kind() != Kind.Format && thing.kind() != Kind.Concept)
                        .toList();
    }

    private static CatalogueEntry firstFormat(Reading reading) {
        return reading.things().stream()
                .filter(thing -> thing.kind() == Kind.Format)
                .findFirst()
                .orElseThrow();
    }

    private static List<CatalogueEntry> behindInto(Reading reading, int verbEnd) {
        var into = INTO.matcher(reading.text());
        if (!into.find(verbEnd)) {
            return List.of();
        }
        int start = into.end();
        return reading.mentions().stream()
                .filter(mention -> mention.start() >= start && mention.entry().kind() == Kind.Format)
                .map(Mention::entry)
                .distinct()
                .toList();
    }
}
