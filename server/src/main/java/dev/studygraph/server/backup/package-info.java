/** The data folder as one file, and back. */
@NullMarked
package dev.studygraph.server.backup;

import org.jspecify.annotations.NullMarked;
