package dev.studygraph.name;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one note: those that a catalogue knows, and those that the note sets off or uses as one. */
public final class NameBook {

    private static final int MOST_WORDS = 5;
    // A note with fewer names than one in so many lines is of another field.
    private static final int LINES_TO_A_NAME = 8;
    private static final int FEW_LINES = 8;

    private final Linker known;
    private final Linker open;
    private final ShortNames shortNames;
    private final Taxonomy taxonomy;
    private final Lexicon lexicon;
    private final WordCounts counts;
    private final boolean isForeign;
    private final boolean isShort;
    private final Set<String> families = new HashSet<>();
    /** The things that are named by no mark but by their use, by the key of their name in the singular. */
    private final Map<String, CatalogueEntry> used = new HashMap<>();

    NameBook(Linker known, ShortNames shortNames, Taxonomy taxonomy, Lexicon lexicon, List<Line> lines) {
        this.known = known;
        this.shortNames = shortNames;
        this.taxonomy = taxonomy;
        this.lexicon = lexicon;
        counts = new WordCounts(lines);
        isShort = lines.size() < FEW_LINES;
        OpenNames names = new OpenNames(lexicon);
        names.learn(lines);
        isForeign = isForeign(known, lines);
        List<CatalogueEntry> entries = names.entries().stream()
                .filter(entry -> entry.name().indexOf('/') < 0
                        || known.mentions(entry.name().replace('/', ' ')).isEmpty())
                .filter(entry -> !isKnown(entry.name()))
                .toList();
        open = Linker.of(entries);
        entries.forEach(entry -> used.put(key(entry.name()), entry));
        Map<String, Integer> firsts = new HashMap<>();
        for (CatalogueEntry entry : entries) {
            String name = NameKey.of(entry.name());
            int space = name.indexOf(' ');
            if (space > 0) {
                firsts.merge(name.substring(0, space), 1, Integer::sum);
            }
        }
        firsts.forEach((word, count) -> {
            if (count > 2) {
                families.add(word);
            }
        });
    }

    /** What the catalogue says of the parts that things can play. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /**
     * The names in a text, in order, none overlapping another; the longer one where two do.
     *
     * @param above what the titles above the text are about: names may be short for one of their families
     */
    public List<Mention> mentions(String text, List<CatalogueEntry> above) {
        List<Mention> all = new ArrayList<>(shortNames.in(text, known(text), above));
        all.removeIf(mention -> isInsideWord(text, mention));
        all.replaceAll(mention -> ofTitle(mention, above));
        for (Mention own : open.mentions(text)) {
            if (isInsideWord(text, own)) {
                continue;
            }
            boolean longer = all.stream()
                    .filter(other -> other.start() < own.end() && own.start() < other.end())
                    .allMatch(other -> own.end() - own.start() > other.end() - other.start()
                            && other.entry().kind() != Kind.Format);
            if (longer) {
                all.removeIf(other -> other.start() < own.end() && own.start() < other.end());
                all.add(own);
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    /** "Batch jobs" below the title "AWS Batch" are its jobs, and no general notion. */
    private static Mention ofTitle(Mention mention, List<CatalogueEntry> above) {
        int space = mention.surface().indexOf(' ');
        if (mention.entry().kind() != Kind.Concept
                || space < 0
                || !Character.isUpperCase(mention.surface().codePointAt(0))) {
            return mention;
        }
        String first = mention.surface().substring(0, space);
        return above.stream()
                .filter(thing -> thing.name().endsWith(" " + first)
                        || thing.exact().contains(first)
                        || thing.aliases().contains(first))
                .findFirst()
                .map(thing -> new Mention(mention.start(), mention.start() + space, thing, first))
                .orElse(mention);
    }

    /**
     * The names of the catalogue in a text. In a note of another field they are only a hint: a name that has no word in
     * common with that of the catalogue is the note's own.
     */
    private List<Mention> known(String text) {
        List<Mention> mentions = known.mentions(text);
        return isForeign ? mentions.stream().filter(NameBook::isAlike).toList() : mentions;
    }

    private static boolean isAlike(Mention mention) {
        if (mention.entry().kind() == Kind.Concept
                || mention.entry().kind() == Kind.DataSource
                || mention.entry().kind() == Kind.Format) {
            return true;
        }
        String name = " " + NameKey.of(mention.entry().name()) + " ";
        for (String word : NameKey.of(mention.surface()).split(" ", -1)) {
            if (name.contains(" " + word + " ") || name.contains(" " + Inflection.singular(word) + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a note is of a field that the catalogue does not know: few of its lines name a product of it. */
    private static boolean isForeign(Linker known, List<Line> lines) {
        long naming = lines.stream()
                .filter(line -> known.mentions(line.plain()).stream()
                        .anyMatch(mention -> mention.entry().kind() == Kind.Service && isAlike(mention)))
                .count();
        return naming * LINES_TO_A_NAME < lines.size();
    }

    /** Whether all words of a name are names of one thing of the catalogue: "Simple Storage Service - S3". */
    private boolean isKnown(String name) {
        List<Mention> mentions = known(name);
        StringBuilder rest = new StringBuilder(name);
        mentions.forEach(
                mention -> rest.replace(mention.start(), mention.end(), " ".repeat(mention.end() - mention.start())));
        return mentions.stream().map(Mention::entry).distinct().count() == 1
                && rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "spark.read.csv" names no Spark. */
    private static boolean isInsideWord(String text, Mention mention) {
        int end = mention.end();
        boolean goesOn =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetterOrDigit(text.charAt(end + 1));
        // "kube-api" names no kube.
        goesOn |= mention.entry().categories().contains(CatalogueEntry.TERM)
                && end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isLowerCase(text.charAt(end + 1))
                && Character.isLowerCase(text.charAt(mention.start()));
        int start = mention.start();
        boolean begins = start > 1
                && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == '_')
                && Character.isLetterOrDigit(text.charAt(start - 2));
        // "Kube-api server" names no api server.
        begins |= start > 1
                && mention.entry().categories().contains(CatalogueEntry.TERM)
                && text.charAt(start - 1) == '-'
                && Character.isLetter(text.charAt(start - 2))
                && Character.isLowerCase(text.charAt(start));
        return goesOn || begins;
    }

    /** Whether a name is that of a family or vendor of other names in the note: no place by itself. */
    public boolean isFamily(CatalogueEntry thing) {
        return families.contains(NameKey.of(thing.name()));
    }

    /** The thing that these words name, whole, if they do. */
    public Optional<CatalogueEntry> whole(String words, List<CatalogueEntry> above) {
        List<Mention> mentions = mentions(words, above);
        return mentions.size() == 1 && isWhole(mentions.getFirst(), words)
                ? Optional.of(mentions.getFirst().entry())
                : Optional.ofNullable(used.get(key(words)));
    }

    /** Whether the note is so short that hardly anything in it comes again. */
    public boolean isShort() {
        return isShort;
    }

    /** How often these words stand in the note. */
    public int count(String words) {
        return counts.of(words);
    }

    /**
     * What a phrase refers to, where it can be a thing at all.
     *
     * @param names the names in the sentence, by the numbers of its tokens
     */
    public Optional<Ref> find(Phrase phrase, String sentence, List<Mention> names) {
        if (phrase.names().isEmpty()) {
            return ofWords(phrase, sentence);
        }
        Token name = phrase.head().isName() ? phrase.head() : phrase.names().getLast();
        CatalogueEntry thing = names.get(name.name()).entry();
        int behind = phrase.tokens().size() - 1 - phrase.tokens().indexOf(name);
        if (behind == 0) {
            return isModified(phrase, name, thing)
                    ? named(phrase.tokens(), sentence, phrase.determiner())
                    : Optional.of(Ref.sure(thing));
        }
        boolean describes = (thing.kind() == Kind.Concept || thing.kind() == Kind.DataSource)
                && !thing.categories().contains(CatalogueEntry.TERM);
        if (describes
                && !isData(phrase)
                && !lexicon.isNoun(WordSet.PART_WORDS, phrase.head().lower())
                && !lexicon.isNoun(WordSet.DATA_WORDS, phrase.head().lower())) {
            return named(phrase.tokens(), sentence);
        }
        boolean whole = thing.categories().contains(CatalogueEntry.TERM)
                && phrase.tokens().stream().skip(phrase.tokens().indexOf(name)).allMatch(Token::isCapital);
        if (whole) {
            return named(
                    phrase.tokens()
                            .subList(
                                    phrase.tokens().indexOf(name),
                                    phrase.tokens().size()),
                    sentence);
        }
        // "VPC A": one of several.
        boolean lettered = phrase.head().text().length() == 1
                && phrase.head().isCapital()
                && phrase.tokens().indexOf(name) == phrase.tokens().size() - 2;
        if (lettered) {
            return named(
                    phrase.tokens()
                            .subList(phrase.tokens().size() - 2, phrase.tokens().size()),
                    sentence);
        }
        String head = Inflection.singular(phrase.head().lower());
        boolean data = lexicon.is(WordSet.DATA_WORDS, head) || lexicon.is(WordSet.ABSTRACT_WORDS, head);
        boolean part =
                lexicon.isNoun(WordSet.PART_WORDS, head) || !phrase.head().isWord();
        if (data && describes) {
            return Optional.empty();
        }
        if (data && !lexicon.is(WordSet.PART_WORDS, head)) {
            return describes ? Optional.empty() : Optional.of(new Ref(thing, Certainty.SURE, true));
        }
        // What acts for a thing is not that thing: "the X-Ray agent".
        if (lexicon.is(WordSet.DOERS, head) && !describes) {
            return named(
                    phrase.tokens()
                            .subList(
                                    phrase.tokens().indexOf(name),
                                    phrase.tokens().size()),
                    sentence);
        }
        if (part || isDescribed(phrase, name)) {
            return Optional.of(new Ref(thing, Certainty.SURE, data));
        }
        return isOwnNoun(head) || lexicon.is(WordSet.CLASS_WORDS, head)
                ? named(
                        phrase.tokens()
                                .subList(
                                        phrase.tokens().indexOf(name),
                                        phrase.tokens().size()),
                        sentence)
                : Optional.of(Ref.sure(thing));
    }

    /** "Mirrored Database": a general notion with a word of its own before it is a thing of its own. */
    private boolean isModified(Phrase phrase, Token name, CatalogueEntry thing) {
        int before = phrase.tokens().indexOf(name) - 1;
        boolean general = thing.kind() == Kind.Concept
                || (thing.kind() == Kind.DataSource && phrase.head().isCapital());
        if (before < 0 || !general || thing.categories().contains(CatalogueEntry.TERM)) {
            return false;
        }
        Token word = phrase.tokens().get(before);
        String lower = word.lower();
        boolean describes = lexicon.is(WordSet.ADJECTIVES, lower)
                || lexicon.is(WordSet.DETERMINERS, lower)
                || lower.endsWith("ed")
                || lower.endsWith("al")
                || lower.endsWith("ic")
                || lower.endsWith("ive")
                || lower.endsWith("ble")
                || lower.indexOf('-') > 0
                || !word.isWord()
                || Character.isDigit(lower.codePointAt(0));
        return (word.isCapital() && word.start() > 0)
                || (!describes && !word.isName())
                || (word.isCapital() && phrase.head().isCapital());
    }

    /** Whether a name is that of something that does: its last word says so. */
    public boolean isDoer(String name) {
        String noun = Inflection.singular(NameKey.of(name.substring(name.lastIndexOf(' ') + 1)));
        return lexicon.verbOfDoer(noun).isPresent()
                || noun.endsWith("tor")
                || lexicon.is(WordSet.DOERS, noun)
                || lexicon.role(noun).filter(TitleRole::isEnd).isPresent();
    }

    /** Whether a noun names what does something, or is named for its part: "consumer", "connector". */
    private boolean isOwnNoun(String noun) {
        return lexicon.verbOfDoer(noun).isPresent()
                || noun.endsWith("tor")
                || lexicon.role(noun).isPresent();
    }

    /** "S3-based": the name only describes. */
    private static boolean isDescribed(Phrase phrase, Token name) {
        int next = phrase.tokens().indexOf(name) + 1;
        return phrase.tokens().get(next).text().startsWith("-");
    }

    private Optional<Ref> ofWords(Phrase phrase, String sentence) {
        List<Token> words = phrase.tokens();
        String head = Inflection.singular(phrase.head().lower());
        boolean title = words.size() > 1 && words.stream().allMatch(Token::isCapital);
        boolean noThing = !phrase.head().isWord()
                || lexicon.is(WordSet.PRONOUNS, head)
                || lexicon.is(WordSet.PEOPLE, head)
                || lexicon.is(WordSet.DETERMINERS, head)
                || lexicon.is(WordSet.NOBODY, head)
                || (lexicon.is(WordSet.ABSTRACT_WORDS, head) && !title)
                || lexicon.is(WordSet.ADJECTIVES, head)
                || phrase.determiner().equals("no")
                || phrase.determiner().equals("what")
                || Character.isDigit(phrase.head().text().codePointAt(0))
                || (lexicon.is(WordSet.UNITS, phrase.head().lower())
                        && phrase.tokens().stream()
                                .anyMatch(
                                        token -> Character.isDigit(token.text().codePointAt(0))))
                || words.size() > MOST_WORDS;
        // "The original source", "the specified destination": an end of a way in general.
        boolean end = lexicon.role(head).filter(TitleRole::isEnd).isPresent()
                && !phrase.head().isCapital()
                && words.size() > 1
                && words.subList(0, words.size() - 1).stream()
                        .allMatch(word -> lexicon.is(WordSet.ADJECTIVES, word.lower())
                                || lexicon.is(WordSet.ROLE_MODIFIERS, word.lower())
                                || lexicon.verb(word.lower()).isPresent()
                                || word.lower().endsWith("al"));
        if (end) {
            return Optional.empty();
        }
        if (!noThing
                && words.size() == 1
                && isVagueAlone(phrase.head(), head)
                && lexicon.is(WordSet.CLASS_WORDS, head)
                && counts.of(head) > 1) {
            return Optional.of(new Ref(
                    used.computeIfAbsent(
                            head, unseen -> CatalogueEntry.term(phrase.head().text())),
                    Certainty.ONCE,
                    false));
        }
        if (noThing || isData(phrase) || (words.size() == 1 && isVagueAlone(phrase.head(), head))) {
            return Optional.empty();
        }
        return named(words, sentence, phrase.determiner());
    }

    /** Whether a word alone names nothing: a word for a part or kind of thing, for a part in a flow, for what one does. */
    private boolean isVagueAlone(Token word, String noun) {
        boolean named = used.containsKey(noun)
                && open.mentions(word.text()).stream().anyMatch(mention -> isWhole(mention, word.text()));
        boolean verb = lexicon.verb(word.lower())
                        .filter(form -> !lexicon.is(WordSet.OFTEN_NOUNS, form.lemma()))
                        .isPresent()
                && !word.isCapital();
        return !named
                && (verb
                        || (lexicon.is(WordSet.UNITS, noun) && (!word.isCapital() || noun.length() < 4))
                        || (!word.isCapital()
                                && (lexicon.is(WordSet.PART_WORDS, noun)
                                        || lexicon.is(WordSet.CLASS_WORDS, noun)
                                        || lexicon.role(noun).isPresent())));
    }

    /** Whether a phrase speaks of data in general, or of what else moves. */
    public boolean isData(Phrase phrase) {
        String head = Inflection.singular(phrase.head().lower());
        return phrase.names().isEmpty()
                && lexicon.is(WordSet.DATA_WORDS, head)
                && !(phrase.tokens().size() > 1 && phrase.tokens().stream().allMatch(Token::isCapital));
    }

    /** What moves, taken for a thing by its words, where it has more than one. */
    public Optional<Ref> moved(Phrase phrase, String sentence) {
        return phrase.tokens().size() < 2 || !phrase.names().isEmpty()
                ? Optional.empty()
                : named(phrase.tokens(), sentence).map(ref -> Ref.sure(ref.thing()));
    }

    private Optional<Ref> named(List<Token> given, String sentence) {
        return named(given, sentence, "");
    }

    private Optional<Ref> named(List<Token> given, String sentence, String phraseDeterminer) {
        int first = 0;
        while (first < given.size() - 1
                && isVague(given.get(first))
                && !(first == given.size() - 2
                        && isVagueAlone(
                                given.getLast(),
                                Inflection.singular(given.getLast().lower())))) {
            first++;
        }
        List<Token> words = given.subList(first, given.size());
        String text =
                sentence.substring(words.getFirst().start(), words.getLast().end());
        String key = key(text);
        if ((key.length() < 2 && !text.equals("R") && !text.equals("C"))
                || key.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        CatalogueEntry entry = used.computeIfAbsent(key, unseen -> CatalogueEntry.term(text));
        boolean vague = words.size() == 1
                && (lexicon.is(WordSet.PART_WORDS, key)
                        || lexicon.is(WordSet.CLASS_WORDS, key)
                        || lexicon.role(key).isPresent());
        boolean capital =
                words.stream().allMatch(Token::isCapital) && words.getFirst().start() > 0;
        boolean again = counts.of(text) > 1;
        // "The orders topic": a word of its own before the word for what it is.
        boolean particular = words.size() > 1
                && (lexicon.isNoun(WordSet.PART_WORDS, words.getLast().lower())
                        || lexicon.isNoun(WordSet.CLASS_WORDS, words.getLast().lower()))
                && !isVague(words.getFirst());
        boolean descriptive = lexicon.verb(words.getFirst().lower())
                        .filter(form -> (form.is(VerbForm.Kind.ING) && form.verbClass() != VerbClass.OTHER)
                                || form.is(VerbForm.Kind.PARTICIPLE))
                        .isPresent()
                && !words.getFirst().isCapital()
                && !lexicon.is(WordSet.ADJECTIVES, words.getFirst().lower());
        boolean definite = phraseDeterminer.equals("the") && words.size() > 1;
        boolean proper =
                (words.size() > 1 && words.stream().allMatch(Token::isCapital)) || isProper(words, phraseDeterminer);
        boolean sure = ((particular || definite) && !descriptive)
                || proper
                || open.mentions(text).stream().anyMatch(mention -> isWhole(mention, text))
                || (again && !vague && !descriptive)
                || (capital && (again || words.size() > 1));
        return Optional.of(new Ref(entry, sure ? Certainty.SURE : Certainty.ONCE, false));
    }

    /** A single word with a capital, in the singular and without an article: "Trino". */
    private boolean isProper(List<Token> words, String determiner) {
        Token word = words.getFirst();
        String lower = word.lower();
        return words.size() == 1
                && word.isCapital()
                && determiner.isEmpty()
                && (word.start() > 0
                        || (Inflection.singular(lower).equals(lower)
                                && lexicon.verb(lower).isEmpty()
                                && !lexicon.isNoun(WordSet.CLASS_WORDS, lower)));
    }

    private boolean isVague(Token word) {
        return lexicon.is(WordSet.DETERMINERS, word.lower())
                || lexicon.is(WordSet.ADVERBS, word.lower())
                || (lexicon.is(WordSet.VAGUE_WORDS, word.lower()) && !word.isCapital())
                || Character.isDigit(word.text().codePointAt(0))
                || word.lower().equals("two")
                || word.lower().equals("three");
    }

    private static String key(String words) {
        return WordCounts.singular(NameKey.of(words));
    }

    private static boolean isWhole(Mention mention, @Nullable String words) {
        return words != null && key(mention.surface()).equals(key(words));
    }
}
