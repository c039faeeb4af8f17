package dev.studygraph.server.api;

import java.util.regex.Pattern;

/** A text in Markdown that grows block by block; whatever is put in reads as plain text, never as Markdown of its own. */
final class Markdown {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|$]");
    private static final Pattern STARTS_BLOCK = Pattern.compile("^(?:[#+=:-]|\\d{1,9}(?=[.)]))");

    private final StringBuilder text = new StringBuilder();

    /** A heading, the first one on level 1. */
    Markdown heading(int level, String words) {
        return block("#".repeat(level) + ' ' + plain(words));
    }

    Markdown paragraph(String words) {
        return block(plain(words));
    }

    /** An item of a numbered list. */
    Markdown step(int number, String words) {
        return block(number + ". " + plain(words));
    }

    /** An item of a list. */
    Markdown item(String words) {
        return block("- " + plain(words));
    }

    /** What a note says and where, inside the item before it. */
    Markdown quote(String words, String place) {
        return block("   > " + plain(words) + "  \n   > " + code(place));
    }

    private Markdown block(String markdown) {
        text.append(text.isEmpty() ? "" : "\n").append(markdown).append('\n');
        return this;
    }

    /** Words on one line, with a backslash before all that Markdown would read as more than words. */
    private static String plain(String words) {
        String line =
                SPECIAL.matcher(BLANK.matcher(words).replaceAll(" ").strip()).replaceAll("\\\\$0");
        return STARTS_BLOCK.matcher(line).replaceFirst(start -> escapedStart(start.group()));
    }

    /** A number is no list where the dot behind it is escaped, and cannot be escaped itself. */
    private static String escapedStart(String start) {
        return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
    }

    /** Words as they are: no run of backticks in them is as long as the one around them. */
    private static String code(String words) {
        String line = BLANK.matcher(words).replaceAll(" ").strip();
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        boolean touches = line.startsWith("`") || line.endsWith("`");
        return fence + (touches ? ' ' + line + ' ' : line) + fence;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
