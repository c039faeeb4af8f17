package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import java.util.List;
import java.util.Optional;

/**
 * What is asked, by names.
 *
 * @param text the question in words, empty where there are only names
 * @param from the start, absent where it is left open
 * @param to the goal, absent where it is left open
 * @param converting the format that data get on the way, absent where that does not matter
 * @param via what the way must pass, in this order
 * @param avoid what it must not pass
 * @param require ways of working that it must have, and forms in which the data must arrive
 * @param ruledOut ways of working that it must not have
 * @param words what else the question says, in runs of words that stand together
 * @param limit how many ways to answer at most
 */
public record RouteQuestion(
        String text,
        Optional<Named> from,
        Optional<Named> to,
        Optional<String> converting,
        List<String> via,
        List<String> avoid,
        List<String> require,
        List<String> ruledOut,
        List<List<String>> words,
        int limit) {

    public RouteQuestion {
        via = List.copyOf(via);
        avoid = List.copyOf(avoid);
        require = List.copyOf(require);
        ruledOut = List.copyOf(ruledOut);
        words = List.copyOf(words);
    }

    /** A question by names alone. */
    public static RouteQuestion byNames(
            Optional<String> from,
            Optional<String> to,
            List<String> via,
            List<String> avoid,
            List<String> require,
            int limit) {
        return new RouteQuestion(
                "",
                from.map(Named::of),
                to.map(Named::of),
                Optional.empty(),
                via,
                avoid,
                require,
                List.of(),
                List.of(),
                limit);
    }

    /** This question with what is given by names in place of what its words say. */
    public RouteQuestion with(RouteQuestion names) {
        return new RouteQuestion(
                text,
                names.from.or(() -> from),
                names.to.or(() -> to),
                converting,
                names.via.isEmpty() ? via : names.via,
                names.avoid.isEmpty() ? avoid : names.avoid,
                names.require.isEmpty() ? require : names.require,
                ruledOut,
                words,
                names.limit);
    }

    /** This question with fewer conditions. */
    public RouteQuestion without(List<String> pass, List<String> required) {
        return new RouteQuestion(
                text,
                from,
                to,
                converting,
                pass,
                avoid,
                required,
                required.isEmpty() ? List.of() : ruledOut,
                words,
                limit);
    }

    /**
     * An end by a name, an alias or an id.
     *
     * @param said the words of the question for it
     * @param others what else may be meant
     */
    public record Named(String name, String said, List<EntityRef> others) {

        public Named {
            others = List.copyOf(others);
        }

        /** What goes by this name. */
        public static Named of(String name) {
            return new Named(name, name, List.of());
        }
    }
}
