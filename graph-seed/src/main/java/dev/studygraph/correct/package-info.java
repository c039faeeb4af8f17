/** What readers of the graph put right by hand: names before the notes are read, facts after it. */
@NullMarked
package dev.studygraph.correct;

import org.jspecify.annotations.NullMarked;
