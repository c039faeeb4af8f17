package dev.studygraph.claim;

import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts the words of a remark out of a passage, as short as they say it. */
final class Wording {

    private static final int MOST_WORDS = 14;
    private static final String STOPS = ".;:()!?|";
    private static final String ENDS = ".;,:! -\u2013\u2014";

    private Wording() {}

    /** The words from this token to where the remark ends; empty where there are none. */
    static String from(Passage passage, int start) {
        return between(passage, start, end(passage, start));
    }

    /** The words of these tokens, cut where they are too many; empty where that cannot be done. */
    static String between(Passage passage, int start, int end) {
        int from = start;
        while (from < end && isOpening(passage, passage.tokens().get(from))) {
            from++;
        }
        int last = end - from > MOST_WORDS ? cut(passage, from, from + MOST_WORDS) : end;
        while (last > from && !passage.tokens().get(last - 1).isWord()) {
            last--;
        }
        List<Token> tokens = passage.tokens();
        return last <= from
                ? ""
                : passage.text()
                        .substring(
                                tokens.get(from).start(), tokens.get(last - 1).end());
    }

    /** The words without the marks that end a sentence or a list. */
    static String bare(String words) {
        int end = words.length();
        while (end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** The things that words name whole, one or a list of them; none where a part of the words names nothing. */
    static List<Ref> named(Passage passage, String words) {
        Optional<Ref> whole = whole(passage, words);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Ref> all = new ArrayList<>();
        for (String piece : pieces(passage, words)) {
            Optional<Ref> one = whole(passage, piece);
            if (one.filter(ref -> !ref.isOpen()).isEmpty()) {
                return List.of();
            }
            all.add(one.get());
        }
        return List.copyOf(all);
    }

    /** The thing that words name, with nothing but an article before it. */
    private static Optional<Ref> whole(Passage passage, String words) {
        String bare = bare(words).strip();
        int space = bare.indexOf(' ');
        boolean article = space > 0
                && passage.lexicon()
                        .is(WordSet.ARTICLES, bare.substring(0, space).toLowerCase(Locale.ROOT));
        return passage.names()
                .whole(
                        article ? bare.substring(space + 1) : bare,
                        passage.topic().above())
                .map(Ref::sure);
    }

    /** The words between the commas and joining words of a list. */
    private static List<String> pieces(Passage passage, String words) {
        Passage list = passage.part(words, passage.topic());
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.tokens().size(); i++) {
            boolean end = i == list.tokens().size()
                    || list.tokens().get(i).text().equals(",")
                    || (!list.tokens().get(i).isName()
                            && passage.lexicon()
                                    .is(WordSet.AND, list.tokens().get(i).lower()));
            if (end && i > start) {
                pieces.add(words.substring(
                        list.tokens().get(start).start(),
                        list.tokens().get(i - 1).end()));
            }
            start = end ? i + 1 : start;
        }
        return pieces;
    }

    /** Where the remark ends that begins here, exclusive. */
    static int end(Passage passage, int start) {
        List<Token> tokens = passage.tokens();
        for (int i = start; i < tokens.size(); i++) {
            if (isStop(passage, i) || (i > start && Cue.at(passage, i, WordSet.ENDS_OF_A_REMARK))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether this token is a mark that ends what stands before it. */
    static boolean isStop(Passage passage, int at) {
        Token token = passage.tokens().get(at);
        boolean dash = !token.isWord() && "-\u2013\u2014".contains(token.text()) && isApart(passage.text(), token);
        return !token.isName() && (dash || (token.text().length() == 1 && STOPS.contains(token.text())));
    }

    private static boolean isApart(String text, Token token) {
        return token.start() > 0 && text.charAt(token.start() - 1) == ' ';
    }

    private static boolean isOpening(Passage passage, Token token) {
        return !token.isWord() || (!token.isName() && passage.lexicon().is(WordSet.ARTICLES, token.lower()));
    }

    /** The last place before the end where a new part begins, so that what is left is whole. */
    private static int cut(Passage passage, int start, int end) {
        for (int i = end; i > start + 2; i--) {
            Token token = passage.tokens().get(i);
            boolean part = !token.isName()
                    && (token.text().equals(",")
                            || passage.lexicon().is(WordSet.RELATIVES, token.lower())
                            || passage.lexicon().is(WordSet.SUBORDINATORS, token.lower())
                            || passage.lexicon().preposition(token.lower()).isPresent());
            if (part) {
                return i;
            }
        }
        return start;
    }
}
