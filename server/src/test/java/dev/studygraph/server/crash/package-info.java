/** Kills servers and damages what they wrote, to see that nothing is lost. */
@NullMarked
package dev.studygraph.server.crash;

import org.jspecify.annotations.NullMarked;
