package dev.studygraph.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text into the form in which it is read: damaged letters mended, accents composed, ligatures taken apart, one
 * kind of apostrophe and of space, short forms written out.
 */
public final class Normal {

    // What UTF-8 looks like when it was read as Windows-1252 and saved again.
    private static final Pattern MOJIBAKE = Pattern.compile("[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u0152-\\u2122]{1,3}");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\ufe0f\\ufe0e]");
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u2018\\u2019\\u201b\\u02bc\\u02bb\\u00b4\\u2032\\u0060\\uff07]");
    private static final Pattern LIGATURES = Pattern.compile("[\\ufb00-\\ufb06]");
    // Letters and signs as wide as Chinese ones.
    private static final Pattern WIDE = Pattern.compile("[\\uff01-\\uff06\\uff08-\\uff5e]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?");

    private Normal() {}

    /** The text in its normal form, in one line. */
    public static String of(String text) {
        String mended = MOJIBAKE.matcher(text).find() ? mend(text) : text;
        if (!isPlain(mended)) {
            mended = INVISIBLE.matcher(mended).replaceAll("");
            mended = LIGATURES
                    .matcher(mended)
                    .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
            mended = WIDE.matcher(mended)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            Character.toString(match.group().charAt(0) - '\uff01' + '!')));
            mended = Normalizer.normalize(mended, Normalizer.Form.NFC);
        }
        mended = APOSTROPHES.matcher(mended).replaceAll("'");
        return SPACES.matcher(mended).replaceAll(" ").strip();
    }

    /** The text with short forms written out: "can't", "cant" and "cannot" are "can not". */
    public static String writtenOut(String text, Lexicon lexicon) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(full(match.group(), lexicon)));
    }

    private static String full(String word, Lexicon lexicon) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lexicon.contraction(lower)
                .or(() -> lexicon.contraction(lower.replace("'", "")))
                // However the rest is misspelt, an ending in "'t" denies.
                .or(() -> lower.endsWith("'t") && lower.length() > 4 ? lexicon.contraction("doesnt") : Optional.empty())
                .orElse(word);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String mend(String text) {
        return MOJIBAKE.matcher(text).replaceAll(match -> {
            ByteBuffer bytes = WINDOWS.encode(match.group());
            try {
                return Matcher.quoteReplacement(
                        StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
            } catch (CharacterCodingException e) {
                return Matcher.quoteReplacement(match.group());
            }
        });
    }
}
