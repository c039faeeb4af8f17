package dev.studygraph.seed;

import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a reader of every line of the notes what was made of it and by which rule, or why nothing was. */
final class Explanation {

    private static final int LONGEST = 160;
    private static final int WIDEST = 70;
    private static final String INDENT = "    ";
    // What a note holds must not steer the terminal that shows it.
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

    private final List<Note> notes;
    private final Map<String, List<Why>> whys;
    private final Map<Evidence, List<Tip>> tips;

    Explanation(Findings findings) {
        notes = findings.notes();
        whys = findings.whys().stream()
                .collect(Collectors.groupingBy(why -> why.evidence().note()));
        tips = findings.tips().stream().collect(Collectors.groupingBy(Tip::evidence));
    }

    /** Hands over the lines of the text, one by one. */
    void print(Consumer<String> out) {
        notes.forEach(note -> print(note, out));
    }

    private void print(Note note, Consumer<String> out) {
        NavigableMap<Integer, List<Why>> byLine = whys.getOrDefault(note.path(), List.of()).stream()
                .collect(Collectors.groupingBy(why -> why.evidence().line(), TreeMap::new, Collectors.toList()));
        List<String> lines = note.text().lines().toList();
        int width = (note.path() + ":" + lines.size()).length();
        int last = 0; // The line where the sentence before ends.
        for (int line = 1; line <= lines.size(); line++) {
            String place = note.path() + ":" + line;
            String text = lines.get(line - 1).isBlank() ? "(blank)" : shown(lines.get(line - 1));
            out.accept(place + " ".repeat(width - place.length()) + "  " + text);
            List<Why> here = byLine.getOrDefault(line, List.of());
            boolean shared = here.size() > 1 || line <= last;
            here.forEach(why -> said(why, shared).forEach(said -> out.accept(INDENT + said)));
            if (here.isEmpty() && line <= last) {
                out.accept(INDENT + "goes on from line " + byLine.lowerKey(line));
            }
            last = here.stream().mapToInt(why -> why.evidence().endLine()).reduce(last, Math::max);
        }
    }

    /**
     * What came of one sentence.
     *
     * @param shared whether another one stands on its line
     */
    private List<String> said(Why why, boolean shared) {
        List<String> said = new ArrayList<>();
        if (shared) {
            said.add(entry("words", shown(why.evidence().quote())));
        }
        if (!why.terms().isEmpty()) {
            said.add(entry("names", why.terms().stream().map(Term.Thing::text).collect(Collectors.joining(", "))));
        }
        int width = why.made().stream()
                .mapToInt(made -> Math.min(WIDEST, words(made.fact()).length()))
                .max()
                .orElse(0);
        for (Made made : why.made()) {
            Silence dropped = made.dropped();
            String reason = dropped == null ? "by " + made.rule() + doubts(made) : dropped.words();
            said.add(entry(what(made), ("%-" + width + "s  %s").formatted(words(made.fact()), reason)));
        }
        tips.getOrDefault(why.evidence(), List.of()).forEach(tip -> said.add(entry("tip", about(tip))));
        if (why.made().isEmpty() && why.silence() != null) {
            said.add(entry("no fact", why.silence().words()));
        }
        return said;
    }

    private static String what(Made made) {
        if (!made.isKept()) {
            return "dropped";
        }
        return made.fact().isSure() ? "fact" : "likely";
    }

    private static String doubts(Made made) {
        return made.fact().isSure()
                ? ""
                : made.doubts().stream().map(doubt -> "; " + doubt).collect(Collectors.joining());
    }

    private static String about(Tip tip) {
        String kind = switch (tip.kind()) {
            case EXPLICIT -> "it stands among the tips";
            case EMPHASIS -> "it is set off or gives advice";
            case REMARK -> "it is a remark in a block quote";
            case REASONING -> "it gives the reason of an answer";
        };
        return tip.about().isEmpty()
                ? kind
                : kind + ", about " + tip.about().stream().map(Term.Thing::text).collect(Collectors.joining(", "));
    }

    private static String words(Fact fact) {
        return shown(fact.subject().text() + (fact.denied() ? " not: " : " ")
                + fact.predicate().words() + " " + fact.object().text());
    }

    private static String entry(String what, String text) {
        return "%-7s  %s".formatted(what, text);
    }

    private static String shown(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return CONTROL.matcher(cut.replace("\t", "    ")).replaceAll("?");
    }
}
