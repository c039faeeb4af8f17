/** Where the things of a graph stand on the map until a reader moves them. */
@NullMarked
package dev.studygraph.server.layout;

import org.jspecify.annotations.NullMarked;
