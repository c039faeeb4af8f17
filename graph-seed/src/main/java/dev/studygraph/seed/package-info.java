/** The command {@code seed}: notes from the command line into a database, a script or lines of JSON. */
@NullMarked
package dev.studygraph.seed;

import org.jspecify.annotations.NullMarked;
