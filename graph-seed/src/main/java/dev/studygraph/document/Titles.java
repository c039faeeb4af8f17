package dev.studygraph.document;

import java.util.regex.Pattern;

/** Recognises headings that carry no marks. */
final class Titles {

    /** It is no title. */
    static final int NONE = 0;

    // "Step 2: ...", "Domain 1.2: ...": parts of an outline, above the titles between them.
    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\p{L}+ \\d+(\\.\\d+)*\\s*[:.\\-\\u2013].*");
    private static final Pattern BOLD_ALONE = Pattern.compile("(\\*\\*|__)[^*_].*(\\*\\*|__):?\\s*");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?;,\\u2026]");
    private static final Pattern ARROW = Pattern.compile(".*(->|=>|\\u2192|<-).*");
    private static final int LONGEST_LEAD = 30;
    private static final int OUTLINE_LEVEL = 7;
    private static final int TITLE_LEVEL = 8;

    private Titles() {}

    /** What comes after a line. */
    enum Follower {
        LIST,
        TEXT_DIRECTLY_BELOW,
        OTHER
    }

    /** The level of the heading that this paragraph is, deeper than any marked one, or {@link #NONE}. */
    static int level(Line text, Follower follower) {
        String words = text.plain();
        int count = words.split(" ", -1).length;
        boolean leads = words.endsWith(":") && follower == Follower.LIST && count <= LONGEST_LEAD;
        if (leads && text.parent() == null && !text.raw().contains("\n")) {
            return TITLE_LEVEL;
        }
        if (text.parent() != null || words.isEmpty() || count > 12 || text.raw().contains("\n")) {
            return NONE;
        }
        if (NUMBERED.matcher(words).matches() && count <= 14) {
            return OUTLINE_LEVEL;
        }
        if (ENDS_A_SENTENCE.matcher(words).matches() || ARROW.matcher(words).matches()) {
            return NONE;
        }
        boolean title = (words.endsWith(":") && count <= 10)
                || (BOLD_ALONE.matcher(text.raw()).matches() && count <= 8)
                || (follower == Follower.LIST && count <= 11)
                || (follower == Follower.TEXT_DIRECTLY_BELOW
                        && count <= 6
                        && !words.contains(": ")
                        && Character.isUpperCase(words.codePointAt(0)));
        return title ? TITLE_LEVEL : NONE;
    }
}
