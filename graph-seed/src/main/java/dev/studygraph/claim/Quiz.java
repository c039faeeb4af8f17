package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.WordSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the options of questions: what they say is offered, right or wrong, and nobody claims it. */
public final class Quiz {

    private static final Pattern OPTION = Pattern.compile("\\(?[A-Ha-h][.):]\\s.*");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("[^\\p{L}]*(\\p{L}+(?: \\p{L}+)?)\\s*(?:[^\\p{L}\\s,.].*|is\\b.*)");
    private static final int MOST_OPTIONS = 12;

    private Quiz() {}

    /** The lines of a note that are options of a question. */
    public static Set<Line> options(List<Line> lines, Lexicon lexicon) {
        Set<Line> options = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (OPTION.matcher(line.plain()).matches() && !line.isHeading() && !answersAlone(lines, i)) {
                options.add(line);
            }
            if (isAnswer(line, lexicon)) {
                addBefore(lines, i, options);
            }
        }
        return options;
    }

    /** "A: ..." right behind a question and with no other letter behind it is the answer. */
    private static boolean answersAlone(List<Line> lines, int at) {
        boolean asked = at > 0 && lines.get(at - 1).plain().endsWith("?");
        boolean next = at + 1 < lines.size()
                && OPTION.matcher(lines.get(at + 1).plain()).matches();
        return asked && !next;
    }

    /** The lines that the line right behind them calls false. */
    public static Set<Line> refuted(List<Line> lines, Lexicon lexicon) {
        Set<Line> refuted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 1; i < lines.size(); i++) {
            String plain = lines.get(i).plain();
            int colon = plain.indexOf(':');
            if (colon > 0
                    && lexicon.is(
                            WordSet.JUDGEMENT_WORDS,
                            plain.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                    && lexicon.is(
                            WordSet.VERDICTS,
                            plain.substring(colon + 1)
                                    .replaceAll("[.!]", "")
                                    .strip()
                                    .toLowerCase(Locale.ROOT))) {
                refuted.add(lines.get(i - 1));
            }
        }
        return refuted;
    }

    private static boolean isAnswer(Line line, Lexicon lexicon) {
        Matcher first = FIRST_WORDS.matcher(line.plain());
        if (!first.matches()) {
            return false;
        }
        String words = first.group(1).toLowerCase(Locale.ROOT);
        return lexicon.is(WordSet.ANSWER_WORDS, words) || lexicon.is(WordSet.ANSWER_WORDS, words.split(" ", -1)[0]);
    }

    /** The list items between a question and its answer. */
    private static void addBefore(List<Line> lines, int answer, Set<Line> options) {
        for (int i = answer - 1; i >= 0 && answer - i <= MOST_OPTIONS; i--) {
            Line line = lines.get(i);
            if (line.plain().contains("?")) {
                for (int option = i + 1; option < answer; option++) {
                    if (lines.get(option).shape() == Shape.BULLET
                            || lines.get(option).shape() == Shape.CHECK
                            || lines.get(option).shape() == Shape.TEXT) {
                        options.add(lines.get(option));
                    }
                }
                return;
            }
            if (line.isHeading()) {
                return;
            }
        }
    }
}
