/** Measures how fast routes are found: {@code server/benchmark}. */
@NullMarked
package dev.studygraph.server.benchmark;

import org.jspecify.annotations.NullMarked;
