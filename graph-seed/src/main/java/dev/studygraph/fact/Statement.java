package dev.studygraph.fact;

import java.util.List;

/**
 * A line or sentence of a note that says something, with the things that it names.
 *
 * @param evidence where it stands
 * @param mentions the things that it names, in order, each once
 */
public record Statement(Evidence evidence, List<Term.Thing> mentions) {

    public Statement {
        mentions = List.copyOf(mentions);
    }
}
