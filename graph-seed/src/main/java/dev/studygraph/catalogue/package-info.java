/** The names that are known beforehand: canonical names, aliases, kinds, categories, and what changed since. */
@NullMarked
package dev.studygraph.catalogue;

import org.jspecify.annotations.NullMarked;
