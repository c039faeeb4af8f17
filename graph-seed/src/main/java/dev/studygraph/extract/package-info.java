/** Reads the lines of notes into facts: one rule class for each way in which notes say things. */
@NullMarked
package dev.studygraph.extract;

import org.jspecify.annotations.NullMarked;
