package dev.studygraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens. */
public final class Tokens {

    private static final Pattern PIECE = Pattern.compile(
            "'s\\b|(?<![\\p{L}\\p{Nd}])\\p{L}/\\p{L}(?![\\p{L}\\p{Nd}])|[\\p{L}\\p{M}\\p{Nd}_#]+(?:(?:[-.:+@]|'(?!s\\b))[\\p{L}\\p{M}\\p{Nd}_#]+)*[+#]*|[^\\s\\p{L}\\p{Nd}]");
    private static final int LONGEST_PHRASE = 5;

    private Tokens() {}

    /**
     * The tokens of a sentence.
     *
     * @param names the parts of it that are names, in order; each is one token
     */
    public static List<Token> of(String sentence, List<Span> names, Lexicon lexicon) {
        List<Token> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            Span name = names.get(i);
            words(sentence, new Span(at, name.start()), lexicon, pieces);
            pieces.add(token(sentence, name.start(), name.end(), i));
            at = name.end();
        }
        words(sentence, new Span(at, sentence.length()), lexicon, pieces);
        return joined(sentence, pieces, lexicon);
    }

    private static void words(String sentence, Span part, Lexicon lexicon, List<Token> pieces) {
        Matcher piece = PIECE.matcher(sentence).region(part.start(), part.end());
        while (piece.find()) {
            int end = piece.end();
            // The point belongs to a word that is cut short: "e.g.".
            if (end < part.end()
                    && sentence.charAt(end) == '.'
                    && lexicon.is(WordSet.ABBREVIATIONS, sentence.substring(piece.start(), end + 1))) {
                end++;
                pieces.add(token(sentence, piece.start(), end, Token.NO_NAME));
                piece.region(end, part.end());
            } else {
                pieces.add(token(sentence, piece.start(), end, Token.NO_NAME));
            }
        }
    }

    /** Makes one token of the words of a fixed phrase: "such as", "out of". */
    private static List<Token> joined(String sentence, List<Token> pieces, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            int last = phraseEnd(pieces, i, lexicon);
            tokens.add(
                    last == i
                            ? pieces.get(i)
                            : token(
                                    sentence,
                                    pieces.get(i).start(),
                                    pieces.get(last).end(),
                                    Token.NO_NAME));
            i = last;
        }
        return tokens;
    }

    private static int phraseEnd(List<Token> pieces, int start, Lexicon lexicon) {
        int end = start;
        StringBuilder words = new StringBuilder(pieces.get(start).lower());
        for (int i = start; i < pieces.size() - 1 && i - start < LONGEST_PHRASE; i++) {
            if (pieces.get(i).isName() || pieces.get(i + 1).isName() || !lexicon.startsPhrase(words.toString())) {
                break;
            }
            words.append(' ').append(pieces.get(i + 1).lower());
            if (lexicon.isPhrase(words.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static Token token(String sentence, int start, int end, int name) {
        String text = sentence.substring(start, end);
        return new Token(text, text.toLowerCase(Locale.ROOT), start, end, name);
    }
}
