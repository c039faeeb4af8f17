package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.NameQueries;
import java.util.List;
import java.util.stream.Stream;

/** Finds things by what a learner calls them: a name, an alias, an id, or a misspelling of one. */
public final class ThingFinder {

    private final EndFinder ends;

    public ThingFinder(GraphReader graph) {
        NameQueries names = new NameQueries(graph);
        this.ends = new EndFinder(names, new NameSpotter(names, English.shipped()));
    }

    /**
     * The thing that a name most likely stands for.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    public EntityRef find(String name) {
        return family(name).getFirst();
    }

    /**
     * The thing that a name most likely stands for, and behind it the members of the family that it is.
     *
     * @throws UnknownEndException where the graph knows none of that name
     */
    public List<EntityRef> family(String name) {
        End end = ends.called(name, Role.VIA);
        return Stream.concat(end.places().stream(), end.members().stream())
                .distinct()
                .toList();
    }
}
