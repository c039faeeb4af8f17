package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Lexicon.VerbForm;
import dev.studygraph.extract.Lexicon.VerbForm.Shape;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells which words of a sentence are its verbs: English uses most short verbs as nouns too. */
final class Verbs {

    private final List<Token> tokens;
    private final Lexicon lexicon;

    Verbs(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The verb at this token, empty where it is none or stands as a noun. */
    Optional<VerbForm> at(int i) {
        Token token = tokens.get(i);
        if (token.entry() != null) {
            return isAction(token.entry()) ? actionNoun(i, lastWord(token.key())) : Optional.empty();
        }
        if (token.isMark()
                || lexicon.preposition(token.key()).isPresent()
                || lexicon.is(WordSet.SUCH_AS, token.key())) {
            return Optional.empty();
        }
        Optional<VerbForm> form = lexicon.verb(token.key());
        if (form.isEmpty()) {
            return actionNoun(i, token.key());
        }
        return isAdjective(i, form.get()) || standsAsNoun(i, form.get()) ? actionNoun(i, token.key()) : form;
    }

    /** "Takes stored images": a past form right behind the verb of which it describes the object. */
    private boolean isAdjective(int i, VerbForm form) {
        return form.shape() == Shape.PAST && i > 0 && isFiniteAction(i - 1);
    }

    /** Whether the token at this place can be the finite form of a verb that does something with data. */
    private boolean isFiniteAction(int i) {
        Token token = tokens.get(i);
        return !token.isThing()
                && !lexicon.is(WordSet.BE, token.key())
                && lexicon.verb(token.key())
                        .filter(verb -> verb.shape() == Shape.BASE && verb.verbClass() != VerbClass.OTHER)
                        .isPresent();
    }

    /** Whether this verb is in the passive: its past form behind a form of "to be", with adverbs between. */
    boolean isPassive(int i, Shape shape) {
        return switch (shape) {
            case PAST -> followsBe(i);
            case BASE ->
                i > 0
                        && !tokens.get(i - 1).isThing()
                        && lexicon.is(WordSet.BE, tokens.get(i - 1).key());
            case GERUND, NOUN -> false;
        };
    }

    private boolean followsBe(int i) {
        for (int j = i - 1; j >= 0 && j > i - 5; j--) {
            Token before = tokens.get(j);
            if (!before.isThing() && lexicon.is(WordSet.BE, before.key())) {
                return true;
            }
            boolean adverb = before.key().endsWith("ly")
                    || lexicon.is(WordSet.FILLERS, before.key())
                    || lexicon.is(WordSet.DENY, before.key());
            boolean coordinated = lexicon.verb(before.key())
                            .filter(verb -> verb.shape() == Shape.PAST)
                            .isPresent()
                    || before.is(",");
            if (before.isThing() || (!adverb && !coordinated)) {
                return false;
            }
        }
        return false;
    }

    /** Whether "to" at this token begins an infinitive. */
    boolean isInfinitive(int i) {
        if (!tokens.get(i).is("to") || i + 1 >= tokens.size()) {
            return false;
        }
        int next = i + 1;
        while (next + 1 < tokens.size() && tokens.get(next).key().endsWith("ly")) {
            next++;
        }
        Token word = tokens.get(next);
        boolean base = !word.isThing()
                && lexicon.verb(word.key())
                        .filter(verb -> verb.shape() == Shape.BASE && !lexicon.isThirdPerson(word.key()))
                        .isPresent();
        return base && !(next + 1 < tokens.size() && isOftenNoun(word) && isEndOfPhrase(next + 1));
    }

    /** A noun that stands for a verb, where a preposition follows: "migration from A to B". */
    private Optional<VerbForm> actionNoun(int i, String noun) {
        boolean hasArguments = isRole(i + 1, role -> role != Role.OF && role != Role.FOR)
                || isOfData(i)
                || (describesService(i + 1) && isRole(i + 2, role -> role != Role.OF));
        return hasArguments ? lexicon.actionNoun(noun).map(verb -> new VerbForm(verb, Shape.NOUN)) : Optional.empty();
    }

    /** "The transfer of data between A and B". */
    private boolean isOfData(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is("of")
                && lexicon.is(WordSet.DATA_WORDS, tokens.get(i + 2).key())
                && isRole(i + 3, role -> role != Role.OF && role != Role.FOR);
    }

    private boolean isRole(int i, Predicate<Role> wanted) {
        return i < tokens.size()
                && !tokens.get(i).isThing()
                && lexicon.preposition(tokens.get(i).key()).filter(wanted).isPresent();
    }

    /** Whether a thing is a general notion, such as "data transformation": its name may be meant as the action. */
    private static boolean isAction(CatalogueEntry thing) {
        return thing.kind() == Kind.Concept;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private boolean standsAsNoun(int i, VerbForm verb) {
        Token token = tokens.get(i);
        if (verb.shape() == Shape.PAST) {
            return false;
        }
        if (isOftenNoun(token) && (describesOrIsSubject(i, verb) || introducesExamples(i + 1))) {
            return true;
        }
        if (i == 0) {
            boolean noObject = isEndOfPhrase(1) || (verb.verbClass() == VerbClass.QUERY && isRole(1, role -> true));
            return verb.shape() == Shape.GERUND ? describesService(1) : isOftenNoun(token) && noObject;
        }
        if (isLet(i)) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (verb.shape() == Shape.GERUND) {
            return isAdjective(i, before);
        }
        if (!before.isThing() && lexicon.is(WordSet.MODALS, before.key())) {
            return false;
        }
        if (!before.isThing() && (lexicon.is(WordSet.DETERMINERS, before.key()) || before.is("/"))) {
            return true;
        }
        boolean preposition = !before.isThing()
                && (!before.is("to") || lexicon.isThirdPerson(token.key()))
                && lexicon.preposition(before.key()).isPresent();
        if (preposition) {
            return true;
        }
        if (!isOftenNoun(token)) {
            return false;
        }
        boolean verbBefore =
                lexicon.is(WordSet.BEFORE_A_VERB, before.key()) || before.key().endsWith("ly") || before.isMark();
        return isEndOfPhrase(i + 1) || (!verbBefore && !before.isThing() && !startsObject(i + 1));
    }

    /** "Lets your cluster query": a verb that lets somebody do it stands shortly before. */
    private boolean isLet(int i) {
        for (int j = i - 1; j >= 0 && j > i - 4; j--) {
            Token before = tokens.get(j);
            if (before.isThing() || before.isMark()) {
                return false;
            }
            if (lexicon.is(WordSet.LETTING, before.key())) {
                return true;
            }
        }
        return false;
    }

    /** "Streaming service", "delivery tool": what stands before the word at this token describes it. */
    private boolean describesService(int i) {
        return i < tokens.size() && lexicon.is(WordSet.ANAPHORS, tokens.get(i).key());
    }

    private boolean isOftenNoun(Token token) {
        return lexicon.is(WordSet.OFTEN_NOUNS, token.key());
    }

    /** Whether the words at this token list examples of what stands before it. */
    boolean introducesExamples(int i) {
        return i < tokens.size()
                && !tokens.get(i).isThing()
                && lexicon.is(WordSet.SUCH_AS, tokens.get(i).key());
    }

    /** "Takes feeds from", "logs go to", "live data": another verb stands beside it, or the data it describes. */
    private boolean describesOrIsSubject(int i, VerbForm verb) {
        boolean object = i > 0 && isFiniteAction(i - 1) && at(i - 1).isPresent();
        boolean subject = verb.verbClass() != VerbClass.OTHER
                && i + 1 < tokens.size()
                && isFiniteAction(i + 1)
                && !isOftenNoun(tokens.get(i + 1))
                && (i == 0 || !lexicon.is(WordSet.MODALS, tokens.get(i - 1).key()));
        boolean adjective = lexicon.is(WordSet.ADJECTIVES, tokens.get(i).key())
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).isThing()
                        || lexicon.is(WordSet.DATA_WORDS, tokens.get(i + 1).key()));
        return object || subject || adjective;
    }

    /** "streaming data", "processing engine": a gerund before a noun, where no object is meant. */
    private boolean isAdjective(int i, Token before) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        if (describesService(i + 1)) {
            return true;
        }
        if (!before.isThing()
                && lexicon.verb(before.key())
                        .filter(verb -> verb.shape() == Shape.BASE && verb.verbClass() != VerbClass.OTHER)
                        .isPresent()) {
            return true;
        }
        boolean noun = lexicon.is(WordSet.DETERMINERS, before.key()) && !before.is("of");
        return !before.isThing() && (noun || before.is("to"));
    }

    private boolean isEndOfPhrase(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(i);
        return (token.isMark() && !token.is("("))
                || token.is("and")
                || token.is("or")
                || token.is("is")
                || token.is("are")
                || token.is("can");
    }

    private boolean startsObject(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        return token.isThing()
                || lexicon.is(WordSet.DETERMINERS, token.key())
                || lexicon.is(WordSet.DATA_WORDS, token.key())
                || lexicon.preposition(token.key())
                        .filter(role -> role == Role.TO || role == Role.FROM || role == Role.AT)
                        .isPresent();
    }
}
