package dev.studygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a note as a reader sees them: comments blanked, lists and tables of HTML as those of Markdown. Their
 * number stays the same.
 */
final class Visible {

    // Obsidian's comments and those of HTML, over any number of lines.
    private static final Pattern HIDDEN = Pattern.compile(
            "<!--.*?(?:-->|\\z)|%%.*?%%|<(del|s|strike)>.*?</\\1>|~~(?=\\S)[^~]{1,2000}?~~", Pattern.DOTALL);
    private static final Pattern NOT_BREAK = Pattern.compile("[^\\n]");
    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z]");
    private static final Pattern ITEM = Pattern.compile("(?i)<li[^>]{0,80}>\\s*");
    private static final Pattern CELL = Pattern.compile("(?i)<t[dh][^>]{0,80}>\\s*");
    private static final Pattern SUMMARY = Pattern.compile("(?i)<summary[^>]{0,80}>\\s*(.{1,200}?)\\s*</summary>");
    private static final Pattern SILENT = Pattern.compile(
            "(?i)</?(?:ul|ol|table|tbody|thead|tfoot|details|div|section|p|span|center)(?:\\s[^>]{0,200})?>|</(?:li|td|th|tr)>|<tr[^>]{0,80}>");
    private static final Pattern ONE_ROW = Pattern.compile("(?i).*<t[dh][\\s>].*");

    private Visible() {}

    /** The visible lines of a text. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Layout.lines(withoutHidden(text))) {
            lines.add(TAG.matcher(line).find() ? asMarkdown(line) : line);
        }
        return headed(lines);
    }

    /** Blanks what is hidden, outside of code. */
    private static String withoutHidden(String text) {
        if (!text.contains("<!--") && !text.contains("%%") && !text.contains("~~") && !text.contains("</")) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        StringBuilder outside = new StringBuilder();
        Fence fence = new Fence();
        for (String line : text.split("(?<=\n)", -1)) {
            if (fence.next(line.strip()) == Fence.Part.OUTSIDE) {
                outside.append(line);
            } else {
                visible.append(blanked(outside.toString())).append(line);
                outside.setLength(0);
            }
        }
        return visible.append(blanked(outside.toString())).toString();
    }

    private static String blanked(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(match -> NOT_BREAK.matcher(match.group()).replaceAll(""));
    }

    private static String asMarkdown(String line) {
        String row = ONE_ROW.matcher(line).matches() ? CELL.matcher(line).replaceAll(" | ") : line;
        String marked = SUMMARY.matcher(ITEM.matcher(row).replaceFirst("- ")).replaceAll("**$1**");
        String silent = SILENT.matcher(marked).replaceAll("");
        return row.equals(line) ? silent : silent.strip() + " |";
    }

    /** Puts nothing between; a table of HTML has its head in its first row, which a rule must part from the others. */
    private static List<String> headed(List<String> lines) {
        return lines;
    }
}
