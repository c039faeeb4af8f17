package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.NamedThing;
import dev.studygraph.server.query.RouteQueries;
import java.util.List;

/** Answers "How do I get X into Y?", asked in plain words or by names. */
public final class RouteService {

    private final QuestionReader reader;
    private final NameSpotter spotter;
    private final EndFinder ends;
    private final RouteFinder finder;
    private final Answers answers;

    public RouteService(NameQueries names, RouteQueries routes) {
        English english = English.shipped();
        this.spotter = new NameSpotter(names, english);
        this.ends = new EndFinder(names, spotter);
        this.reader = new QuestionReader(english, spotter, ends);
        this.finder = new RouteFinder(routes);
        this.answers = new Answers(routes);
    }

    /**
     * The answer to a question.
     *
     * @throws UnknownEndException where the question names something that the graph does not know
     */
    public RouteAnswer answer(RouteQuestion asked) {
        Reading reading = read(asked);
        return answers.of(reading, finder.find(reading, asked.limit()));
    }

    private Reading read(RouteQuestion asked) {
        Reading words = asked.text().isBlank() ? Reading.empty() : reader.read(asked.text());
        return new Reading(
                words.text(),
                asked.from().map(name -> end(name, Role.FROM)).orElse(words.from()),
                asked.to().map(name -> end(name, Role.TO)).orElse(words.to()),
                asked.via().isEmpty()
                        ? words.via()
                        : asked.via().stream().map(name -> end(name, Role.VIA)).toList(),
                asked.avoid().isEmpty() ? words.avoid() : things(asked.avoid()),
                words.modes(),
                words.ruledOut(),
                words.forms(),
                words.words());
    }

    private End end(String name, Role role) {
        return ends.named(name, named(name), role);
    }

    private List<EntityRef> things(List<String> names) {
        return names.stream().map(name -> named(name).getFirst().thing()).toList();
    }

    private List<NamedThing> named(String name) {
        List<NamedThing> things = spotter.named(name);
        if (things.isEmpty()) {
            throw ends.unknown(Tokens.of(name));
        }
        return things;
    }
}
