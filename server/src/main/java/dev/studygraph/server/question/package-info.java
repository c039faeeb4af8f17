/**
 * Understands questions in words: finds the things that they name, weighs every way of reading them against each other, and
 * answers the best one.
 */
@NullMarked
package dev.studygraph.server.question;

import org.jspecify.annotations.NullMarked;
