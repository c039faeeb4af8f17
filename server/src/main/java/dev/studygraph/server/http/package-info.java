/** What every answer has in common: who may ask, headers, problems and entity tags. */
@NullMarked
package dev.studygraph.server.http;

import org.jspecify.annotations.NullMarked;
