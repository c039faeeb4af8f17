package dev.studygraph.server.route;

import dev.studygraph.server.query.AskedQuery;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.ReplacementQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.StandInQueries;
import dev.studygraph.server.query.WalkQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers "How do I get X into Y?", asked by names. */
public final class RouteService {

    private final EndFinder ends;
    private final RequirementReader requirements;
    private final GraphReader graph;
    private final RouteFinder finder;
    private final Answers answers;

    public RouteService(GraphReader graph) {
        NameQueries names = new NameQueries(graph);
        English english = English.shipped();
        NameSpotter spotter = new NameSpotter(names, english);
        this.ends = new EndFinder(names, spotter);
        this.requirements = new RequirementReader(spotter, english);
        this.graph = graph;
        this.finder = finder(graph);
        this.answers = new Answers(graph);
    }

    private RouteFinder finder(GraphReader walked) {
        RouteQueries routes = new RouteQueries(graph);
        StandIns standIns = new StandIns(new StandInQueries(graph), routes, new NameQueries(graph));
        return new RouteFinder(routes, new PathFinder(new WalkQueries(walked), routes, standIns));
    }

    /**
     * The answer to a question.
     *
     * @throws UnknownEndException where the question names something that the graph does not know
     * @throws UnclearQuestionException where it names no end of a way, or requires what nothing can be
     */
    public RouteAnswer answer(RouteQuestion asked) {
        return answer(asked, finder);
    }

    /** That nothing goes by these words, and what nearly does. */
    public UnknownEndException unknown(String words) {
        return ends.unknown(Tokens.of(words));
    }

    /** The answer to a question with the queries that looked for ways, as {@link #answer} gives it. */
    public RouteAnswer explain(RouteQuestion asked) {
        List<AskedQuery> queries = new ArrayList<>();
        RouteAnswer answer = answer(asked, finder(graph.telling(queries::add)));
        return answer.explainedBy(queries.stream().map(AskedQuery::script).toList());
    }

    /**
     * What can stand in for a thing between two stops.
     *
     * @param from the stop before, absent where the route starts at what is replaced
     * @param to the stop after, absent where it ends there
     * @throws UnknownEndException where the graph knows no thing by one of the names
     */
    public Replacements replacements(Optional<String> from, Optional<String> to, String replace) {
        return new ReplacementFinder(new ReplacementQueries(graph))
                .find(
                        from.map(name -> thing(name, Role.FROM)),
                        to.map(name -> thing(name, Role.TO)),
                        thing(replace, Role.VIA));
    }

    private EntityRef thing(String name, Role role) {
        return ends.called(name, role).thing().orElseThrow(() -> ends.unknown(Tokens.of(name)));
    }

    private RouteAnswer answer(RouteQuestion asked, RouteFinder finder) {
        Reading reading = read(asked);
        if (reading.isEmpty()) {
            throw new UnclearQuestionException("The question names no thing: ask \"How do I get X into Y?\".");
        }
        return answers.of(reading, finder.find(reading, asked.limit()));
    }

    private Reading read(RouteQuestion asked) {
        RequirementReader.Requirements required = requirements.read(asked.require());
        Optional<End> converting = asked.converting().map(ends::converting);
        return new Reading(
                asked.text(),
                asked.from().map(start -> ends.start(start)).orElse(End.OPEN),
                asked.to().map(goal -> ends.goal(goal)).orElse(End.OPEN),
                Stream.concat(converting.stream(), asked.via().stream().map(name -> ends.called(name, Role.VIA)))
                        .toList(),
                things(asked.avoid()),
                required.modes(),
                requirements.read(asked.ruledOut()).modes(),
                required.forms(),
                asked.words());
    }

    private List<EntityRef> things(List<String> names) {
        return names.stream()
                .map(name -> ends.called(name, Role.AVOID))
                .flatMap(end -> end.things().stream())
                .toList();
    }
}
