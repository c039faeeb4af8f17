package dev.studygraph.server.page;

import java.util.regex.Pattern;

/** A script without what only its authors need: comments on lines of their own, but for licences, and indentation. */
final class LeanScript {

    private static final Pattern COMMENT = Pattern.compile(
            "^[ \\t]*(?:/\\*(?!!)[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|//[^\\n]*)[ \\t]*\\R", Pattern.MULTILINE);
    private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

    private LeanScript() {}

    static String of(String script) {
        return INDENTATION.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    }
}
