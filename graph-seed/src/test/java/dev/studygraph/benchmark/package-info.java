/** Measures how fast notes are read, and how well. */
@NullMarked
package dev.studygraph.benchmark;

import org.jspecify.annotations.NullMarked;
