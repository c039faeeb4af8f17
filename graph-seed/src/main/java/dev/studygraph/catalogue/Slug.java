package dev.studygraph.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name that stands in addresses and ids. */
public final class Slug {

    private Slug() {}

    /**
     * Lower case, letters and digits, everything else one hyphen: "Amazon S3" is {@code amazon-s3}. A sharp or plus at
     * the end of a word is written out, so that "C", "C#" and "C++" stay apart.
     */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && (c == '+' || c == '#') && slug.charAt(slug.length() - 1) != '-') {
                slug.append(c == '#' ? "-sharp" : "-plus");
            } else if (c == '+' && slug.toString().endsWith("-plus")) {
                slug.append("-plus");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
