/** Answers "How do I get X into Y?": reads the question, walks the graph, ranks and explains the routes. */
@NullMarked
package dev.studygraph.server.route;

import org.jspecify.annotations.NullMarked;
