package dev.studygraph.server.page;

import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet with the sheets that it imports in their places. */
final class JoinedStyles {

    private static final Pattern IMPORT = Pattern.compile("^@import \"([^\"]+)\";$", Pattern.MULTILINE);

    private JoinedStyles() {}

    static String of(String path, UnaryOperator<String> read) {
        URI sheet = URI.create(path);
        return IMPORT.matcher(read.apply(path))
                .replaceAll(imported -> Matcher.quoteReplacement(
                        read.apply(sheet.resolve(imported.group(1)).toString())));
    }
}
