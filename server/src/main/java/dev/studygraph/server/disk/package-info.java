/** Files that are there whole or not at all, also after a crash of the machine. */
@NullMarked
package dev.studygraph.server.disk;

import org.jspecify.annotations.NullMarked;
