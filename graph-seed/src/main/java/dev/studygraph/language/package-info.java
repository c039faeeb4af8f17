/** English: normal form, tokens, tags, phrases and clauses of a sentence. It knows no notes and no graph. */
@NullMarked
package dev.studygraph.language;

import org.jspecify.annotations.NullMarked;
