package dev.studygraph.benchmark;

import dev.studygraph.extract.Extractor;
import dev.studygraph.fact.Fact;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note with the facts that a careful reader takes from it. Flows are compared by the direction in which data move,
 * whatever the verb; one that is no more than likely does not count as found.
 */
public final class LabelledNote {

    private static final Path FOLDER = Path.of("src/test/resources/labelled");
    private static final String LABELS = ".facts";

    private final Note note;
    private final List<Label> labels;

    private LabelledNote(Note note, List<Label> labels) {
        this.note = note;
        this.labels = labels;
    }

    /** All labelled notes of this project, by name. */
    public static List<LabelledNote> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(LABELS))
                    .sorted()
                    .map(LabelledNote::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledNote read(Path labelled) {
        Path note = note(labelled);
        try {
            List<Label> labels = Files.readAllLines(labelled).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Label::parse)
                    .filter(label -> !label.flow.isEmpty())
                    .toList();
            return new LabelledNote(new Note(note.getFileName().toString(), Files.readString(note)), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path note(Path labels) {
        String name = labels.getFileName().toString().replace(LABELS, "");
        Path markdown = labels.resolveSibling(name + ".md");
        return Files.exists(markdown) ? markdown : labels.resolveSibling(name + ".txt");
    }

    /** The name of its file. */
    public String name() {
        return note.path();
    }

    /** Its text. */
    public String text() {
        return note.text();
    }

    /** How well an extractor reads it. */
    public Score score(Extractor extractor) {
        List<Fact> facts = extractor.read(List.of(note)).facts();
        Set<String> found = flows(facts, fact -> !fact.denied() && fact.isSure());
        Set<String> foundDenied = flows(facts, Fact::denied);
        Set<String> required = labels(label -> !label.denied && !label.arguable);
        Set<String> accepted = labels(label -> !label.denied);
        Set<String> denied = labels(label -> label.denied && !label.arguable);
        return new Score(
                required.size(),
                found.size(),
                denied.size(),
                less(required, found),
                less(found, accepted),
                less(denied, foundDenied));
    }

    private Set<String> labels(Predicate<Label> which) {
        return labels.stream().filter(which).map(Label::flow).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> flows(List<Fact> facts, Predicate<Fact> which) {
        Set<String> flows = facts.stream()
                .filter(which)
                .map(fact -> move(
                        fact.subject().text(),
                        fact.predicate().name(),
                        fact.object().text()))
                .collect(Collectors.toCollection(TreeSet::new));
        flows.remove("");
        return flows;
    }

    private static List<String> less(Set<String> all, Set<String> without) {
        return all.stream().filter(flow -> !without.contains(flow)).toList();
    }

    /** The two ends in the direction in which data move, empty for what is no flow. */
    private static String move(String subject, String predicate, String object) {
        if (!FlowRelations.isFlow(predicate)) {
            return "";
        }
        return FlowRelations.isForward(predicate) ? subject + " -> " + object : object + " -> " + subject;
    }

    /**
     * A line of the labels: {@code line | subject | PREDICATE | object}, then {@code no} for a denial and {@code maybe}
     * where one may read it or not.
     */
    private record Label(String flow, boolean denied, boolean arguable) {

        private static Label parse(String line) {
            List<String> cells = List.of(line.strip().split("\\s*\\|\\s*", -1));
            String flow = move(cells.get(1), cells.get(2), cells.get(3));
            return new Label(flow, cells.contains("no"), cells.contains("maybe"));
        }
    }
}
