package dev.studygraph.load;

import java.util.Map;

/**
 * A Cypher statement with the values of its parameters.
 *
 * @param text what writes into a database where none of it is
 * @param again what comes to the same whether or not some of it is there
 * @param rows how many nodes and edges it writes
 */
record CypherStatement(String text, String again, Map<String, Object> parameters, int rows) {

    CypherStatement(String text, Map<String, Object> parameters) {
        this(text, text, parameters, 0);
    }
}
