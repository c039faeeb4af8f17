/** The files of the page, as they lie on the class path. */
@NullMarked
package dev.studygraph.server.page;

import org.jspecify.annotations.NullMarked;
