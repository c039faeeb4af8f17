/** A Neo4j Community database inside this process, in a folder of its own. */
@NullMarked
package dev.studygraph.server.embedded;

import org.jspecify.annotations.NullMarked;
