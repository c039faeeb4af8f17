/** The endpoints: each reads a request, asks the graph and answers in JSON. */
@NullMarked
package dev.studygraph.server.api;

import org.jspecify.annotations.NullMarked;
