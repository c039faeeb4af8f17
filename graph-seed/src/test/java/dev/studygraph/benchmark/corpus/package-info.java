/** Scores what is found in a folder of notes by the labels beside them. */
@NullMarked
package dev.studygraph.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
