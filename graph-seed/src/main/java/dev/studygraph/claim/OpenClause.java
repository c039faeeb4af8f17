package dev.studygraph.claim;

import dev.studygraph.language.Role;
import org.jspecify.annotations.Nullable;

/**
 * A clause that lacks one of its ends, which the lines below it name.
 *
 * @param frame the clause
 * @param missing the part that is missing; absent where it is the subject
 */
record OpenClause(Frame frame, @Nullable Role missing) {}
