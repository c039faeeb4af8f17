package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures extraction on the labelled notes, which people of many habits could have written: how many of the flows that
 * a careful reader takes from them are found, and how many of those found are right.
 */
class LabelledNotesTest {

    private static final Path LABELLED = Path.of("src/test/resources/labelled");
    private static final Set<String> FORWARD = Set.of("WRITES_TO", "INVOKES");
    private static final Set<String> BACKWARD = Set.of("READS_FROM", "QUERIES");

    @Test
    void mostFlowsOfLabelledNotesAreFoundAndRight() throws IOException {
        Extractor extractor = new Extractor(Catalogue.shipped());
        Score all = new Score(0, 0, 0, 0);
        for (Path labels : labelled()) {
            Score score = score(extractor, labels);
            all = all.plus(score);
            System.out.printf("%-32s %s%n", labels.getFileName(), score);
        }
        System.out.printf("%-32s %s%n", "all", all);

        assertThat(all.precision()).isGreaterThan(0.9);
        assertThat(all.recall()).isGreaterThan(0.68);
    }

    private static Score score(Extractor extractor, Path labels) throws IOException {
        Set<String> required = new HashSet<>();
        Set<String> accepted = new HashSet<>();
        for (String line : Files.readAllLines(labels)) {
            List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
            if (line.startsWith("#") || cells.size() < 4 || cells.contains("no")) {
                continue;
            }
            String flow = flow(cells.get(1), cells.get(2), cells.get(3).strip());
            if (!flow.isEmpty()) {
                accepted.add(flow);
                required.add(cells.contains("maybe") ? "" : flow);
            }
        }
        required.remove("");
        Set<String> found = found(extractor, note(labels));
        long right = found.stream().filter(accepted::contains).count();
        return new Score(
                required.size(), (int) required.stream().filter(found::contains).count(), found.size(), (int) right);
    }

    private static Set<String> found(Extractor extractor, Path note) throws IOException {
        Set<String> found = new HashSet<>();
        String name = note.getFileName().toString();
        for (Fact fact :
                extractor.read(List.of(new Note(name, Files.readString(note)))).facts()) {
            if (!fact.denied() && fact.predicate() != Predicate.RUNS) {
                found.add(flow(
                        fact.subject().text(),
                        fact.predicate().name(),
                        fact.object().text()));
            }
        }
        found.remove("");
        return found;
    }

    /** The two ends in the direction in which data move, empty for what is no flow. */
    private static String flow(String subject, String predicate, String object) {
        if (FORWARD.contains(predicate)) {
            return subject + " -> " + object;
        }
        return BACKWARD.contains(predicate) ? object + " -> " + subject : "";
    }

    private static List<Path> labelled() throws IOException {
        try (Stream<Path> files = Files.list(LABELLED)) {
            return files.filter(file -> file.toString().endsWith(".facts"))
                    .sorted()
                    .toList();
        }
    }

    private static Path note(Path labels) {
        String base = labels.toString().replaceFirst("\\.facts$", "");
        Path markdown = Path.of(base + ".md");
        return Files.exists(markdown) ? markdown : Path.of(base + ".txt");
    }

    private record Score(int required, int hit, int produced, int right) {

        private Score plus(Score other) {
            return new Score(
                    required + other.required, hit + other.hit, produced + other.produced, right + other.right);
        }

        private double precision() {
            return produced == 0 ? 1 : (double) right / produced;
        }

        private double recall() {
            return required == 0 ? 1 : (double) hit / required;
        }

        @Override
        public String toString() {
            return "found %d of %d, right %d of %d".formatted(hit, required, right, produced);
        }
    }
}
