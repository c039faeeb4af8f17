package dev.studygraph.name;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: two spellings of one name have the same key. */
public final class NameKey {

    private NameKey() {}

    /**
     * Lower case without accents, every run of anything but letters and digits one space: "SSE-S3" is {@code sse s3}.
     * {@code +} and {@code #} stay, because "C++" and "C#" are not "C".
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                key.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !key.isEmpty()
                    && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }
}
