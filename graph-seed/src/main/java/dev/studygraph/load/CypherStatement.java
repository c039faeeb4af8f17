package dev.studygraph.load;

import java.util.Map;

/**
 * A Cypher statement with the values of its parameters.
 *
 * @param rows how many nodes and edges it writes
 */
record CypherStatement(String text, Map<String, Object> parameters, int rows) {

    CypherStatement(String text, Map<String, Object> parameters) {
        this(text, parameters, 0);
    }
}
