/** Requests that no one in their senses would send, made up from the API's own description. */
package dev.studygraph.server.fuzz;
