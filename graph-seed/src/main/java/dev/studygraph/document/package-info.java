/** Turns the text of a note into lines with their place: under which heading, below which bullet. */
@NullMarked
package dev.studygraph.document;

import org.jspecify.annotations.NullMarked;
