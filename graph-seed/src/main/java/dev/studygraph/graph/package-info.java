/** The graph as plain values: what was found, as nodes and edges that say where in the notes they come from. */
@NullMarked
package dev.studygraph.graph;

import org.jspecify.annotations.NullMarked;
