package dev.studygraph.server.change;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names share that a reader, or some file systems, cannot tell apart. */
public final class Likeness {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Likeness() {}

    /** The one form of all paths that look alike: small letters, composed, and nothing that is not seen. */
    public static String of(String path) {
        String seen = INVISIBLE.matcher(path).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
