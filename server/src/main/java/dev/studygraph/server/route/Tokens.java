package dev.studygraph.server.route;

import dev.studygraph.name.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a question into words, arrows and pauses. */
public final class Tokens {

    private static final Pattern PIECE = Pattern.compile(
            "(?<back><[-=]{1,3}|[←⇐⟵])|(?<arrow>[-=]{1,3}>|[→⇒➔➜⟶»])|(?<word>[\\p{L}\\p{N}+#/_.'’&-]+)|(?<pause>[,;:?!()\\[\\]\"“”|–—])");
    private static final Pattern SLASHED_WORD = Pattern.compile("(?i)w/(o|out)?");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");

    private Tokens() {}

    /** The words of a text with its arrows and pauses, in order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (pieces.group("back") != null) {
                tokens.add(new Token(Token.BACK_ARROW, pieces.group()));
            } else if (pieces.group("arrow") != null) {
                tokens.add(new Token(Token.ARROW, pieces.group()));
            } else if (pieces.group("pause") != null) {
                tokens.add(new Token(Token.PAUSE, pieces.group()));
            } else {
                addWords(pieces.group(), tokens);
            }
        }
        return List.copyOf(tokens);
    }

    /** These words as one name key. */
    static String key(List<Token> words) {
        return words.stream().map(Token::key).collect(Collectors.joining(" "));
    }

    private static void addWords(String piece, List<Token> tokens) {
        if (SLASHED_WORD.matcher(piece).matches()) {
            tokens.add(new Token(piece.length() == 2 ? "with" : "without", piece));
            return;
        }
        String plain = APOSTROPHE.matcher(piece).replaceAll("");
        String key = NameKey.of(plain);
        if (key.isEmpty()) {
            tokens.add(new Token(Token.PAUSE, piece));
            return;
        }
        for (String word : key.split(" ", -1)) {
            tokens.add(new Token(word, word));
        }
        if (piece.endsWith(".")) {
            tokens.add(new Token(Token.PAUSE, "."));
        }
    }
}
