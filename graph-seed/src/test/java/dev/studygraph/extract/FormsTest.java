package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the examples of {@code forms.txt}: each a small note with the facts that it states. */
class FormsTest {

    private static final Extractor EXTRACTOR = new Extractor(Catalogue.shipped());

    @TestFactory
    Stream<DynamicTest> formsOfNotes() throws IOException {
        return examples().stream().map(example -> DynamicTest.dynamicTest(example.name, () -> check(example)));
    }

    private static void check(Example example) {
        List<Fact> facts =
                EXTRACTOR.read(List.of(new Note("note.md", example.note))).facts();
        List<String> flows = facts.stream()
                .filter(fact -> fact.predicate().flow() != Predicate.DataFlow.NONE)
                .map(FormsTest::line)
                .distinct()
                .toList();
        List<String> all = facts.stream().map(FormsTest::line).toList();
        assertThat(flows).containsExactlyInAnyOrderElementsOf(example.flows());
        assertThat(all).containsAll(example.facts);
    }

    private static String line(Fact fact) {
        return (fact.denied() ? "NO " : "") + fact.subject().text() + " " + fact.predicate() + " "
                + fact.object().text();
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(FormsTest.class.getResourceAsStream("forms.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String example : List.of(text.split("(?m)^=== ", -1)).subList(1, text.split("(?m)^=== ", -1).length)) {
                String[] parts = example.split("(?m)^~~~\n", -1);
                int nameEnd = parts[0].indexOf('\n');
                examples.add(new Example(
                        parts[0].substring(0, nameEnd),
                        parts[0].substring(nameEnd + 1),
                        parts[1].lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return examples;
    }

    private record Example(String name, String note, List<String> facts) {

        private List<String> flows() {
            return facts.stream()
                    .filter(fact -> Stream.of(Predicate.values())
                            .filter(predicate -> predicate.flow() != Predicate.DataFlow.NONE)
                            .anyMatch(predicate -> fact.contains(" " + predicate + " ")))
                    .toList();
        }
    }
}
