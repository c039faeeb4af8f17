/** The program: an embedded Neo4j or another one, the API over it, and the page. */
@NullMarked
package dev.studygraph.server;

import org.jspecify.annotations.NullMarked;
