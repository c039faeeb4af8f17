package dev.studygraph.server.route;

import java.util.List;
import java.util.Optional;

/**
 * What is asked: a question in plain words, or names, or both; where both are given, the names win.
 *
 * @param text the question, empty where there are only names
 * @param from the start: a name, an alias or an id
 * @param to the goal
 * @param via what the way must pass, in this order
 * @param avoid what it must not pass
 * @param require ways of working that it must have, and forms in which the data must arrive
 * @param limit how many ways to answer at most
 */
public record RouteQuestion(
        String text,
        Optional<String> from,
        Optional<String> to,
        List<String> via,
        List<String> avoid,
        List<String> require,
        int limit) {

    public RouteQuestion {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
        require = List.copyOf(require);
    }
}
