/** Study notes as they lie in folders: paths and text, nothing read into them yet. */
@NullMarked
package dev.studygraph.note;

import org.jspecify.annotations.NullMarked;
