/** Finds the known names in a line of text. */
@NullMarked
package dev.studygraph.link;

import org.jspecify.annotations.NullMarked;
