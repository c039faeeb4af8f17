package dev.studygraph.server.api;

import dev.studygraph.catalogue.Today;
import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.route.RouteAnswer;
import dev.studygraph.server.route.RouteAnswer.Changed;
import dev.studygraph.server.route.RouteAnswer.Inside;
import dev.studygraph.server.route.RouteAnswer.Move;
import dev.studygraph.server.route.RouteAnswer.NoRoute;
import dev.studygraph.server.route.RouteAnswer.Route;
import dev.studygraph.server.route.RouteAnswer.ToKnow;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an answer as a text that a learner can keep among the notes. */
final class RouteMarkdown {

    private final Markdown text = new Markdown();

    private RouteMarkdown() {}

    /** The answer in Markdown. */
    static String of(RouteAnswer answer) {
        RouteMarkdown page = new RouteMarkdown();
        page.write(answer);
        return page.text.toString();
    }

    private void write(RouteAnswer answer) {
        RouteAnswer.Question question = answer.question();
        text.heading(1, question.text().isBlank() ? question.readAs() : question.text());
        if (!question.text().isBlank()) {
            text.paragraph(question.readAs());
        }
        for (int at = 0; at < answer.routes().size(); at++) {
            route(at + 1, answer.routes().get(at));
        }
        if (answer.noRoute() != null) {
            noRoute(answer.noRoute());
        }
        if (answer.cutBecause() != null) {
            text.paragraph(answer.cutBecause());
        }
        if (!answer.denied().isEmpty()) {
            text.heading(2, "Not directly");
            answer.denied().forEach(denied -> {
                text.item(denied.sentence());
                quotes(denied.evidence());
            });
        }
    }

    private void route(int number, Route route) {
        text.heading(2, "Route " + number + ": " + names(route.stops(), " → "));
        text.paragraph(route.why());
        for (int at = 0; at < route.hops().size(); at++) {
            Move hop = route.hops().get(at);
            text.step(
                    at + 1,
                    hop.sentence()
                            + (hop.carries() == null ? "" : ", carries " + hop.carries())
                            + (hop.inferred() ? " (inferred: " + hop.reason() + ")" : ""));
            quotes(hop.evidence());
            if (hop.inside() != null) {
                inside(hop.inside());
            }
        }
        toKnow(route.toKnow());
    }

    private void inside(Inside inside) {
        text.item("Inside it: " + String.join("; ", inside.sentences()));
        quotes(inside.evidence());
    }

    private void toKnow(ToKnow known) {
        if (known.tips().isEmpty()
                && known.limits().isEmpty()
                && known.confusions().isEmpty()
                && known.changed().isEmpty()) {
            return;
        }
        text.heading(3, "To know");
        known.tips().forEach(tip -> text.item("Tip").quote(tip.text(), place(tip.note(), tip.line())));
        known.limits().forEach(limit -> {
            text.item("Limit of " + limit.thing().name() + ": " + limit.text());
            quotes(limit.evidence());
        });
        known.confusions().forEach(confusion -> {
            text.item(confusion.sentence());
            quotes(confusion.evidence());
        });
        known.changed().forEach(changed -> text.item(today(changed)));
    }

    private static String today(Changed changed) {
        Today today = changed.today();
        return changed.thing().name() + ", " + today.status()
                + (today.since().isEmpty() ? "" : " " + today.since())
                + (today.name() == null ? "" : ", today " + today.name())
                + (today.remark().isEmpty() ? "" : ": " + today.remark());
    }

    private void noRoute(NoRoute none) {
        text.paragraph(none.message());
        if (none.missing() != null && none.missing().line() != null) {
            text.paragraph("One line would join them: " + none.missing().line());
        }
        reach("The start reaches: ", none.reachable());
        reach("The end is reached from: ", none.reaching());
    }

    private void reach(String words, List<EntityRef> things) {
        if (!things.isEmpty()) {
            text.paragraph(words + names(things, ", "));
        }
    }

    private void quotes(List<Evidence> evidence) {
        evidence.forEach(line -> text.quote(line.quote(), place(line.note(), line.line())));
    }

    private static String place(String note, int line) {
        return note + ':' + line;
    }

    private static String names(List<EntityRef> things, String between) {
        return things.stream().map(EntityRef::name).collect(Collectors.joining(between));
    }
}
