package dev.studygraph.server.query;

import dev.studygraph.load.CypherLiteral;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A query that was asked, with its parameters. */
public record AskedQuery(String cypher, Map<String, Object> parameters) {

    public AskedQuery {
        parameters = Map.copyOf(parameters);
    }

    /** The query as Neo4j Browser takes it: its parameters as commands, each on a line, and then itself. */
    public String script() {
        String commands = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> ":param " + parameter.getKey() + " => "
                                + CypherLiteral.of(parameter.getValue()) + ";\n")
                        .collect(Collectors.joining());
        return commands + cypher.strip() + ";\n";
    }
}
