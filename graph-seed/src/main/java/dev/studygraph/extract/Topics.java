package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.parse.Line;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a line is about when it does not say so itself: its parent bullet, or else its headings, tell. */
final class Topics {

    private static final Pattern JOINED = Pattern.compile("\\s*[/|&]\\s*");
    private static final Pattern OF = Pattern.compile("(?i).*\\b(in|of|on|for|with|about|to|using|by)\\s*(the\\s+)?");
    private static final Pattern LEAD = Pattern.compile(
            "(?:[\\d.\\s#:)*>=\\u2190-\\u21ff-]|\\b\\p{L}[.)])*(?i:(the|what is|what are|about|intro to|introduction to|overview of|step \\d+:?)\\s+)?");
    private static final int SHORT_HEADING = 6;

    private final Linker linker;
    private final ShortNames shortNames;
    private final Taxonomy taxonomy;

    /** By the line itself, of which there may be another with the same words. */
    private final IdentityHashMap<Line, List<CatalogueEntry>> named = new IdentityHashMap<>();

    Topics(Linker linker, ShortNames shortNames, Taxonomy taxonomy) {
        this.linker = linker;
        this.shortNames = shortNames;
        this.taxonomy = taxonomy;
    }

    /** What a line is about by where it stands: nothing where that is not clear. */
    Context of(Line line) {
        List<CatalogueEntry> topic = List.of();
        Set<CatalogueEntry> above = new LinkedHashSet<>();
        for (Line parent = line.parent(); parent != null; parent = parent.parent()) {
            List<CatalogueEntry> things = named(parent);
            topic = topic.isEmpty() ? things : topic;
            above.addAll(things);
        }
        boolean close = !topic.isEmpty();
        for (Line heading = line.heading(); heading != null; heading = heading.heading()) {
            List<CatalogueEntry> things = named(heading);
            topic = topic.isEmpty() ? things : topic;
            above.addAll(things);
        }
        return new Context(topic, topic, List.of(), List.copyOf(above), close);
    }

    /** The things that this heading or parent bullet is about: its first word is their name, or its last. */
    List<CatalogueEntry> named(Line line) {
        // Asked for again by each line below. No computeIfAbsent: it asks for the lines above in turn.
        List<CatalogueEntry> known = named.get(line);
        if (known == null) {
            known = find(line);
            named.put(line, known);
        }
        return known;
    }

    private List<CatalogueEntry> find(Line line) {
        String words = line.plain();
        List<Mention> mentions = shortNames.in(words, linker.mentions(words), above(line)).stream()
                .filter(mention -> mention.entry().kind() != Kind.Format || line.isHeading())
                .toList();
        if (mentions.isEmpty()) {
            return List.of();
        }
        Mention first = mentions.getFirst();
        if (LEAD.matcher(words.substring(0, first.start())).matches()) {
            return describes(first, words) ? List.of() : heads(words, mentions);
        }
        Mention last = mentions.getLast();
        boolean shortHeading = words.split(" ", -1).length <= SHORT_HEADING && line.isHeading();
        boolean ends = words.substring(last.end()).chars().noneMatch(Character::isLetterOrDigit);
        boolean about = OF.matcher(words.substring(0, last.start())).matches();
        return shortHeading && ends && about && mentions.size() == 1
                ? List.of(taxonomy.store(last.entry()))
                : List.of();
    }

    /** The things that open the headings and bullets above a line. */
    private List<CatalogueEntry> above(Line line) {
        Stream<Line> parents = Stream.iterate(line.parent(), Objects::nonNull, Line::parent);
        Stream<Line> headings = Stream.iterate(line.heading(), Objects::nonNull, Line::heading);
        return Stream.concat(parents, headings)
                .flatMap(above -> linker.mentions(above.plain()).stream().limit(1))
                .map(Mention::entry)
                .toList();
    }

    /** "Relational database built for the cloud" is no heading of relational databases. */
    private static boolean describes(Mention first, String words) {
        String rest = words.substring(first.end()).strip();
        return first.entry().kind() == Kind.Concept
                && rest.split(" ", -1).length > 1
                && Character.isLetter(rest.codePointAt(0));
    }

    /** The first name, with those that a slash joins to it; none where another follows as its equal. */
    private List<CatalogueEntry> heads(String words, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        if (mentions.size() == 1) {
            return List.of(taxonomy.store(first.entry()));
        }
        String between = words.substring(first.end(), mentions.get(1).start());
        if (JOINED.matcher(between).matches()) {
            return mentions.stream()
                    .map(mention -> taxonomy.store(mention.entry()))
                    .distinct()
                    .toList();
        }
        boolean equals = between.strip().matches("(?i)and|with|vs\\.?|versus|or|,|\\+");
        return equals && !first.entry().equals(mentions.get(1).entry())
                ? List.of()
                : List.of(taxonomy.store(first.entry()));
    }
}
