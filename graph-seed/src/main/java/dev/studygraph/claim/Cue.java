package dev.studygraph.claim;

import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import java.util.List;

/** Finds runs of words of a class among the tokens of a passage. */
final class Cue {

    private static final int LONGEST = 5;

    private Cue() {}

    /** How many tokens the longest run takes that begins here; 0 without one. */
    static int length(Passage passage, int start, WordSet set) {
        List<Token> tokens = passage.tokens();
        int longest = 0;
        StringBuilder words = new StringBuilder();
        for (int i = start;
                i < Math.min(tokens.size(), start + LONGEST) && !tokens.get(i).isName();
                i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).lower());
            longest = passage.lexicon().is(set, words.toString()) ? i - start + 1 : longest;
        }
        return longest;
    }

    /** Whether a run begins here. */
    static boolean at(Passage passage, int start, WordSet set) {
        return start >= 0 && start < passage.tokens().size() && length(passage, start, set) > 0;
    }

    /** Where the first run begins at or behind this token; -1 without one. */
    static int first(Passage passage, int from, WordSet set) {
        for (int i = Math.max(0, from); i < passage.tokens().size(); i++) {
            if (length(passage, i, set) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a run stands anywhere. */
    static boolean in(Passage passage, WordSet set) {
        return first(passage, 0, set) >= 0;
    }

    /** Whether a word denies what stands behind it. */
    static boolean denies(Passage passage, Token token) {
        return !token.isName()
                && (passage.lexicon().is(WordSet.NOT, token.lower())
                        || passage.lexicon().is(WordSet.DENYING_WORDS, token.lower()));
    }
}
