package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.query.RemarkQueries;
import dev.studygraph.server.query.RouteQueries;
import dev.studygraph.server.query.WalkQueries;
import java.util.List;

/** Answers "How do I get X into Y?", asked in plain words or by names. */
public final class RouteService {

    private final QuestionReader reader;
    private final EndFinder ends;
    private final RequirementReader requirements;
    private final RouteFinder finder;
    private final Answers answers;

    public RouteService(GraphReader graph) {
        NameQueries names = new NameQueries(graph);
        RouteQueries routes = new RouteQueries(graph);
        English english = English.shipped();
        NameSpotter spotter = new NameSpotter(names, english);
        this.ends = new EndFinder(names, spotter);
        this.requirements = new RequirementReader(spotter, english);
        this.reader = new QuestionReader(english, spotter, ends);
        this.finder = new RouteFinder(routes, new PathFinder(new WalkQueries(graph), routes, names));
        this.answers = new Answers(routes, new ReachQueries(graph), new RemarkQueries(graph));
    }

    /**
     * The answer to a question.
     *
     * @throws UnknownEndException where the question names something that the graph does not know
     * @throws UnclearQuestionException where it names no end of a way, or requires what nothing can be
     */
    public RouteAnswer answer(RouteQuestion asked) {
        Reading reading = read(asked);
        if (reading.isEmpty()) {
            throw new UnclearQuestionException("The question names no thing: ask \"How do I get X into Y?\".");
        }
        return answers.of(reading, finder.find(reading, asked.limit()));
    }

    private Reading read(RouteQuestion asked) {
        Reading words = asked.text().isBlank() ? Reading.empty() : reader.read(asked.text());
        RequirementReader.Requirements required = requirements.read(asked.require());
        return new Reading(
                words.text(),
                asked.from().map(name -> ends.called(name, Role.FROM)).orElse(words.from()),
                asked.to().map(name -> ends.called(name, Role.TO)).orElse(words.to()),
                asked.via().isEmpty()
                        ? words.via()
                        : asked.via().stream()
                                .map(name -> ends.called(name, Role.VIA))
                                .toList(),
                asked.avoid().isEmpty() ? words.avoid() : things(asked.avoid()),
                asked.require().isEmpty() ? words.modes() : required.modes(),
                words.ruledOut(),
                asked.require().isEmpty() ? words.forms() : required.forms(),
                words.words());
    }

    private List<EntityRef> things(List<String> names) {
        return names.stream()
                .map(name -> ends.called(name, Role.AVOID))
                .flatMap(end -> end.things().stream())
                .toList();
    }
}
