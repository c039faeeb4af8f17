/** What is counted and timed while the server runs, for whoever watches over it. */
@NullMarked
package dev.studygraph.server.metrics;

import org.jspecify.annotations.NullMarked;
