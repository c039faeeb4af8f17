package dev.studygraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts noun phrases out of a tagged sentence. */
final class Chunks {

    private Chunks() {}

    /** Where the phrase ends that begins here, exclusive; at least one token on. */
    static int end(List<Tagged> tokens, int start) {
        int at = start;
        int end = start;
        while (at < tokens.size()) {
            Tagged token = tokens.get(at);
            if (token.is(Tag.PRONOUN)) {
                return at == start ? at + 1 : Math.max(end, start + 1);
            }
            if (token.is(Tag.DETERMINER) && at > start && !token.lower().equals("'s") && !follows(tokens, at)) {
                break;
            }
            if (token.is(Tag.NOUN, Tag.NUMBER)) {
                end = at + 1;
            } else if (!token.is(Tag.ADJECTIVE, Tag.DETERMINER)
                    && !(token.is(Tag.ADVERB) && describesNext(tokens, at))) {
                break;
            }
            at++;
        }
        return end > start ? end : Math.max(at, start + 1);
    }

    /** "All the", "both of": determiners behind determiners. */
    private static boolean follows(List<Tagged> tokens, int at) {
        return tokens.get(at - 1).is(Tag.DETERMINER);
    }

    private static boolean describesNext(List<Tagged> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(Tag.ADJECTIVE);
    }

    /** The phrase of these tokens; empty where there is nothing but articles. */
    static Optional<Phrase> phrase(List<Tagged> tokens, int start, int end, Lexicon lexicon) {
        String determiner = "";
        int first = start;
        while (first < end - 1 && tokens.get(first).is(Tag.DETERMINER, Tag.ADVERB)) {
            determiner = tokens.get(first).lower();
            first++;
        }
        List<Token> words = new ArrayList<>();
        for (int i = first; i < end; i++) {
            words.add(tokens.get(i).token());
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Token> names = words.stream().filter(Token::isName).toList();
        return Optional.of(new Phrase(words, names, determiner, determiner.equals("no")));
    }
}
