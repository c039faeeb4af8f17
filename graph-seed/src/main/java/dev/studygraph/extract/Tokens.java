package dev.studygraph.extract;

import dev.studygraph.link.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens: names first, then phrases that the lexicon knows, then words and marks. */
final class Tokens {

    private static final Pattern PIECE = Pattern.compile(
            "<?(?:-{1,3}|=)>|<-{1,3}|[\\u2190-\\u21ff\\u2794-\\u27bf\\u27f5-\\u27ff\\u25b6\\u25ba]|e\\.g\\.|i\\.e\\.|[\\p{L}\\d]+(?:['\\u2019+#./_-][\\p{L}\\d]++)*+|[^\\s\\p{L}\\d]");

    private Tokens() {}

    static List<Token> of(String sentence, List<Mention> mentions, Lexicon lexicon) {
        List<Token> pieces = new ArrayList<>();
        int at = 0;
        int depth = 0;
        for (Mention mention : mentions) {
            depth = words(sentence, at, mention.start(), depth, pieces);
            pieces.add(new Token(
                    mention.surface(),
                    mention.surface().toLowerCase(Locale.ROOT),
                    mention.entry(),
                    mention.start(),
                    depth));
            at = mention.end();
        }
        words(sentence, at, sentence.length(), depth, pieces);
        return phrases(pieces, lexicon);
    }

    private static int words(String sentence, int start, int end, int depthBefore, List<Token> pieces) {
        int depth = depthBefore;
        Matcher piece = PIECE.matcher(sentence).region(start, end);
        while (piece.find()) {
            String text = piece.group();
            if (text.equals(")") && depth > 0) {
                depth--;
            }
            pieces.add(new Token(text, key(text), null, piece.start(), depth));
            if (text.equals("(")) {
                depth++;
            }
        }
        return depth;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static List<Token> phrases(List<Token> pieces, Lexicon lexicon) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int length = phraseAt(pieces, at, lexicon);
            tokens.add(length == 1 ? pieces.get(at) : joined(pieces.subList(at, at + length)));
            at += length;
        }
        return List.copyOf(tokens);
    }

    private static int phraseAt(List<Token> pieces, int at, Lexicon lexicon) {
        StringBuilder phrase = new StringBuilder();
        int longest = 1;
        for (int i = at;
                i < pieces.size()
                        && i < at + lexicon.longestPhrase()
                        && !pieces.get(i).isThing();
                i++) {
            phrase.append(i == at ? "" : " ").append(pieces.get(i).key());
            String words = phrase.toString();
            if (i > at
                    && (lexicon.preposition(words).isPresent()
                            || lexicon.verb(words).isPresent()
                            || lexicon.is(Lexicon.WordSet.SUCH_AS, words)
                            || lexicon.is(Lexicon.WordSet.REVOKE, words))) {
                longest = i - at + 1;
            }
        }
        return longest;
    }

    private static Token joined(List<Token> pieces) {
        Token first = pieces.getFirst();
        String key = String.join(" ", pieces.stream().map(Token::key).toList());
        return new Token(key, key, null, first.start(), first.depth());
    }
}
