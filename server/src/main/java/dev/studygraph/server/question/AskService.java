package dev.studygraph.server.question;

import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityQueries;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.Reach.Reached;
import dev.studygraph.server.query.Reach.Ring;
import dev.studygraph.server.query.ReachQueries;
import dev.studygraph.server.question.AskAnswer.Compared;
import dev.studygraph.server.question.AskAnswer.Direct;
import dev.studygraph.server.question.AskAnswer.FactLine;
import dev.studygraph.server.question.AskAnswer.Understood;
import dev.studygraph.server.question.AskAnswer.Way;
import dev.studygraph.server.question.Mention.Candidate;
import dev.studygraph.server.question.QuestionReader.Understanding;
import dev.studygraph.server.question.Reading.Compare;
import dev.studygraph.server.question.Reading.Facts;
import dev.studygraph.server.question.Reading.Leg;
import dev.studygraph.server.question.Reading.Nothing;
import dev.studygraph.server.question.Reading.Reach;
import dev.studygraph.server.question.Reading.Thing;
import dev.studygraph.server.question.Reading.UnknownEnd;
import dev.studygraph.server.question.Reading.Ways;
import dev.studygraph.server.route.RouteAnswer;
import dev.studygraph.server.route.RouteQuestion;
import dev.studygraph.server.route.RouteQuestion.Named;
import dev.studygraph.server.route.RouteService;
import dev.studygraph.server.route.UnclearQuestionException;
import dev.studygraph.server.route.UnknownEndException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers any question in words as well as the notes allow. */
public final class AskService {

    private static final int ROUTES = 3;
    private static final int MOST_IN_REACH = 200;

    private final RouteService routes;
    private final EntityQueries entities;
    private final ReachQueries reach;
    private final QuestionReader reader;

    public AskService(GraphReader graph, RouteService routes) {
        this.routes = routes;
        this.entities = new EntityQueries(graph);
        this.reach = new ReachQueries(graph);
        this.reader = new QuestionReader(graph);
    }

    /** The best answer to a question; never a refusal. */
    public AskAnswer answer(String text) {
        Understanding understanding = reader.read(text);
        return answer(understanding.best(), understanding.told(), understanding);
    }

    /**
     * The way that a question asks for, by names; a question for what a thing hands data to leaves the goal open.
     *
     * @param named whether both ends are named beside it, so that the words need not tell them
     * @throws UnknownEndException where it names an end that the graph does not know
     * @throws UnclearQuestionException where it asks for no way
     */
    public RouteQuestion route(String text, boolean named) {
        Understanding understanding = reader.read(text);
        for (Reading reading : understanding.ranked()) {
            switch (reading) {
                case Ways ways -> {
                    return question(text, ways.legs().getFirst(), ways.words(), understanding);
                }
                case Reach asked -> {
                    EntityRef from = asked.out() ? asked.of() : null;
                    EntityRef to = asked.out() ? null : asked.of();
                    Leg leg = new Leg(
                            from,
                            to,
                            null,
                            List.of(),
                            List.of(),
                            understanding.question().modes().asked(),
                            asked.used());
                    return question(text, leg, List.of(), understanding);
                }
                case UnknownEnd end -> throw routes.unknown(end.unknown());
                case Compare compare -> {}
                case Facts facts -> {}
                case Thing thing -> {}
                case Nothing nothing -> {}
            }
        }
        if (named) {
            return RouteQuestion.byNames(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), ROUTES);
        }
        throw new UnclearQuestionException("The question asks for no way: ask \"How do I get X into Y?\".");
    }

    private static RouteQuestion question(String text, Leg leg, List<List<String>> words, Understanding understanding) {
        return new RouteQuestion(
                text,
                named(leg.from(), leg.used()),
                named(leg.to(), leg.used()),
                Optional.ofNullable(leg.converting()).map(EntityRef::id),
                ids(leg.via()),
                ids(leg.avoid()),
                leg.require(),
                understanding.question().modes().ruledOut(),
                words,
                ROUTES);
    }

    private static Optional<Named> named(@Nullable EntityRef end, List<Mention> used) {
        if (end == null) {
            return Optional.empty();
        }
        List<Mention> meant = used.stream()
                .filter(mention -> mention.candidates().stream()
                        .anyMatch(one -> one.thing().equals(end)))
                .toList();
        String said = meant.stream().findFirst().map(Mention::said).orElse(end.name());
        List<EntityRef> others = meant.stream()
                .flatMap(mention -> mention.candidates().stream())
                .map(Candidate::thing)
                .filter(other -> !other.equals(end))
                .distinct()
                .limit(ROUTES)
                .toList();
        return Optional.of(new Named(end.id(), said, others));
    }

    private AskAnswer answer(Reading reading, Understood understood, Understanding understanding) {
        return switch (reading) {
            case Ways ways -> ways(ways, understood, understanding);
            case UnknownEnd end ->
                new AskAnswer(
                        "route",
                        understood,
                        new Way(
                                RouteAnswer.unknown(
                                        understood.text(),
                                        understood.readAs(),
                                        "Your notes do not mention " + end.unknown() + ".",
                                        end.known(),
                                        end.from()),
                                null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Your notes do not mention " + end.unknown() + ".");
            case Compare compare ->
                new AskAnswer(
                        "compare",
                        understood,
                        null,
                        null,
                        new Compared(compare.things()),
                        null,
                        null,
                        null,
                        compare.readAs());
            case Reach asked -> reach(asked, understood);
            case Facts facts -> facts(facts, understood, understanding);
            case Thing thing ->
                new AskAnswer(
                        "thing",
                        understood,
                        null,
                        null,
                        null,
                        null,
                        null,
                        thing.of(),
                        "What your notes say of " + thing.of().name() + ".");
            case Nothing nothing ->
                new AskAnswer(
                        "none",
                        understood,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "This names nothing that your notes know. Ask for a way from one thing to another, for a comparison, or for what your notes say of a thing.");
        };
    }

    // --- ways

    private AskAnswer ways(Ways ways, Understood understood, Understanding understanding) {
        List<String> left = new ArrayList<>(understood.left());
        List<Way> answers = new ArrayList<>();
        for (Leg leg : ways.legs()) {
            answers.add(way(leg, ways, understanding, left));
        }
        Understood all = new Understood(
                understood.text(),
                understood.readAs(),
                List.copyOf(left),
                understood.assumed(),
                understood.otherReading());
        return new AskAnswer(
                "route",
                all,
                answers.getFirst(),
                answers.size() > 1 ? answers.subList(1, answers.size()) : null,
                null,
                null,
                null,
                null,
                verdict(answers.getFirst(), ways.legs().getFirst()));
    }

    /** Keeps as much of what was asked as a way can be found with, and tells what was dropped. */
    private Way way(Leg leg, Ways ways, Understanding understanding, List<String> left) {
        RouteQuestion question = question(understanding.text(), leg, ways.words(), understanding);
        RouteAnswer answer = routes.answer(question);
        if (answer.routes().isEmpty() && !leg.require().isEmpty()) {
            RouteAnswer free =
                    routes.answer(question.without(leg.via().isEmpty() ? List.of() : question.via(), List.of()));
            if (!free.routes().isEmpty()) {
                left.addAll(leg.require());
                answer = free;
            }
        }
        if (answer.routes().isEmpty() && !leg.via().isEmpty()) {
            RouteAnswer free = routes.answer(question.without(List.of(), question.require()));
            if (!free.routes().isEmpty()) {
                leg.via().forEach(thing -> left.add("by way of " + thing.name()));
                answer = free;
            }
        }
        boolean verdict = (ways.direct() || ways.yesOrNo()) && leg.from() != null && leg.to() != null;
        return new Way(answer, verdict ? direct(answer, leg, ways.direct()) : null);
    }

    private static List<String> ids(List<EntityRef> things) {
        return things.stream().map(EntityRef::id).toList();
    }

    private static Direct direct(RouteAnswer answer, Leg leg, boolean asked) {
        List<Evidence> stated = answer.routes().stream()
                .filter(route ->
                        route.hops().size() == 1 && !route.hops().getFirst().inferred())
                .flatMap(route -> route.hops().getFirst().evidence().stream())
                .toList();
        List<Evidence> denied = answer.denied().stream()
                .filter(one -> leg.from() != null
                        && leg.to() != null
                        && one.from().equals(leg.from().id())
                        && one.to().equals(leg.to().id()))
                .flatMap(one -> one.evidence().stream())
                .toList();
        return new Direct(asked, !stated.isEmpty(), !denied.isEmpty(), stated.isEmpty() ? denied : stated);
    }

    private static String verdict(Way way, Leg leg) {
        String ends = name(leg.from()) + " to " + name(leg.to());
        Direct direct = way.direct();
        List<RouteAnswer.Route> found = way.answer().routes();
        if (direct != null && direct.asked() && !direct.stated()) {
            String no = direct.denied()
                    ? "No: your notes deny that data gets directly from "
                    : "Your notes do not say that data gets directly from ";
            return no + ends + (found.isEmpty() ? "." : "; they give a way with stops between.");
        }
        if (found.isEmpty()) {
            return way.answer().noRoute() == null
                    ? "Your notes give no way from " + ends + "."
                    : way.answer().noRoute().message();
        }
        String stops = found.getFirst().stops().stream().map(EntityRef::name).collect(Collectors.joining(" \u2192 "));
        return (direct == null ? "" : "Yes: ") + stops + ".";
    }

    private static String name(@Nullable EntityRef end) {
        return end == null ? "anything" : end.name();
    }

    // --- the rest

    private AskAnswer reach(Reach asked, Understood understood) {
        List<String> of = List.of(asked.of().id());
        List<Ring> rings = (asked.out() ? reach.onward(of, MOST_IN_REACH) : reach.back(of, MOST_IN_REACH)).rings();
        List<EntityRef> next = rings.isEmpty()
                ? List.of()
                : rings.getFirst().things().stream().map(Reached::thing).toList();
        String what = next.isEmpty()
                ? asked.out()
                        ? "Your notes do not say where data from " + asked.of().name() + " goes."
                        : "Your notes do not say what brings data to "
                                + asked.of().name() + "."
                : (asked.out()
                                ? asked.of().name() + " hands data to "
                                : asked.of().name() + " gets data from ")
                        + next.stream().map(EntityRef::name).collect(Collectors.joining(", ")) + ".";
        return new AskAnswer(
                "reach",
                understood,
                null,
                null,
                null,
                new AskAnswer.Reached(asked.of(), asked.out() ? "out" : "in", next, rings),
                null,
                null,
                what);
    }

    private AskAnswer facts(Facts asked, Understood understood, Understanding understanding) {
        List<FactLine> lines = entities.find(asked.of().id())
                .map(thing -> new FactLines(thing, understanding.vocabulary()::saysNothing)
                        .of(asked.about(), understanding.text()))
                .orElse(List.of());
        String message = lines.isEmpty() ? "Your notes say nothing of that." : asked.readAs();
        return new AskAnswer(
                "facts",
                understood,
                null,
                null,
                null,
                null,
                new AskAnswer.Facts(asked.of(), asked.about(), lines),
                null,
                message);
    }
}
