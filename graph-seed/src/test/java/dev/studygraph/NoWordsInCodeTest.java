package dev.studygraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds code to what is no matter of a language or of a field: words are in {@code english.yaml}, names in catalogues. */
class NoWordsInCodeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern LITERALS = Pattern.compile(LITERAL);
    private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*");
    private static final Pattern EXPRESSIONS =
            Pattern.compile("(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*(" + LITERAL
                    + "(?:\\s*\\+\\s*" + LITERAL + ")*)");
    // Classes of letters, code points, names of groups, and signs that stand for something.
    private static final Pattern SYNTAX = Pattern.compile(
            "\\\\\\\\[pP]\\{[^}]*\\}|\\\\{1,2}u[0-9a-fA-F]{4}|\\(\\?<\\w+>|\\\\\\\\k<\\w+>|\\\\\\\\[A-Za-z]");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    // Words of notations rather than of a language: Mermaid, elements of HTML, arrows of LaTeX, endings of files,
    // numerals.
    private static final Set<String> OF_NOTATIONS = Set.of(
            "graph",
            "flowchart",
            "sequenceDiagram",
            "participant",
            "actor",
            "del",
            "strike",
            "summary",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "details",
            "div",
            "section",
            "span",
            "center",
            "rightarrow",
            "longrightarrow",
            "Rightarrow",
            "markdown",
            "txt",
            "IVXLCM",
            "IVX");
    // What the program itself works with and tells of.
    private static final Set<String> OF_THE_PROGRAM = Set.of("Neo4j", "YAML", "JSON");

    @Test
    void noExpressionKnowsAWord() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path file : files()) {
            EXPRESSIONS
                    .matcher(code(file))
                    .results()
                    .forEach(expression -> WORD.matcher(
                                    SYNTAX.matcher(expression.group(1)).replaceAll(" "))
                            .results()
                            .map(MatchResult::group)
                            .filter(word -> !OF_NOTATIONS.contains(word))
                            .forEach(word -> words.add(file.getFileName() + ": " + word)));
        }

        assertThat(words).isEmpty();
    }

    @Test
    void noCodeKnowsAThing() throws IOException {
        Set<String> names = Catalogue.shipped().entries().stream()
                .map(CatalogueEntry::name)
                .filter(name -> !OF_THE_PROGRAM.contains(name))
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            LITERALS.matcher(code(file))
                    .results()
                    .flatMap(literal -> names.stream().filter(name -> holds(literal.group(), name)))
                    .forEach(name -> found.add(file.getFileName() + ": " + name));
        }

        assertThat(found).isEmpty();
    }

    /** Whether a text holds a name as whole words, as it is written. */
    private static boolean holds(String text, String name) {
        return text.contains(name)
                && Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                        .matcher(text)
                        .find();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(java).isNotEmpty();
            return java;
        }
    }

    private static String code(Path file) throws IOException {
        return COMMENTS.matcher(Files.readString(file)).replaceAll("");
    }
}
