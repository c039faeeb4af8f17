/** Decides which candidates become facts, and how sure they are. */
@NullMarked
package dev.studygraph.judge;

import org.jspecify.annotations.NullMarked;
