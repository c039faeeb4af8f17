package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the label that a sentence stands under: its own, in front, or that of a line above. */
final class Labels {

    private static final Pattern LABELLED = Pattern.compile(
            "\\s*([^:\\u2192=]{2,60}?)\\s*(?::|\\u2192(?!.*(?:\\u2192|->))|=|\\s[-\\u2013\\u2014]\\s)\\s*(.+)");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:the|its|possible|main|supported|common|available|some|is|are|s|of|types|kinds|examples?|typical|example|managed|list|all) )+");
    private static final Pattern TRAILING = Pattern.compile(" (?:of|for|are|include|includes|s|is)$");
    /** "They can be:" only hands over to the list what stands above. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)(?:they|these|it|this|those|there|the following|examples?)\\b(?: (?:can|could|may|are|is|be|include|includes|the following|any|of|one)){0,4}\\s*:");

    private static final Pattern ENDS_IN_PREPOSITION = Pattern.compile(".* (?:to|from|into|by|with)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L} ]+ ");
    private static final int MOST_LABEL_WORDS = 4;

    private final Lexicon lexicon;
    private final Linker linker;
    private final Taxonomy taxonomy;
    private final Topics topics;

    Labels(Lexicon lexicon, Linker linker, Taxonomy taxonomy, Topics topics) {
        this.lexicon = lexicon;
        this.linker = linker;
        this.taxonomy = taxonomy;
        this.topics = topics;
    }

    /**
     * The label that a sentence stands under: its own, in front, or that of its parent bullet or heading.
     *
     * @param text the words behind the label
     * @param subjects the things whose list it is
     */
    record Labelled(Label label, String text, List<CatalogueEntry> subjects) {}

    /** The label of a sentence, if it has one. */
    Optional<Labelled> of(Reading reading) {
        Matcher own = LABELLED.matcher(reading.text());
        Optional<Labelled> label =
                own.matches() ? label(own.group(1), own.group(2), owners(reading.context())) : Optional.empty();
        if (label.isPresent()) {
            return inner(label.get()).or(() -> label);
        }
        return bare(reading.text(), reading.context().topic()).or(() -> inherited(reading));
    }

    /** A label within a label: "Use case: consumer A". */
    private Optional<Labelled> inner(Labelled outer) {
        return outer.label().namesThings() ? Optional.empty() : bare(outer.text(), outer.subjects());
    }

    /** A label without a colon, right before a name: "Producer A or B", "Data source A". */
    private Optional<Labelled> bare(String text, List<CatalogueEntry> subjects) {
        for (Mention mention : linker.mentions(text)) {
            String words = text.substring(0, mention.start());
            Optional<Label> label = lexicon.labelOfThings(NameKey.of(words))
                    .filter(known -> WORDS.matcher(words).matches()
                            && !ENDS_IN_PREPOSITION.matcher(words.strip()).matches());
            if (label.isPresent()) {
                return Optional.of(new Labelled(label.get(), text.substring(mention.start()), subjects));
            }
        }
        return Optional.empty();
    }

    /** The label of the bullet or heading above. */
    private Optional<Labelled> inherited(Reading reading) {
        Line line = reading.sentence().line();
        boolean describes = reading.tokens().stream().anyMatch(ArrowRule::isArrow);
        if (line.shape() != Line.Shape.BULLET || describes) {
            return Optional.empty();
        }
        return above(line.parent() != null ? line.parent() : line.heading(), reading);
    }

    /** The label of a line above, or of the one above that where it says nothing itself. */
    private Optional<Labelled> above(@Nullable Line above, Reading reading) {
        if (above == null || above.isLong()) {
            return Optional.empty();
        }
        if (SAYS_NOTHING.matcher(above.plain()).matches()) {
            return above(above.heading(), reading);
        }
        Optional<Labelled> label =
                label(above.plain().replaceFirst(":\\s*$", ""), reading.text(), owners(topics.of(above)));
        boolean oneWord =
                above.plain().indexOf(' ') < 0 && linker.mentions(above.plain()).isEmpty();
        return label.isEmpty() && oneWord && above.parent() != null ? above(above.parent(), reading) : label;
    }

    /** Those whose list it may be: below "Kinesis producers" it is not theirs, but of what they produce for. */
    private List<CatalogueEntry> owners(Context context) {
        if (context.topic().stream().noneMatch(this::isRole)) {
            return context.topic();
        }
        return context.above().stream().filter(thing -> !isRole(thing)).limit(1).toList();
    }

    private boolean isRole(CatalogueEntry thing) {
        String name = NameKey.of(thing.name());
        return name.indexOf(' ') > 0
                && lexicon.labelOfThings(name.substring(name.lastIndexOf(' ') + 1))
                        .isPresent();
    }

    private Optional<Labelled> label(String words, String text, List<CatalogueEntry> topic) {
        List<Mention> mentions = linker.mentions(words);
        StringBuilder rest = new StringBuilder(words);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (mentions.get(i).entry().kind() == Kind.Service
                    || mentions.get(i).entry().kind() == Kind.Framework) {
                rest.replace(mentions.get(i).start(), mentions.get(i).end(), " ");
            }
        }
        String key = LEADING.matcher(NameKey.of(rest.toString())).replaceFirst("");
        if (key.isEmpty() || key.split(" ", -1).length > MOST_LABEL_WORDS) {
            return Optional.empty();
        }
        List<CatalogueEntry> own = mentions.stream()
                .map(Mention::entry)
                .filter(thing -> thing.kind() != Kind.Feature || topic.isEmpty())
                .filter(taxonomy::acts)
                .distinct()
                .toList();
        if (ENDS_IN_PREPOSITION.matcher(key).matches()
                && !mentions.isEmpty()
                && mentions.getLast().end() == words.length()) {
            return Optional.empty(); // "Sends to A" is a sentence
        }
        String head = TRAILING.matcher(key).replaceFirst("");
        return lexicon.label(key)
                .or(() -> lexicon.label(head))
                .or(() -> ofFamily(head))
                .map(label -> new Labelled(label, text, own.isEmpty() ? topic : own));
    }

    /** "Kinesis producers" below one of the Kinesis services: the label is the last word. */
    private Optional<Label> ofFamily(String key) {
        int space = key.lastIndexOf(' ');
        boolean family = space > 0
                && linker.mentions(key.substring(0, space)).stream()
                        .anyMatch(mention -> mention.start() == 0 && mention.end() == space);
        return family ? lexicon.labelOfThings(key.substring(space + 1)) : Optional.empty();
    }
}
