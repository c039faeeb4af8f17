package dev.studygraph.benchmark.corpus;

import dev.studygraph.benchmark.corpus.CorpusLine.Fact;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints scores: of each note, of each group of notes, and of all. */
final class ScoreTable {

    private static final int LONGEST_QUOTE = 110;
    private static final Comparator<Map.Entry<Move, Fact>> BY_LINE =
            Comparator.comparingInt(flow -> flow.getValue().line());

    private final PrintStream out;

    ScoreTable(PrintStream out) {
        this.out = out;
    }

    /** Prints the table; a note belongs to the group that its name begins with, up to a hyphen. */
    void print(Map<String, Tally> notes) {
        Map<String, Tally> groups = new LinkedHashMap<>();
        notes.forEach((note, tally) -> groups.merge(note.split("-", -1)[0], tally, Tally::plus));
        notes.forEach(this::printNote);
        groups.forEach((group, tally) ->
                out.printf("%-28s %s%n", "all of " + group, tally.figures().text(3, " ")));
        printAll(groups.values().stream().reduce(Tally.NONE, Tally::plus));
    }

    /** Prints the flows of a note that are missing, in the order of its lines. */
    void printMissing(String note, NoteScore score) {
        for (Map.Entry<Move, Fact> flow : byLine(score.missing())) {
            print(
                    "MISSING",
                    note,
                    flow,
                    "",
                    "«%s»".formatted(start(flow.getValue().quote())));
        }
    }

    /** Prints the flows found in a note that are not so, in the order of its lines, and then such denials. */
    void printWrong(String note, NoteScore score) {
        byLine(score.wrong()).forEach(flow -> print("WRONG  ", note, flow, "", relation(flow)));
        score.wrongDenials().forEach(flow -> print("WRONG  ", note, flow, "NOT ", relation(flow)));
    }

    private void printNote(String note, Tally tally) {
        out.printf(
                "%-28s %s   right %3d wrong %3d missing %3d  denied %s  tips %s%n",
                note,
                tally.figures().text(2, "  "),
                tally.right(),
                tally.wrong(),
                tally.missing(),
                tally.denials(),
                tally.tips());
    }

    private void printAll(Tally all) {
        out.printf(
                "%-28s %s   denied %s wrong denials %d contradicted %d  tips %s%n",
                "ALL", all.figures().text(3, " "), all.denials(), all.wrongDenials(), all.contradicted(), all.tips());
        if (all.likely().whole() > 0) {
            out.printf(
                    "likely ones: %d of %d right; recall with them %s%n",
                    all.likely().part(), all.likely().whole(), Figures.rounded(all.recallWithLikely(), 3));
        }
        out.println(new TreeMap<>(all.relations())
                .entrySet().stream()
                        .map(relation -> relation.getKey() + " " + relation.getValue())
                        .collect(Collectors.joining("  ")));
    }

    private void print(String trouble, String note, Map.Entry<Move, Fact> flow, String not, String why) {
        out.printf("%s %s:%d %s%s   %s%n", trouble, note, flow.getValue().line(), not, flow.getKey(), why);
    }

    private static List<Map.Entry<Move, Fact>> byLine(List<Map.Entry<Move, Fact>> flows) {
        return flows.stream().sorted(BY_LINE).toList();
    }

    private static String relation(Map.Entry<Move, Fact> flow) {
        return "(" + flow.getValue().predicate() + ")";
    }

    private static String start(String quote) {
        return quote.codePoints()
                .limit(LONGEST_QUOTE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
