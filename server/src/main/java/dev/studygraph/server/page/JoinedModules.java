package dev.studygraph.server.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The modules of the page in one, so that a browser asks once instead of once for each.
 *
 * <p>Every module becomes a function that gives what it exports, and they stand in the order in which they need one
 * another; libraries are still imported by name. The modules run just as well without being joined.
 */
final class JoinedModules {

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+([^\"]+?)\\s+from\\s+\"([^\"]+)\";\\R", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?(?:const|function|class) (\\w+))", Pattern.MULTILINE);
    private static final String UNFINISHED = "";

    private final UnaryOperator<String> read;
    private final Map<String, String> libraries = new LinkedHashMap<>();
    private final Map<String, String> modules = new LinkedHashMap<>();
    private final StringBuilder joined = new StringBuilder();

    private JoinedModules(UnaryOperator<String> read) {
        this.read = read;
    }

    /** The module at a path together with all that it imports by a relative path. */
    static String of(String path, UnaryOperator<String> read) {
        JoinedModules modules = new JoinedModules(read);
        modules.join(path);
        return modules.imports() + modules.joined;
    }

    private String imports() {
        return libraries.entrySet().stream()
                .map(library -> "import * as %s from \"%s\";\n".formatted(library.getValue(), library.getKey()))
                .collect(Collectors.joining());
    }

    /** Adds a module after those that it needs, and gives the name under which its exports are known. */
    private String join(String path) {
        String known = modules.get(path);
        if (UNFINISHED.equals(known)) {
            throw new IllegalStateException("The module " + path + " of the page needs itself.");
        }
        return known == null ? add(path) : known;
    }

    private String add(String path) {
        String name = "module" + (modules.size() + 1);
        modules.put(path, UNFINISHED);
        String source = read.apply(path);
        String exports =
                EXPORT.matcher(source).results().map(export -> export.group(2)).collect(Collectors.joining(", "));
        String body = IMPORT.matcher(EXPORT.matcher(source).replaceAll("$1"))
                .replaceAll(imported -> Matcher.quoteReplacement(binding(imported, path)));
        joined.append("const %s = (() => {\n%s\nreturn { %s };\n})();\n".formatted(name, body, exports));
        modules.put(path, name);
        return name;
    }

    /** What stands in place of an import: the imported names, taken from what the other module exports. */
    private String binding(MatchResult imported, String path) {
        String names = imported.group(1);
        String from = imported.group(2);
        String exports = from.startsWith(".") ? join(resolve(path, from)) : library(from);
        if (names.startsWith("{")) {
            return "const %s = %s;\n".formatted(names.replace(" as ", ": "), exports);
        }
        return names.startsWith("* as ")
                ? "const %s = %s;\n".formatted(names.substring("* as ".length()), exports)
                : "const %s = %s.default;\n".formatted(names, exports);
    }

    private String library(String name) {
        return libraries.computeIfAbsent(name, key -> "library" + (libraries.size() + 1));
    }

    private static String resolve(String path, String relative) {
        return URI.create(path).resolve(relative).toString();
    }
}
