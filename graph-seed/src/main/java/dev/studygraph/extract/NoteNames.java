package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.extract.Sections.Section;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import dev.studygraph.parse.Line.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names that notes define themselves, for fields that no catalogue knows: headings, "Name: text", bold terms,
 * code spans, stops between arrows, cells of tables, and phrases in capitals. What is marked twice in any of these ways
 * is a name.
 */
final class NoteNames {

    /** The category of names that only the notes define. */
    static final String CATEGORY = CatalogueEntry.TERM;

    private static final String WORD = "\\p{Lu}[\\p{L}\\d'\\u2019]*";
    private static final Pattern CAPITALS = Pattern.compile(WORD + "(?:(?: of| the)? " + WORD + "){0,3}");
    private static final Pattern MARKED = Pattern.compile("(?:\\*\\*|__|`)(\\p{L}[^*_`:]{1,38}?):?(?:\\*\\*|__|`)");
    private static final Pattern LABEL =
            Pattern.compile("\\s*(" + WORD + "(?: [\\p{L}\\d'\\u2019]+){0,3})\\s*(?::|\\s[-\\u2013]\\s|=).*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:<?-{1,3}>|=>|<-{1,3}|[\\u2190-\\u21ff]|\\|)\\s*");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[\\d.)\\s]+|(?i:step|chapter|part|domain|section|unit|module|the) [\\d.]*:?\\s*)+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final int MOST_WORDS = 4;
    private static final int ENOUGH = 2;

    private final Lexicon lexicon;
    private final Sections sections;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    NoteNames(Lexicon lexicon, Sections sections) {
        this.lexicon = lexicon;
        this.sections = sections;
    }

    /** Looks for names in the lines of a note. */
    void learn(List<Line> lines) {
        for (Line line : lines) {
            if (line.isHeading() && sections.named(line) == Section.STATEMENTS) {
                mark(line.plain(), 2);
            }
            MARKED.matcher(line.raw()).results().forEach(term -> mark(term.group(1), 2));
            Matcher label = LABEL.matcher(line.plain());
            if (label.matches()) {
                mark(label.group(1), 2);
            }
            if (BETWEEN.matcher(line.plain()).find() && line.shape() != Shape.HEADER) {
                BETWEEN.splitAsStream(line.plain()).forEach(cell -> mark(cell, 1));
            }
            capitals(line.plain());
        }
    }

    /** The names found, as entries of a catalogue; those that it knows already are left out. */
    List<CatalogueEntry> names(Catalogue known) {
        List<CatalogueEntry> names = new ArrayList<>();
        candidates.values().stream()
                .filter(candidate -> candidate.marks >= ENOUGH)
                .map(candidate -> candidate.name)
                .filter(name -> known.find(Slug.of(name)).isEmpty())
                .forEach(name -> names.add(CatalogueEntry.term(name)));
        return names;
    }

    private void capitals(String text) {
        Matcher phrase = CAPITALS.matcher(text);
        while (phrase.find()) {
            boolean opens = phrase.start() == 0 || ".!?:|>".indexOf(text.charAt(Math.max(0, phrase.start() - 2))) >= 0;
            boolean several = phrase.group().indexOf(' ') > 0;
            mark(withoutArticle(phrase.group()), opens && !several ? 0 : 1);
        }
    }

    private static String withoutArticle(String phrase) {
        return phrase.replaceFirst("^(?:The|A|An|From|In|Into|It|This|To|At|And|When|If) ", "");
    }

    private void mark(String text, int marks) {
        String name = BRACKETS.matcher(NUMBERING.matcher(text).replaceFirst(""))
                .replaceAll(" ")
                .replaceFirst("[\\s:.,;!]+$", "")
                .strip();
        String key = NameKey.of(name);
        if (isName(name, key)) {
            candidates.merge(key, new Candidate(name, marks), Candidate::plus);
        }
    }

    private boolean isName(String name, String key) {
        boolean shaped = !key.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && key.split(" ", -1).length <= MOST_WORDS
                && name.chars().noneMatch(c -> ",;:?!/\"".indexOf(c) >= 0)
                && key.length() > 2;
        String word = name.toLowerCase(Locale.ROOT);
        boolean common = lexicon.label(key).isPresent()
                || lexicon.is(WordSet.TIP_SECTIONS, key)
                || lexicon.is(WordSet.QUESTION_SECTIONS, key)
                || lexicon.is(WordSet.TOPIC_SECTIONS, key)
                || lexicon.is(WordSet.ASIDES, word)
                || lexicon.is(WordSet.FALSE_MARKS, word)
                || lexicon.is(WordSet.FILLERS, word)
                || lexicon.is(WordSet.PRONOUNS, word)
                || lexicon.is(WordSet.PEOPLE, word)
                || lexicon.is(WordSet.DATA_WORDS, word)
                || lexicon.is(WordSet.DENY, word)
                || lexicon.preposition(word).isPresent()
                || lexicon.verb(word).isPresent();
        return shaped && !common;
    }

    /**
     * A possible name.
     *
     * @param marks how often, and how clearly, the author set it off
     */
    private record Candidate(String name, int marks) {

        private Candidate plus(Candidate other) {
            return new Candidate(name, marks + other.marks);
        }
    }
}
