/** Readers that propose facts: each knows one form in which notes say things, none knows another. */
@NullMarked
package dev.studygraph.claim;

import org.jspecify.annotations.NullMarked;
