/** What becomes of the graph while its notes change: they are watched, previewed, kept, compared and loaded. */
@NullMarked
package dev.studygraph.server.change;

import org.jspecify.annotations.NullMarked;
