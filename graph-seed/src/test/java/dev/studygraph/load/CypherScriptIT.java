package dev.studygraph.load;

import static dev.studygraph.fact.Predicate.HAS_LIMIT;
import static dev.studygraph.fact.Predicate.READS_FROM;
import static dev.studygraph.fact.Predicate.WRITES_TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.note.ShippedNotes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.SessionConfig;

@Neo4jTest
class CypherScriptIT {

    /** Texts that would break out of a literal, a statement or a line that is put together carelessly. */
    private static final List<String> HOSTILE = List.of(
            "it's \"quoted\" `so`",
            "'}) DETACH DELETE n //",
            "ends;\nMATCH (n) DETACH DELETE n;\n",
            "back\\slash \\",
            "\\' \\\\' \\n",
            "\\u0027 \\\\u0027 \\\\\\u0027 \\U00000027 \\uuuu0027",
            "$rows $version ${x} $1",
            "\r\n\t\b\f\u0000\u0001\u001b[31m\u007f",
            "\u2028\u2029\u0085\u00a0\u202e\ufeff\u200d",
            "\uD83D\uDE80 \u00e4\u00f6\u00fc \u6f22\u5b57",
            "/* comment */ -- // #");

    private static final StudyGraph GRAPH = graph();

    private final Database database;

    CypherScriptIT(Database database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "25"})
    void theScriptBuildsTheGraphThatTheLoaderLoads(String language) {
        database.load(GRAPH);
        List<String> loaded = database.dump();
        database.empty();

        runScript("CYPHER " + language + " ", GRAPH);

        assertThat(database.dump()).isEqualTo(loaded);
    }

    /** With one note of those that ship: Neo4j takes its time to plan statements that are full of literals. */
    @Test
    void aShippedNoteIsTheSameGraphByScript() {
        List<Note> note = ShippedNotes.read().subList(0, 1);
        StudyGraph shipped = StudyGraph.of(new Extractor(Catalogue.shipped()).read(note));
        new GraphLoader(database.driver(), SessionConfig.defaultConfig()).load(shipped, Progress.NONE);
        List<String> loaded = database.dump();
        database.empty();

        runScript("", shipped);

        assertThat(database.dump()).isEqualTo(loaded);
    }

    @Test
    void runningItTwiceOrOverAnotherGraphComesToTheSame() {
        database.load(GRAPH);
        List<String> loaded = database.dump();
        database.load(new FindingsBuilder()
                .note("old.md")
                .says(1, "Old", READS_FROM, "Older", "Old reads Older")
                .graph());

        runScript("", GRAPH);
        assertThat(database.dump()).isEqualTo(loaded);
        runScript("", GRAPH);
        assertThat(database.dump()).isEqualTo(loaded);
    }

    @Test
    void whatTheScriptBuiltTheLoaderKnows() {
        runScript("", GRAPH);

        assertThat(database.load(GRAPH).unchanged()).isTrue();
    }

    private void runScript(String prefix, StudyGraph graph) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        new CypherScript(graph).print(new PrintStream(script, false, StandardCharsets.UTF_8));
        new Scanner(script.toString(StandardCharsets.UTF_8))
                .useDelimiter(";\n")
                .tokens()
                .forEach(statement -> database.run(prefix + statement));
    }

    private static StudyGraph graph() {
        FindingsBuilder notes = new FindingsBuilder().note("it's.md");
        int line = 0;
        for (String text : HOSTILE) {
            notes.describes(++line, "A", HAS_LIMIT, text, text).tip(line, text, "A");
        }
        return notes.says(++line, "A", READS_FROM, "B", "reads")
                .denies(++line, "A", WRITES_TO, "B", "does not write")
                .topic(++line, "Domain", "Topic", "A")
                .question(++line, "Q1", "B")
                .graph();
    }
}
