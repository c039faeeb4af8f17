package dev.studygraph.extract;

import dev.studygraph.extract.Lexicon.VerbForm;
import dev.studygraph.extract.Lexicon.VerbForm.Shape;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.List;

/** Tells where a sentence speaks of data, and where they are. */
final class DataWords {

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final Lookahead ahead;

    DataWords(List<Token> tokens, Lexicon lexicon, Verbs verbs, Lookahead ahead) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.ahead = ahead;
    }

    /** "data stored in", "data that is streaming through": says where data are, not what is done. */
    boolean isDataLocation(int i) {
        Token token = tokens.get(i);
        Shape shape = token.isThing()
                ? Shape.NOUN
                : lexicon.verb(token.key()).map(VerbForm::shape).orElse(Shape.NOUN);
        boolean finite = shape == Shape.BASE && ahead.isRelative(i - 1 > 0 ? i - 1 : 0) && isOfPlace(token);
        boolean participle =
                shape == Shape.GERUND || shape == Shape.PAST || (!token.isThing() && lexicon.isInvariant(token.key()));
        if ((!participle && !finite) || i == 0 || i + 1 >= tokens.size() || !isPlace(tokens.get(i + 1))) {
            return false;
        }
        int noun = i - 1;
        while (noun > 0 && ahead.isFiller(tokens.get(noun))) {
            noun--;
        }
        boolean relative = ahead.isRelative(noun);
        Token data = tokens.get(relative ? noun - 1 : noun);
        boolean adjacent = relative || noun == i - 1;
        return adjacent && (isData(data) || (data.isThing() && relative));
    }

    /** "sits", "resides", "lands": says where something is. */
    private boolean isOfPlace(Token token) {
        return lexicon.verb(token.key())
                .filter(form -> form.verbClass() == VerbClass.OTHER || form.verbClass() == VerbClass.FLOW)
                .isPresent();
    }

    /** Whether the "that" at this token only leads to where data are. */
    boolean leadsToLocation(int i) {
        int next = i + 1;
        while (next < tokens.size() && ahead.isFiller(tokens.get(next))) {
            next++;
        }
        return next < tokens.size() && isDataLocation(next);
    }

    /** Whether a word for data stands right before this token, adverbs aside: "the results back in". */
    boolean isBehindData(int i) {
        int noun = i - 1;
        while (noun > 0
                && ahead.isFiller(tokens.get(noun))
                && verbs.at(noun).isEmpty()
                && !Lookahead.isJoint(tokens.get(noun))) {
            noun--;
        }
        return noun >= 0 && isData(tokens.get(noun));
    }

    boolean isData(Token token) {
        return !token.isThing()
                && (lexicon.is(WordSet.DATA_WORDS, token.key()) || lexicon.is(WordSet.DATA_WORDS, token.key() + "s"));
    }

    private boolean isPlace(Token token) {
        return !token.isThing()
                && (token.is("or")
                        || lexicon.preposition(token.key())
                                .filter(role -> role == Role.AT || role == Role.VIA)
                                .isPresent());
    }
}
