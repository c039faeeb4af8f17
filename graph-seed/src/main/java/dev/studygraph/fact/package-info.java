/** What notes say, as plain values: facts, tips, topics and questions, each with its evidence. */
@NullMarked
package dev.studygraph.fact;

import org.jspecify.annotations.NullMarked;
