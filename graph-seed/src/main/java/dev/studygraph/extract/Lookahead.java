package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.VerbForm;
import dev.studygraph.extract.Lexicon.VerbForm.Shape;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at the words around a token to tell what it begins. */
final class Lookahead {

    private static final Set<String> RELATIVES = Set.of("which", "that", "who");
    private static final int LONGEST_SUBJECT = 8;
    private static final int MOST_ADJECTIVES = 4;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Verbs verbs;

    Lookahead(List<Token> tokens, Lexicon lexicon, Verbs verbs) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    boolean isRelative(int i) {
        return i > 0
                && !tokens.get(i).isThing()
                && RELATIVES.contains(tokens.get(i).key());
    }

    /** Whether after the comma or "and" at this token a clause with a subject of its own begins; else the list goes on. */
    boolean beginsClause(int i) {
        boolean saysWho = false;
        int next = i + 1;
        while (next < tokens.size() && verbs.at(next).isEmpty()) {
            Token token = tokens.get(next);
            boolean stops = !token.isThing()
                    && (token.isMark()
                            || lexicon.preposition(token.key()).isPresent()
                            || RELATIVES.contains(token.key()));
            if (stops) {
                return false;
            }
            saysWho |= token.isThing() || isNoun(token);
            next++;
        }
        return saysWho && next < tokens.size() && next - i <= LONGEST_SUBJECT && isFinite(next) && !isJoined(i, next);
    }

    /** "A or B and writes": a verb behind "and" goes on with what came before, it has no subject here. */
    private boolean isJoined(int start, int verb) {
        int before = verb - 1;
        while (before > start && isFiller(tokens.get(before)) && !isJoint(tokens.get(before))) {
            before--;
        }
        return before > start && isJoint(tokens.get(before));
    }

    static boolean isJoint(Token token) {
        return token.is("and") || token.is("or") || token.is("but") || token.is("then") || token.is(",");
    }

    /** Whether a verb comes right after the comma or "and" at this token: then it shares the subject. */
    boolean sharesSubject(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && !tokens.get(next).isThing()
                && !isNoun(tokens.get(next))
                && verbs.at(next).isEmpty()) {
            next++;
        }
        return next < tokens.size() && verbs.at(next).isPresent();
    }

    /** "fed by A", "data written to A", "Loaded from A": a past form that is a passive without its "is". */
    boolean isDoneBy(int i, VerbForm form) {
        boolean byIt = i + 1 < tokens.size() && tokens.get(i + 1).is("by");
        boolean data = i > 0
                && !tokens.get(i - 1).isThing()
                && lexicon.is(WordSet.DATA_WORDS, tokens.get(i - 1).key());
        boolean opens = i == 0
                && isPreposition(1)
                && !lexicon.isInvariant(tokens.getFirst().key());
        return form.shape() == Shape.PAST && (byIt || data || opens);
    }

    /** "Suited for processing ...": tells a purpose, not what is done. */
    boolean isPurpose(int i, VerbForm form) {
        return form.verbClass() == VerbClass.PROCESS
                && i > 0
                && tokens.get(i - 1).is("for")
                && i + 1 < tokens.size();
    }

    /** "Not only", "not just": denies nothing. */
    boolean takesDenialBack(int i) {
        return i + 1 < tokens.size()
                && lexicon.is(WordSet.NO_DENIAL_BEFORE, tokens.get(i + 1).key());
    }

    boolean isPreposition(int i) {
        return preposition(i).isPresent();
    }

    /** The role that the preposition at this token gives. */
    Optional<Role> preposition(int i) {
        boolean word = i >= 0 && i < tokens.size() && !tokens.get(i).isThing();
        return word ? lexicon.preposition(tokens.get(i).key()) : Optional.empty();
    }

    /** Whether "which" at this token is followed by another who does it: "which A reads". */
    boolean isDoneByNext(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).isThing()
                && verbs.at(i + 1).isEmpty()
                && verbs.at(i + 2)
                        .filter(form -> form.verbClass() == VerbClass.TAKE || form.verbClass() == VerbClass.QUERY)
                        .isPresent();
    }

    /** Whether "and", "or" or a comma stands at this token. */
    boolean isJoint(int i) {
        return i >= 0 && i < tokens.size() && isJoint(tokens.get(i));
    }

    /** Whether nothing but "and" stands between the verb before and the one at this token: "reads and writes". */
    boolean isJoinedTo(int afterVerb, int i) {
        List<Token> between = tokens.subList(Math.min(afterVerb, i), i);
        return between.stream().anyMatch(token -> isJoint(token) || token.is("/") || token.is("&"))
                && between.stream()
                        .allMatch(token -> isJoint(token)
                                || token.is("/")
                                || token.is("&")
                                || isFiller(token)
                                || token.key().endsWith("ly"));
    }

    /** The thing that another lets do what the verb at this token says: "lets A query", "for A to read". */
    Optional<CatalogueEntry> causee(int i) {
        int thing = i - 1;
        while (thing > 0
                && (tokens.get(thing).is("to") || tokens.get(thing).key().endsWith("ly"))) {
            thing--;
        }
        if (thing < 1 || tokens.get(thing).entry() == null) {
            return Optional.empty();
        }
        int before = thing - 1;
        while (before > 0
                && !tokens.get(before).isThing()
                && lexicon.is(WordSet.DETERMINERS, tokens.get(before).key())) {
            before--;
        }
        Token cause = tokens.get(before);
        boolean lets = !cause.isThing() && lexicon.is(WordSet.LETTING, cause.key());
        boolean forIt = cause.is("for") && thing < i - 1;
        return lets || forIt ? Optional.ofNullable(tokens.get(thing).entry()) : Optional.empty();
    }

    /** Whether the colon at this token is followed by the names of what stands before it. */
    boolean listFollowsColon(int i) {
        return tokens.get(i).is(":")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isThing()
                && !beginsClause(i);
    }

    /** Whether the brackets that open at this token say something of the name before them. */
    boolean speaksOfNameBefore(int i) {
        return i + 1 < tokens.size()
                && (verbs.at(i + 1).isPresent() || tokens.get(i + 1).is("against"));
    }

    /** "A (the B)": what stands in the brackets says what A is. */
    boolean explainsNameBefore(int i) {
        int open = i - 1;
        while (open > 0 && tokens.get(open).depth() > 0 && !tokens.get(open).is("(")) {
            open--;
        }
        return open > 0 && tokens.get(open).is("(") && tokens.get(open - 1).isThing();
    }

    /** Whether brackets that open at this token start with a name. */
    boolean listsInBrackets(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is("(")
                && tokens.get(i + 1).isThing();
    }

    /** "But A can": nothing of what was said before is said of A. */
    boolean opposes(int i) {
        return tokens.get(i).is("but")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isThing();
    }

    /** Whether "no" at this token denies what comes next: "no direct load from A", "no way to write to A". */
    boolean deniesAction(int i) {
        if (!tokens.get(i).is("no")) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + MOST_ADJECTIVES, tokens.size() - 1); j++) {
            Token token = tokens.get(j);
            if (token.isThing() || token.isMark()) {
                return false;
            }
            boolean way = lexicon.is(WordSet.WAYS, token.key());
            boolean action = verbs.at(j).isPresent() && isPreposition(j + 1);
            if (way || action) {
                return true;
            }
        }
        return false;
    }

    /** "Them", "it" as what a verb is done to. */
    boolean isThem(int i) {
        return tokens.get(i).is("them") || tokens.get(i).is("it");
    }

    boolean isVerb(int i) {
        return i < tokens.size() && verbs.at(i).isPresent();
    }

    private boolean isFinite(int i) {
        return verbs.at(i)
                .filter(form -> form.shape() == Shape.BASE || verbs.isPassive(i, form.shape()))
                .isPresent();
    }

    boolean isFiller(Token token) {
        return !token.isThing() && lexicon.is(WordSet.FILLERS, token.key());
    }

    private boolean isNoun(Token token) {
        boolean function = isFiller(token)
                || lexicon.is(WordSet.DENY, token.key())
                || token.key().endsWith("ly");
        return !token.isThing() && !token.isMark() && (!function || lexicon.is(WordSet.PEOPLE, token.key()));
    }
}
