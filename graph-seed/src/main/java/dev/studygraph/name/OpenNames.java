package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names that a note sets off itself: headings, bold, code and linked words, labels, ends of arrows, and
 * phrases in capitals. What is set off twice, or once in a way that is used for names alone, is a name.
 */
final class OpenNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d+#.'-]*";
    // "Option 1", "Case B"
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}+\\s(?:\\d{1,2}|\\p{Lu})");
    private static final Pattern CAPITALS = Pattern.compile(WORD + "(?:[ /]" + WORD + "){0,4}");
    private static final Pattern MARKED =
            Pattern.compile("(?:\\*\\*|__|`|\\[\\[)([^*_`\\[\\]|\\n]{2,40}?):?(?:\\*\\*|__|`|(?:\\|[^\\]]*)?\\]\\])");
    private static final Pattern LABEL =
            Pattern.compile("\\s*([^:=]{2,40}?)\\s*(?::\\s|\\s[-\\u2013\\u2014]\\s|\\s=\\s).*");
    private static final Pattern ARROWS =
            Pattern.compile("\\s*(?:-{1,4}\\s?>|=+>|<-{1,3}|>>|[\\u2190-\\u21ff\\u27f5-\\u27ff])\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[{][^)\\]}]*[)\\]}]?\\s*");
    private static final int MOST_WORDS = 5;
    private static final int ENOUGH = 2;

    private final Lexicon lexicon;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    OpenNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Looks for names in the lines of a note. */
    void learn(List<Line> lines) {
        for (Line line : lines) {
            if (line.isHeading()) {
                mark(TitleText.name(line.plain(), lexicon), 1);
            }
            if (line.shape() != Shape.DIAGRAM) {
                MARKED.matcher(line.raw()).results().forEach(term -> mark(term.group(1), 1));
                label(line);
                capitals(line.plain(), line.isHeading());
            }
            if (ARROWS.matcher(line.plain()).find()) {
                ARROWS.splitAsStream(line.plain())
                        .forEach(stop -> mark(BRACKETS.matcher(stop).replaceAll(" "), 1));
            }
        }
    }

    /** The names found, as entries. */
    List<CatalogueEntry> entries() {
        List<CatalogueEntry> entries = new ArrayList<>();
        candidates.values().stream()
                .filter(candidate -> candidate.marks >= ENOUGH)
                .forEach(candidate -> entries.add(CatalogueEntry.term(candidate.name)));
        return entries;
    }

    private void label(Line line) {
        Matcher label = LABEL.matcher(line.plain());
        if (label.matches()
                && !line.isHeading()
                && !NUMBERED.matcher(label.group(1)).matches()) {
            mark(BRACKETS.matcher(label.group(1)).replaceAll(" "), 1);
        }
    }

    private void capitals(String text, boolean title) {
        Matcher phrase = CAPITALS.matcher(text);
        while (phrase.find()) {
            String words = phrase.group().replaceFirst("[.'-]+$", "");
            boolean opens = phrase.start() == 0
                    || ".!?:|>".indexOf(text.charAt(Math.max(0, phrase.start() - 2))) >= 0
                    || (!Character.isLetterOrDigit(text.charAt(phrase.start() - 1))
                            && text.charAt(phrase.start() - 1) != ' '
                            && text.charAt(phrase.start() - 1) != '('
                            && text.charAt(phrase.start() - 1) != '/');
            int space = words.indexOf(' ');
            if (opens && space > 0 && isCommon(words.substring(0, space), title)) {
                words = words.substring(space + 1);
                opens = false;
            }
            boolean shout = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
            boolean inside = words.chars().skip(1).anyMatch(Character::isUpperCase) && words.indexOf(' ') < 0;
            int marks = title && !inside && !shout
                    ? 1
                    : opens && words.indexOf(' ') < 0 && !inside
                            ? 0
                            : shout || inside || words.indexOf(' ') > 0 ? 2 : 1;
            mark(words, marks);
        }
    }

    private boolean isCommon(String word, boolean title) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean described =
                lexicon.is(WordSet.ASIDES_BEFORE_A_SENTENCE, lower) || lexicon.is(WordSet.EMPTY_ANSWERS, lower);
        return (isClosed(lower) && !described)
                || (!title && lexicon.verb(lower).isPresent() && !lexicon.is(WordSet.ADJECTIVES, lower))
                || lexicon.verb(lower)
                        .filter(form -> !lexicon.is(WordSet.OFTEN_NOUNS, form.lemma()))
                        .isPresent();
    }

    private boolean isClosed(String lower) {
        return lexicon.is(WordSet.DETERMINERS, lower)
                || lexicon.is(WordSet.PRONOUNS, lower)
                || lexicon.is(WordSet.PEOPLE, lower)
                || lexicon.is(WordSet.AND, lower)
                || lexicon.is(WordSet.SUBORDINATORS, lower)
                || lexicon.is(WordSet.CONDITIONS, lower)
                || lexicon.is(WordSet.ADVERBS, lower)
                || lexicon.is(WordSet.MODALS, lower)
                || lexicon.is(WordSet.BE, lower)
                || lexicon.is(WordSet.HAVE, lower)
                || lexicon.is(WordSet.NOT, lower)
                || lexicon.is(WordSet.ASIDES, lower)
                || lexicon.is(WordSet.EXAMPLES, lower)
                || lexicon.is(WordSet.RELATIVES, lower)
                || lexicon.is(WordSet.NOBODY, lower)
                || lexicon.is(WordSet.ASIDES_BEFORE_A_SENTENCE, lower)
                || lexicon.is(WordSet.EMPTY_ANSWERS, lower)
                || lexicon.preposition(lower).isPresent()
                || lower.equals("to");
    }

    private void mark(String text, int marks) {
        String name = TitleText.trimmed(text);
        if (isName(name)) {
            candidates.merge(WordCounts.singular(NameKey.of(name)), new Candidate(name, marks), Candidate::plus);
        }
    }

    private boolean isName(String name) {
        String key = NameKey.of(name);
        String[] words = key.split(" ", -1);
        if (key.length() < 2
                || words.length > MOST_WORDS
                || name.chars().anyMatch(c -> ",;:?!|\"=<>".indexOf(c) >= 0)
                || key.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        String head = Inflection.singular(words[words.length - 1]);
        String whole = WordCounts.singular(key);
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        boolean described = lexicon.role(whole).isPresent()
                || lexicon.section(whole).isPresent()
                || isClosed(words[0])
                || isClosed(head);
        if (described || (words.length == 1 && isCommonNoun(head, name))) {
            return false;
        }
        boolean verb = lexicon.verb(words[0])
                .filter(form -> form.is(VerbForm.Kind.THIRD)
                        || (form.is(VerbForm.Kind.ING) && words.length > 1 && !capital)
                        || (form.is(VerbForm.Kind.BASE) && !lexicon.is(WordSet.OFTEN_NOUNS, form.lemma())))
                .isPresent();
        boolean inner = false;
        for (int i = 1; i < words.length; i++) {
            inner |= isClosed(words[i])
                    && !words[i].equals("of")
                    && !words[i].equals("for")
                    && !words[i].equals("and")
                    && !words[i].equals("on");
        }
        return !verb
                && !inner
                && (!lexicon.isNoun(WordSet.ABSTRACT_WORDS, head) || (words.length > 1 && isTitleCase(name)))
                && !(words.length > 1 && lexicon.isNoun(WordSet.DATA_WORDS, head) && !capital);
    }

    private static boolean isTitleCase(String name) {
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** One word that names nothing by itself: a word for data, for a part, a description, a verb. */
    private boolean isCommonNoun(String word, String name) {
        boolean shout = name.length() > 1 && name.substring(1).chars().anyMatch(Character::isUpperCase);
        if (lexicon.is(WordSet.UNITS, word)) {
            return true;
        }
        return !shout
                && (lexicon.is(WordSet.DATA_WORDS, word)
                        || lexicon.is(WordSet.ABSTRACT_WORDS, word)
                        || lexicon.is(WordSet.ADJECTIVES, word)
                        || word.endsWith("ly")
                        || word.endsWith("ed")
                        || word.endsWith("able")
                        || lexicon.verb(word).isPresent()
                        || lexicon.is(WordSet.ROLE_MODIFIERS, word));
    }

    /**
     * A possible name.
     *
     * @param marks how often, and how clearly, the author set it off
     */
    private record Candidate(String name, int marks) {

        private Candidate plus(Candidate other) {
            boolean better =
                    Character.isUpperCase(other.name.codePointAt(0)) && !Character.isUpperCase(name.codePointAt(0));
            return new Candidate(better ? other.name : name, marks + other.marks);
        }
    }
}
