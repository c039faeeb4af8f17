package dev.studygraph.load;

import dev.studygraph.graph.StudyGraph;
import java.io.PrintStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The load as a text that cypher-shell or the Neo4j Browser runs.
 *
 * <p>Run by hand its statements are transactions of their own: a reader may see the graph half-way, and running it again
 * completes a run that broke off.
 */
public final class CypherScript {

    private static final int BATCH = 100;
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final StudyGraph graph;

    /** A script that makes a database's graph this one. */
    public CypherScript(StudyGraph graph) {
        this.graph = graph;
    }

    /** Prints the statements, each with a semicolon and a line end after it. */
    public void print(PrintStream out) {
        Consumer<String> print = statement -> out.print(statement + ";\n");
        Consumer<CypherStatement> printFilled = statement -> print.accept(literally(statement));
        out.print("// Study Graph " + graph.version() + "\n");
        Schema.statements().forEach(print);
        WritePlan plan = new WritePlan(graph, new Sizes(BATCH, Sizes.USUAL.whole(), Sizes.USUAL.hub()));
        printFilled.accept(plan.begin("script"));
        plan.rows(printFilled);
        plan.removals().forEach(printFilled);
        printFilled.accept(plan.hubs());
        printFilled.accept(plan.end());
    }

    /** The statement with its values in the places of its parameters. */
    private static String literally(CypherStatement statement) {
        return PARAMETER
                .matcher(statement.again())
                .replaceAll(parameter -> Matcher.quoteReplacement(CypherLiteral.of(
                        Objects.requireNonNull(statement.parameters().get(parameter.group(1))))));
    }
}
