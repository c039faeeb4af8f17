/** Writes the graph into Neo4j, over Bolt or as a script. */
@NullMarked
package dev.studygraph.load;

import org.jspecify.annotations.NullMarked;
