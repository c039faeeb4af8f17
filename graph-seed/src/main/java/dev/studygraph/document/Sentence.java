package dev.studygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a line.
 *
 * @param line the line that it stands in
 * @param number the line of the note where it starts, from 1
 * @param endNumber the line where it ends
 * @param raw its letters as they stand in the note
 * @param plain its words without markup, in one line
 */
public record Sentence(Line line, int number, int endNumber, String raw, String plain) {

    private static final Pattern END = Pattern.compile(
            "(?<=[.!?\\u2026])[*_\"')\\]]*\\s+(?=[*_\"'(\\[]*[\\p{Lu}\\d!])|(?<=\\?)[*_\"')\\]]*\\s+(?=[-\\u2013\\u2014]\\s)");
    // One word that calls for attention, as in "Important! A does B" and "N.B. A does B", is no sentence of its own.
    private static final Pattern CALL = Pattern.compile("[^\\p{L}]*(?:\\p{L}+!+|(?:\\p{Lu}\\.){2,})[*_]*");
    private static final Set<String> ABBREVIATIONS =
            Set.of("e.g.", "i.e.", "etc.", "vs.", "approx.", "incl.", "no.", "max.", "min.", "ca.", "cf.", "resp.");

    /** The sentences of a line, in order; a table row or heading is one. */
    public static List<Sentence> of(Line line) {
        List<Sentence> sentences = new ArrayList<>();
        String raw = line.raw();
        int start = 0;
        Matcher end = END.matcher(raw);
        boolean whole = line.shape() == Line.Shape.ROW || line.shape() == Line.Shape.HEADER;
        while (!whole && end.find()) {
            if (isEnd(raw.substring(start, end.start()))) {
                add(sentences, line, start, end.end());
                start = end.end();
            }
        }
        add(sentences, line, start, raw.length());
        return sentences;
    }

    /** The first sentence of a line; the line itself where it has no words. */
    public static Sentence first(Line line) {
        List<Sentence> sentences = of(line);
        return sentences.isEmpty()
                ? new Sentence(line, line.number(), line.number(), line.raw(), line.plain())
                : sentences.getFirst();
    }

    private static boolean isEnd(String before) {
        String lastWord = before.substring(before.lastIndexOf(' ') + 1);
        boolean insideBrackets = before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
        boolean number = lastWord.matches("\\d{1,2}\\.");
        boolean call = CALL.matcher(before.strip()).matches();
        return !insideBrackets && !number && !call && !ABBREVIATIONS.contains(lastWord.toLowerCase(Locale.ROOT));
    }

    private static void add(List<Sentence> sentences, Line line, int start, int end) {
        String raw = line.raw().substring(start, end).strip();
        if (raw.isEmpty()) {
            return;
        }
        int number = line.number() + breaks(line.raw(), start);
        String plain = sentences.isEmpty() && end == line.raw().length() ? line.plain() : Markup.plain(raw);
        if (!plain.isEmpty()) {
            sentences.add(new Sentence(line, number, number + breaks(raw, raw.length()), raw, plain));
        }
    }

    private static int breaks(String text, int before) {
        return (int) text.substring(0, before).chars().filter(c -> c == '\n').count();
    }
}
