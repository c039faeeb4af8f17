package dev.studygraph.load;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as Cypher literals. */
public final class CypherLiteral {

    private CypherLiteral() {}

    /** The literal of a text, a number, a truth value, or a list or map of such. */
    public static String of(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case Collection<?> list -> list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> name(entry.getKey().toString()) + ": " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> throw new IllegalArgumentException("No literal for a " + value.getClass());
        };
    }

    private static String name(String key) {
        if (!key.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException("No property may be called " + key);
        }
        return key;
    }

    /**
     * No quote, backslash or line break of the text is left as such, so that nothing in it can end the literal, the
     * statement or the line. After a backslash the literal ends and goes on in another one: Cypher takes a backslash
     * before u0027 for a quote, even where that backslash is escaped by one before it.
     */
    private static String text(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            literal.append(escaped(text.charAt(i)));
        }
        return literal.append('\'').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\' + '";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isHidden(c) ? "\\u%04X".formatted((int) c) : String.valueOf(c);
        };
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
