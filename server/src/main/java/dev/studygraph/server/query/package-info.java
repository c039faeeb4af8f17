/** Asks the graph: Cypher in, plain values out. The only package of the server that speaks to Neo4j. */
@NullMarked
package dev.studygraph.server.query;

import org.jspecify.annotations.NullMarked;
