package dev.studygraph.language;

import dev.studygraph.language.VerbForm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each token is in its sentence: closed classes by the lexicon, verbs by their form and what stands around
 * them, all else by ending and place.
 */
public final class Tagger {

    private static final String APOSTROPHES = "'\u2019";

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final List<Tagged> tagged = new ArrayList<>();

    private Tagger(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The tokens of a sentence with what each is in it. */
    public static List<Tagged> tag(List<Token> tokens, Lexicon lexicon) {
        Tagger tagger = new Tagger(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            tagger.tagged.add(tagger.tag(i));
        }
        return List.copyOf(tagger.tagged);
    }

    private Tagged tag(int i) {
        Token token = tokens.get(i);
        if (token.isName()) {
            return Tagged.of(token, Tag.NOUN);
        }
        Tag closed = closed(i);
        if (closed != null) {
            return Tagged.of(token, closed);
        }
        Optional<VerbForm> verb = lexicon.verb(token.lower());
        if (verb.isPresent()) {
            return verb(i, verb.get());
        }
        if (isUnknownVerb(i)) {
            return new Tagged(
                    token,
                    Tag.VERB,
                    new VerbForm(Inflection.singular(token.lower()), VerbClass.OTHER, Set.of(Kind.THIRD)),
                    Kind.THIRD);
        }
        return Tagged.of(token, open(i));
    }

    /** "A babysits to B": a word that no list knows, in the form and place of a verb. */
    private boolean opensUnknown(String word) {
        boolean object = tokens.size() > 3
                && (lexicon.is(WordSet.DETERMINERS, tokens.get(1).lower())
                        || lexicon.is(
                                WordSet.DATA_WORDS,
                                Inflection.singular(tokens.get(1).lower())));
        boolean further = false;
        for (int at = 2; at + 1 < tokens.size(); at++) {
            further |= lexicon.is(WordSet.AND, tokens.get(at).lower())
                    && lexicon.verb(tokens.get(at + 1).lower())
                            .filter(form -> form.is(Kind.THIRD))
                            .isPresent();
        }
        return object
                && further
                && word.endsWith("s")
                && lexicon.verb(word).isEmpty()
                && !lexicon.isNoun(WordSet.DATA_WORDS, word)
                && !lexicon.isNoun(WordSet.PART_WORDS, word);
    }

    private boolean isUnknownVerb(int i) {
        String word = tokens.get(i).lower();
        int before = i - 1;
        while (before > 0 && tagged.get(before).is(Tag.ADVERB, Tag.NOT)) {
            before--;
        }
        if (i == 0) {
            return opensUnknown(word);
        }
        if (tagged.get(before).is(Tag.PRONOUN) && word.endsWith("ed") && word.length() > 4 && isPreposition(i + 1)) {
            // "It cycled back to A"
            return true;
        }
        boolean known = lexicon.is(WordSet.DATA_WORDS, Inflection.singular(word))
                || tokens.get(i).isCapital();
        // "Most of them skip the", "which skips the": nothing else stands there.
        if (!known
                && before == i - 1
                && tagged.get(before).is(Tag.PRONOUN, Tag.RELATIVE)
                && !word.endsWith("ed")
                && i + 1 < tokens.size()
                && lexicon.is(WordSet.DETERMINERS, tokens.get(i + 1).lower())) {
            return true;
        }
        // "To gather and collate A": joined to a verb, before what it is done to.
        if (!known
                && i > 1
                && tagged.get(before).is(Tag.AND)
                && tagged.get(before - 1).isVerb(Kind.BASE)
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).isName()
                        || lexicon.is(WordSet.DETERMINERS, tokens.get(i + 1).lower()))) {
            return true;
        }
        boolean place = before >= 0
                && tagged.get(before).is(Tag.NOUN)
                && (tagged.get(before).token().isName()
                        || before < i - 1
                        || (i + 1 < tokens.size()
                                && lexicon.is(
                                        WordSet.ARTICLES, tokens.get(i + 1).lower())))
                && i + 1 < tokens.size()
                && (isPreposition(i + 1)
                        || lexicon.is(WordSet.DETERMINERS, tokens.get(i + 1).lower()));
        return place
                && word.endsWith("s")
                && word.length() > 3
                && !word.endsWith("ss")
                && !tokens.get(i).isCapital()
                && !lexicon.isNoun(WordSet.DATA_WORDS, word)
                && !lexicon.isNoun(WordSet.PART_WORDS, word)
                && !lexicon.isNoun(WordSet.CLASS_WORDS, word)
                && !lexicon.isNoun(WordSet.ABSTRACT_WORDS, word)
                && !lexicon.isNoun(WordSet.UNITS, word)
                && lexicon.role(Inflection.singular(word)).isEmpty();
    }

    private @Nullable Tag closed(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (!token.isWord() || word.equals("'s")) {
            return switch (word) {
                case "'s" -> Tag.DETERMINER;
                case "," -> Tag.COMMA;
                case "/", "&", "+" -> Tag.AND;
                case ".", ";", ":", "!", "?", "-", "\u2013", "\u2014", "\u2026", "=", "|" -> Tag.STOP;
                default -> Tag.OTHER;
            };
        }
        if (word.equals("to")) {
            return beforeVerb(i) ? Tag.TO : Tag.PREPOSITION;
        }
        if (word.equals("that") || lexicon.is(WordSet.RELATIVES, word)) {
            return relative(i);
        }
        if (lexicon.is(WordSet.EXAMPLES, word)) {
            return Tag.EXAMPLES;
        }
        return closedByList(i, word);
    }

    private @Nullable Tag closedByList(int i, String word) {
        if (lexicon.is(WordSet.ASIDES, word)) {
            return Tag.ASIDE;
        }
        if (lexicon.is(WordSet.CONDITIONS, word)) {
            return Tag.CONDITION;
        }
        if (lexicon.is(WordSet.MODALS, word)) {
            return Tag.MODAL;
        }
        if (lexicon.is(WordSet.BE, word)) {
            return Tag.BE;
        }
        if (lexicon.is(WordSet.HAVE, word)) {
            return Tag.HAVE;
        }
        if (lexicon.is(WordSet.NOT, word)) {
            return Tag.NOT;
        }
        if (lexicon.is(WordSet.SUBORDINATORS, word)) {
            return Tag.SUBORDINATOR;
        }
        if (lexicon.preposition(word).isPresent() && lexicon.verb(word).isEmpty()) {
            return Tag.PREPOSITION;
        }
        if (lexicon.preposition(word).isPresent()) {
            return Tag.PREPOSITION;
        }
        if (lexicon.is(WordSet.AND, word)) {
            return Tag.AND;
        }
        return closedNominal(i, word);
    }

    private @Nullable Tag closedNominal(int i, String word) {
        if (lexicon.is(WordSet.NOBODY, word)) {
            return Tag.PRONOUN;
        }
        if (lexicon.is(WordSet.DETERMINERS, word)) {
            boolean alone = i + 1 == tokens.size() || startsVerbGroup(i + 1) || isBelief(i + 1);
            return alone && !word.equals("the") && !word.equals("a") && !word.equals("an") && !word.equals("no")
                    ? Tag.PRONOUN
                    : Tag.DETERMINER;
        }
        if (word.equals("one")
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).isName()
                        || (isPlainWord(i + 1) && !startsVerbGroup(i + 1) && !closedWord(i + 1)))) {
            return Tag.DETERMINER;
        }
        if (lexicon.is(WordSet.PRONOUNS, word) || isPersonWord(word)) {
            return Tag.PRONOUN;
        }
        if (lexicon.is(WordSet.ADVERBS, word)) {
            // "The first run"
            return i > 0 && tagged.get(i - 1).is(Tag.DETERMINER) ? Tag.ADJECTIVE : Tag.ADVERB;
        }
        if (lexicon.is(WordSet.ADJECTIVES, word) || isDescribing(i, word)) {
            return Tag.ADJECTIVE;
        }
        return Character.isDigit(word.codePointAt(0)) ? Tag.NUMBER : null;
    }

    /** "Direct reads": a verb elsewhere. */
    private boolean isDescribing(int i, String word) {
        return lexicon.is(WordSet.DESCRIBING_VERBS, word)
                && i + 1 < tokens.size()
                && lexicon.verbOfNoun(tokens.get(i + 1).lower()).isPresent();
    }

    private boolean closedWord(int i) {
        String word = tokens.get(i).lower();
        return lexicon.is(WordSet.DETERMINERS, word)
                || lexicon.is(WordSet.PRONOUNS, word)
                || lexicon.is(WordSet.MODALS, word)
                || lexicon.verb(word).isPresent();
    }

    /** "You", "we": words for people that are never described. */
    private boolean isPersonWord(String word) {
        return lexicon.is(WordSet.PEOPLE, word) && word.length() <= 3;
    }

    private Tag relative(int i) {
        if (i > 0
                && tokens.get(i).lower().equals("that")
                && lexicon.is(WordSet.VERDICTS, tokens.get(i - 1).lower())) {
            return Tag.SUBORDINATOR;
        }
        if (i > 0
                && (tagged.get(i - 1).is(Tag.NOUN, Tag.COMMA, Tag.PRONOUN, Tag.NUMBER)
                        || tagged.get(i - 1).is(Tag.PREPOSITION))
                && !(tokens.get(i).lower().equals("that") && i + 1 < tokens.size() && isPlainNoun(i + 1))) {
            return Tag.RELATIVE;
        }
        if (tokens.get(i).lower().equals("that")) {
            boolean alone = i + 1 == tokens.size() || startsVerbGroup(i + 1) || isBelief(i + 1);
            return alone
                    ? Tag.PRONOUN
                    : i > 0 && tagged.get(i - 1).is(Tag.VERB, Tag.ADJECTIVE, Tag.BE)
                            ? Tag.SUBORDINATOR
                            : Tag.DETERMINER;
        }
        return i == 0 || !tagged.get(i - 1).is(Tag.STOP) ? Tag.RELATIVE : Tag.PRONOUN;
    }

    private boolean isPlainNoun(int i) {
        Token token = tokens.get(i);
        return !token.isName()
                && token.isWord()
                && lexicon.verb(token.lower()).isEmpty()
                && !startsVerbGroup(i)
                && lexicon.isNoun(WordSet.DATA_WORDS, token.lower());
    }

    /** Whether "to" here stands before a verb. */
    private boolean beforeVerb(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && (lexicon.is(WordSet.ADVERBS, tokens.get(next).lower())
                        || (tokens.get(next).lower().endsWith("ly")
                                && lexicon.verb(tokens.get(next).lower()).isEmpty())
                        || lexicon.is(WordSet.NOT, tokens.get(next).lower()))) {
            next++;
        }
        if (next == tokens.size() || tokens.get(next).isName()) {
            return false;
        }
        String word = tokens.get(next).lower();
        if (lexicon.is(WordSet.BE, word) || lexicon.is(WordSet.HAVE, word)) {
            return true;
        }
        Optional<VerbForm> verb = lexicon.verb(word);
        if (verb.isEmpty() || !verb.get().is(Kind.BASE)) {
            return false;
        }
        boolean noun =
                lexicon.is(WordSet.OFTEN_NOUNS, word) && !tokens.get(next).isCapital();
        boolean joined = next + 2 < tokens.size()
                && lexicon.is(WordSet.AND, tokens.get(next + 1).lower())
                && lexicon.verb(tokens.get(next + 2).lower())
                        .filter(other -> other.is(Kind.BASE))
                        .isPresent();
        return !noun || joined || (next + 1 < tokens.size() && opensObject(next + 1));
    }

    private Tagged verb(int i, VerbForm verb) {
        Token token = tokens.get(i);
        Kind kind = kind(i, verb);
        if (kind != null) {
            return new Tagged(token, Tag.VERB, verb, kind);
        }
        boolean describes = verb.is(Kind.PARTICIPLE) || verb.is(Kind.ING);
        return Tagged.of(
                token, describes && i + 1 < tokens.size() && canFollowInPhrase(i + 1) ? Tag.ADJECTIVE : Tag.NOUN);
    }

    /** Which form of a verb it is here; absent where it is no verb here. */
    private @Nullable Kind kind(int i, VerbForm verb) {
        if (verb.is(Kind.ING)) {
            return isVerbInIng(i) ? Kind.ING : null;
        }
        if (verb.is(Kind.PARTICIPLE) && !verb.is(Kind.BASE)) {
            return participle(i, verb);
        }
        if (verb.is(Kind.PAST) && !verb.is(Kind.BASE)) {
            return Kind.PAST;
        }
        if (verb.is(Kind.PARTICIPLE) && i > 0 && behind(i, Tag.BE, Tag.HAVE)) {
            return Kind.PARTICIPLE;
        }
        if (verb.is(Kind.PARTICIPLE)
                && i > 0
                && tagged.get(i - 1).is(Tag.NOUN)
                && isPreposition(i + 1)
                && lexicon.preposition(tokens.get(i + 1).lower())
                        .filter(r -> r == Role.BY)
                        .isPresent()) {
            return Kind.PARTICIPLE;
        }
        return isFinite(i, verb) ? (verb.is(Kind.THIRD) ? Kind.THIRD : Kind.BASE) : null;
    }

    private boolean isVerbInIng(int i) {
        if (i > 0 && behind(i, Tag.BE)) {
            return true;
        }
        Tag before = i == 0 ? Tag.STOP : tagged.get(i - 1).tag();
        if (before == Tag.DETERMINER || before == Tag.ADJECTIVE || before == Tag.NUMBER) {
            return false;
        }
        if (i + 1 == tokens.size()) {
            return false;
        }
        // "streaming data are stored": it describes; "moving data to A", "for analyzing data in A": a verb.
        if (canFollowInPhrase(i + 1) && !opensObject(i + 1)) {
            return false;
        }
        if (before == Tag.VERB
                && !tokens.get(i + 1).isName()
                && lexicon.isNoun(WordSet.DATA_WORDS, tokens.get(i + 1).lower())) {
            return false;
        }
        if (before == Tag.NOUN && isPreposition(i + 1) && isCompound(i - 1)) {
            return false;
        }
        // "Enable object level logging on A": what is done is the object.
        boolean done = before == Tag.NOUN
                && i > 1
                && tagged.get(i - 2).is(Tag.NOUN, Tag.ADJECTIVE)
                && !tokens.get(i - 1).isName()
                && !tokens.get(i - 1).lower().endsWith("s")
                && lexicon.preposition(tokens.get(i + 1).lower())
                        .filter(Role.AT::equals)
                        .isPresent();
        if (done) {
            return false;
        }
        return switch (before) {
            case NOUN -> opensObject(i + 1) && !describesBefore(i);
            case STOP -> opensObject(i + 1) && !phraseThenVerb(i + 1);
            default -> opensObject(i + 1);
        };
    }

    /** "Audit logging to A": a bare noun in the singular at the start only describes the next. */
    private boolean isCompound(int i) {
        Token noun = tokens.get(i);
        return !noun.isName()
                && ((i == 0 && !noun.lower().endsWith("s"))
                        || (lexicon.is(WordSet.DATA_WORDS, noun.lower())
                                && noun.lower().equals("data")));
    }

    /** "Data streaming to A" has a verb; "event streaming platform" has none. */
    private boolean describesBefore(int i) {
        Token next = tokens.get(i + 1);
        return !next.isName()
                && isPlainWord(i + 1)
                && !lexicon.isNoun(WordSet.DATA_WORDS, next.lower())
                && !next.isCapital();
    }

    /** Whether a phrase starts here behind which a verb stands: "streaming data is stored". */
    private boolean phraseThenVerb(int i) {
        int at = i;
        while (at < tokens.size()
                && (tokens.get(at).isName() || isPlainWord(at))
                && !startsVerbGroup(at)
                && !isPreposition(at)) {
            at++;
        }
        return at > i && at < tokens.size() && at - i <= 3 && startsVerbGroup(at);
    }

    private @Nullable Kind participle(int i, VerbForm verb) {
        if (i > 0 && behind(i, Tag.BE, Tag.HAVE)) {
            return Kind.PARTICIPLE;
        }
        Tag before = i == 0 ? Tag.STOP : tagged.get(i - 1).tag();
        boolean preposition = isPreposition(i + 1);
        if (before == Tag.DETERMINER || before == Tag.ADJECTIVE) {
            return null;
        }
        if (before == Tag.PREPOSITION) {
            return null;
        }
        boolean nounBefore = before == Tag.NOUN || before == Tag.PRONOUN || before == Tag.NUMBER;
        if (preposition
                || (i + 1 < tokens.size()
                        && lexicon.is(WordSet.ADVERBS, tokens.get(i + 1).lower()))) {
            return verb.is(Kind.PAST) && nounBefore && isActivePast(i) ? Kind.PAST : Kind.PARTICIPLE;
        }
        if (nounBefore && i + 1 < tokens.size() && opensObject(i + 1)) {
            return verb.is(Kind.PAST) ? Kind.PAST : null;
        }
        if (before == Tag.MODAL) {
            return Kind.PARTICIPLE;
        }
        return before == Tag.AND && i > 1 && tagged.get(i - 2).tag() == Tag.VERB ? Kind.PARTICIPLE : null;
    }

    /** "It moved to A": a pronoun has done it itself. */
    private boolean isActivePast(int i) {
        return tagged.get(i - 1).is(Tag.PRONOUN);
    }

    /** A capital within a sentence, before another: part of a name. */
    private boolean isInName(int i) {
        return i > 0
                && tokens.get(i).isCapital()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapital()
                && !tokens.get(i + 1).isName()
                && !tagged.get(i - 1).is(Tag.STOP)
                && tokens.stream()
                                .filter(token -> token.isWord() && !token.isCapital())
                                .count()
                        > 1;
    }

    /** "People often believe", "some assume": a verb of what somebody only believes, behind words for who. */
    private boolean isBelief(int i) {
        boolean belief = i > 0
                && lexicon.verb(tokens.get(i).lower())
                        .filter(verb -> verb.is(Kind.BASE) || verb.is(Kind.PAST))
                        .filter(verb -> lexicon.is(WordSet.BELIEFS, verb.lemma()))
                        .isPresent();
        int who = i - 1;
        while (belief && who > 0 && lexicon.is(WordSet.ADVERBS, tokens.get(who).lower())) {
            who--;
        }
        return belief
                && !tokens.get(who).isName()
                && (lexicon.isNoun(WordSet.PEOPLE, tokens.get(who).lower())
                        || lexicon.is(WordSet.NOBODY, tokens.get(who).lower())
                        || lexicon.is(WordSet.DETERMINERS, tokens.get(who).lower()));
    }

    private boolean isFinite(int i, VerbForm verb) {
        if (isBelief(i)) {
            return true;
        }
        if (isInName(i)) {
            return false;
        }
        String word = tokens.get(i).lower();
        boolean noun = lexicon.is(WordSet.OFTEN_NOUNS, word) || lexicon.is(WordSet.OFTEN_NOUNS, verb.lemma());
        Tag before = i == 0 ? Tag.STOP : tagged.get(i - 1).tag();
        int skip = i - 1;
        while (skip > 0 && tagged.get(skip).is(Tag.ADVERB)) {
            skip--;
        }
        Tag ruling = skip < 0 ? Tag.STOP : tagged.get(skip).tag();
        if (ruling == Tag.TO || ruling == Tag.MODAL || ruling == Tag.NOT) {
            return verb.is(Kind.BASE) || ruling == Tag.NOT;
        }
        if (ruling == Tag.RELATIVE) {
            return !noun || (i + 1 < tokens.size() && !startsVerbGroup(i + 1));
        }
        if (ruling == Tag.PRONOUN) {
            return true;
        }
        if (isOwned(i)
                || (verb.is(Kind.BASE)
                        && (noun || (i > 0 && tokens.get(i - 1).text().equals("/")))
                        && isJoinedNoun(i))
                || isInPhrase(i, noun)) {
            return false;
        }
        if (before == Tag.DETERMINER
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER
                || (before == Tag.PREPOSITION
                        && !(skip >= 0 && tokens.get(skip).lower().equals("to")))) {
            return false;
        }
        boolean object = i + 1 < tokens.size() && opensObject(i + 1);
        boolean verbNext = i + 1 < tokens.size() && startsVerbGroup(i + 1);
        return switch (before) {
            case NOUN -> behindNoun(i, verb, noun, object, verbNext);
            case COMMA, AND, STOP, SUBORDINATOR, ADVERB, OTHER, CONDITION -> opening(i, verb, noun, object, verbNext);
            default -> !noun && (object || !verbNext);
        };
    }

    /** "The users' profiles": behind whose it is. */
    private boolean isOwned(int i) {
        return i > 1
                && APOSTROPHES.contains(tokens.get(i - 1).text())
                && tokens.get(i - 2).lower().endsWith("s")
                && tokens.get(i - 1).start() == tokens.get(i - 2).end();
    }

    /** "A source or target A": a word in the basic form behind "or" and a noun, where no verb stands before. */
    private boolean isJoinedNoun(int i) {
        if (i < 2 || !tagged.get(i - 1).is(Tag.AND) || !tagged.get(i - 2).is(Tag.NOUN)) {
            return false;
        }
        boolean phrase = false;
        for (int at = i - 2; at >= 0 && !tagged.get(at).is(Tag.STOP); at--) {
            if (tagged.get(at).is(Tag.VERB, Tag.TO, Tag.MODAL, Tag.BE, Tag.HAVE)) {
                return false;
            }
            phrase |= tagged.get(at).is(Tag.DETERMINER, Tag.PREPOSITION);
        }
        return phrase;
    }

    /** "Subscribes A to the B streams in C": a noun that ends what stands behind a preposition, when a verb is there. */
    private boolean isInPhrase(int i, boolean noun) {
        int at = i - 1;
        while (at > 0 && tagged.get(at).is(Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER)) {
            at--;
        }
        boolean behind = noun
                && at >= 0
                && at < i - 1
                && tagged.get(at).is(Tag.PREPOSITION)
                && tokens.get(i - 1).isName()
                && isPreposition(i + 1);
        for (int verb = at - 1; behind && verb >= 0 && !tagged.get(verb).is(Tag.STOP); verb--) {
            if (tagged.get(verb).is(Tag.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** "Lets A write" */
    private boolean isLet(int i) {
        int before = i - 2;
        while (before > 0 && tagged.get(before).is(Tag.DETERMINER, Tag.ADJECTIVE)) {
            before--;
        }
        return before >= 0
                && tagged.get(before).is(Tag.VERB)
                && Objects.requireNonNull(tagged.get(before).verb()).verbClass() == VerbClass.ALLOW;
    }

    /** Whether a list of subjects ends right before: "A and the B write". */
    private boolean isJoined(int i) {
        for (int at = i - 2; at > 0 && at > i - 6; at--) {
            if (tagged.get(at).is(Tag.AND)) {
                return tagged.get(at - 1).is(Tag.NOUN);
            }
            if (!tagged.get(at).is(Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE)) {
                return false;
            }
        }
        return false;
    }

    private boolean behindNoun(int i, VerbForm verb, boolean noun, boolean object, boolean verbNext) {
        Token subject = tokens.get(i - 1);
        boolean plural = subject.lower().endsWith("s") && !subject.isName();
        boolean joined = isJoined(i);
        if (verb.is(Kind.BASE) && !plural && !joined && !isLet(i) && (!subject.isName() || noun)) {
            return false;
        }
        if (isLet(i) && verb.is(Kind.BASE)) {
            return true;
        }
        // "The node stores and runs A"
        boolean joinedVerb = verb.is(Kind.THIRD)
                && i + 2 < tokens.size()
                && lexicon.is(WordSet.AND, tokens.get(i + 1).lower())
                && lexicon.verb(tokens.get(i + 2).lower())
                        .filter(next -> next.is(Kind.THIRD) && !lexicon.is(WordSet.OFTEN_NOUNS, next.lemma()))
                        .isPresent();
        if (joinedVerb) {
            return true;
        }
        if (verbNext || (!object && noun)) {
            return false;
        }
        if (i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("of")) {
            return !noun;
        }
        if (verb.is(Kind.BASE) && noun) {
            // "Lambda functions read A"; "S3 access to A" is a noun.
            return plural || joined || isLet(i) || (subject.isName() && isDirectObject(i + 1) && !isPreposition(i + 1));
        }
        if (noun && isPreposition(i + 1) && verb.is(Kind.THIRD)) {
            return !lexicon.is(WordSet.OFTEN_NOUNS, tokens.get(i).lower()) && !laterVerb(i + 1);
        }
        return !tokens.get(i).isCapital() || !noun;
    }

    /** Whether a finite verb follows before the clause ends. */
    private boolean laterVerb(int i) {
        for (int at = i; at < tokens.size() && !tokens.get(at).lower().equals(","); at++) {
            String word = tokens.get(at).lower();
            if (!tokens.get(at).isName()
                    && (lexicon.is(WordSet.MODALS, word)
                            || lexicon.is(WordSet.BE, word)
                            || lexicon.verb(word)
                                    .filter(form ->
                                            form.is(Kind.THIRD) && !lexicon.is(WordSet.OFTEN_NOUNS, form.lemma()))
                                    .isPresent())) {
                return true;
            }
            if (lexicon.is(WordSet.AND, word) || lexicon.is(WordSet.RELATIVES, word)) {
                return false;
            }
        }
        return false;
    }

    private boolean opening(int i, VerbForm verb, boolean noun, boolean object, boolean verbNext) {
        if (verbNext) {
            return false;
        }
        // "Helps get A to B"
        if (verb.is(Kind.THIRD)
                && verb.verbClass() == VerbClass.ALLOW
                && i + 1 < tokens.size()
                && lexicon.verb(tokens.get(i + 1).lower())
                        .filter(next -> next.is(Kind.BASE))
                        .isPresent()) {
            return true;
        }
        if (!noun) {
            return true;
        }
        // "When routes change": a verb has its subject there. "Load Balancing": a name.
        boolean subject = verb.is(Kind.THIRD) && i > 0 && tagged.get(i - 1).is(Tag.SUBORDINATOR, Tag.CONDITION);
        boolean name = i + 1 < tokens.size()
                && tokens.get(i + 1).isCapital()
                && tokens.get(i + 1).lower().indexOf(' ') < 0
                && tokens.get(i + 1).lower().endsWith("ing");
        if (subject || name) {
            return false;
        }
        if (!object || (i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("of"))) {
            return false;
        }
        boolean preposition = isPreposition(i + 1);
        // "Logs in A": what is there.
        boolean data = i == 0
                && verb.is(Kind.THIRD)
                && lexicon.isNoun(WordSet.DATA_WORDS, tokens.get(i).lower())
                && preposition
                && lexicon.preposition(tokens.get(i + 1).lower())
                        .filter(Role.AT::equals)
                        .isPresent();
        if (data) {
            return false;
        }
        if (verb.is(Kind.THIRD) && preposition) {
            return !laterVerb(i + 1);
        }
        // "Pumps blood into A"
        if (verb.is(Kind.THIRD)
                && i + 2 < tokens.size()
                && isPlainWord(i + 1)
                && isPreposition(i + 2)
                && !laterVerb(i + 2)
                && (i == 0 || tagged.get(i - 1).is(Tag.STOP, Tag.AND))) {
            return true;
        }
        if (preposition) {
            return lexicon.preposition(tokens.get(i + 1).lower())
                            .filter(role -> role == Role.TO
                                    || role == Role.FROM
                                    || role == Role.AT
                                    || (role == Role.WITH
                                            && i > 0
                                            && tagged.getFirst().isVerb(Kind.BASE)))
                            .isPresent()
                    && !laterVerb(i + 1);
        }
        return isDirectObject(i + 1) && !phraseThenVerb(i);
    }

    /** Whether what stands here can be the object of a verb right before it. */
    private boolean isDirectObject(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        return token.isName()
                || lexicon.is(WordSet.DETERMINERS, word)
                || lexicon.is(WordSet.PRONOUNS, word)
                || lexicon.isNoun(WordSet.DATA_WORDS, word)
                || lexicon.is(WordSet.ADJECTIVES, word)
                || token.isCapital()
                || (isPlainWord(i) && word.endsWith("s"));
    }

    /** Whether an object or a prepositional phrase can begin here. */
    private boolean opensObject(int i) {
        if (isPreposition(i)) {
            return true;
        }
        Token token = tokens.get(i);
        String word = token.lower();
        return token.isName()
                || lexicon.is(WordSet.DETERMINERS, word)
                || lexicon.is(WordSet.PRONOUNS, word)
                || isPersonWord(word)
                || lexicon.is(WordSet.ADJECTIVES, word)
                || lexicon.is(WordSet.ADVERBS, word)
                || lexicon.is(WordSet.RELATIVES, word)
                || (isPlainWord(i) && !startsVerbGroup(i));
    }

    private boolean canFollowInPhrase(int i) {
        return !tokens.get(i).isName()
                && isPlainWord(i)
                && !lexicon.isNoun(WordSet.DATA_WORDS, tokens.get(i).lower());
    }

    /** Whether it is a word of no closed class, so most likely a noun. */
    private boolean isPlainWord(int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && !lexicon.is(WordSet.AND, token.lower())
                && !isPreposition(i)
                && !lexicon.is(WordSet.SUBORDINATORS, token.lower())
                && !lexicon.is(WordSet.ADVERBS, token.lower())
                && !lexicon.is(WordSet.CONDITIONS, token.lower())
                && !lexicon.is(WordSet.ASIDES, token.lower())
                && !lexicon.is(WordSet.EXAMPLES, token.lower())
                && !lexicon.is(WordSet.NOT, token.lower())
                && !token.lower().equals("to")
                && !lexicon.is(WordSet.RELATIVES, token.lower());
    }

    private boolean isPreposition(int i) {
        return i < tokens.size()
                && !tokens.get(i).isName()
                && (lexicon.preposition(tokens.get(i).lower()).isPresent()
                        || tokens.get(i).lower().equals("to"));
    }

    /** Whether a verb that is surely one begins here. */
    private boolean startsVerbGroup(int i) {
        Token token = tokens.get(i);
        String word = token.lower();
        if (token.isName()) {
            return false;
        }
        return lexicon.is(WordSet.BE, word)
                || lexicon.is(WordSet.MODALS, word)
                || lexicon.is(WordSet.HAVE, word)
                || lexicon.verb(word)
                        .filter(verb -> verb.is(Kind.THIRD) && !lexicon.is(WordSet.OFTEN_NOUNS, verb.lemma()))
                        .isPresent();
    }

    /** Whether a verb form stands behind one of these, adverbs and denials between. */
    private boolean behind(int i, Tag... tags) {
        int at = i - 1;
        while (at >= 0 && tagged.get(at).is(Tag.ADVERB, Tag.NOT)) {
            at--;
        }
        // "is read, filtered and written"
        if (at > 0 && tagged.get(at).is(Tag.AND, Tag.COMMA)) {
            int verb = tagged.get(at - 1).is(Tag.COMMA, Tag.AND) ? at - 2 : at - 1;
            return verb > 0 && tagged.get(verb).isVerb(Kind.PARTICIPLE) && behindAt(verb, tags);
        }
        return at >= 0 && tagged.get(at).is(tags);
    }

    private boolean behindAt(int i, Tag... tags) {
        return behind(i, tags);
    }

    private Tag open(int i) {
        String word = tokens.get(i).lower();
        boolean more = i + 1 < tokens.size()
                && (tokens.get(i + 1).isName()
                        || (isPlainWord(i + 1) && tokens.get(i + 1).isWord()));
        if (tokens.get(i).isCapital() && i > 0) {
            return Tag.NOUN;
        }
        if (word.endsWith("ly") && word.length() > 4) {
            return Tag.ADVERB;
        }
        boolean describes = word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("ive")
                || word.endsWith("ic")
                || word.endsWith("al")
                || word.endsWith("-based")
                || word.endsWith("ed")
                || word.toLowerCase(Locale.ROOT).endsWith("ant")
                || word.endsWith("ary");
        return describes && more && !startsVerbGroup(i + 1) ? Tag.ADJECTIVE : Tag.NOUN;
    }
}
