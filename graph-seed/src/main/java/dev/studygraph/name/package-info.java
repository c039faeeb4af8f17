/** Finds the known names in a line of text. */
@NullMarked
package dev.studygraph.name;

import org.jspecify.annotations.NullMarked;
