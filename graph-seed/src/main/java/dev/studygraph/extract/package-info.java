/** Reads notes into findings: the rooms of reading one after the other, and what each place became. */
@NullMarked
package dev.studygraph.extract;

import org.jspecify.annotations.NullMarked;
