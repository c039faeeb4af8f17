package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.RouteQueries.DeniedFlow;
import dev.studygraph.server.query.WalkQueries;
import dev.studygraph.server.route.Judge.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of an answer. */
final class Wording {

    private Wording() {}

    /** How a question was understood: "From Amazon S3 to Amazon Redshift, without AWS Glue." */
    static String readAs(Reading question) {
        return "From " + name(question.from()) + " to " + name(question.to()) + conditions(question) + '.';
    }

    /** What the way must be, as it follows a sentence about its ends. */
    private static String conditions(Reading question) {
        StringBuilder text = new StringBuilder();
        if (!question.via().isEmpty()) {
            text.append(", via ")
                    .append(question.via().stream().map(Wording::anyOf).collect(Collectors.joining(", ")));
        }
        if (!question.avoid().isEmpty()) {
            text.append(", without ").append(names(question.avoid()));
        }
        requirements(question).forEach(requirement -> text.append(", ").append(requirement));
        return text.toString();
    }

    /** What a way must be like: "near real time", "not batch", "as Apache Parquet". */
    static List<String> requirements(Reading question) {
        return Stream.of(
                        question.modes().stream().map(Mode::name),
                        question.ruledOut().stream().map(mode -> "not " + mode.name()),
                        question.forms().stream().map(form -> "as " + form.name()))
                .flatMap(texts -> texts)
                .toList();
    }

    /** What a way is good for beside the others. */
    static String why(Judged route, Reading question, List<Judged> all) {
        List<String> reasons = new ArrayList<>();
        int hops = route.path().hops().size();
        if (all.stream()
                .allMatch(other -> other.equals(route) || other.path().hops().size() > hops)) {
            reasons.add(all.size() == 1 ? "the only way that the notes give" : "the fewest hops");
        } else if (all.stream().allMatch(other -> other.path().hops().size() >= hops)) {
            reasons.add("as few hops as any");
        }
        if (!requirements(question).isEmpty()) {
            String wanted = String.join(", ", requirements(question));
            reasons.add(route.fit() == Fit.STATED ? wanted : "whether it is " + wanted + " is not stated");
        }
        long inferred = route.path().hops().stream().filter(Hop::isInferred).count();
        if (inferred > 0) {
            reasons.add(inferred == 1 ? "one hop is inferred" : inferred + " hops are inferred");
        }
        int support = route.path().hops().stream().mapToInt(Hop::support).min().orElse(0);
        if (inferred == 0 && support > 1) {
            reasons.add("each hop is said at least " + support + " times");
        }
        if (reasons.isEmpty()) {
            reasons.add("another way, over "
                    + names(route.path().between().stream()
                            .map(stop -> stop.thing())
                            .toList()));
        }
        String text = String.join("; ", reasons);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + '.';
    }

    /** A denied move: "Amazon Kinesis Data Streams does not write to Amazon S3." */
    static String denied(DeniedFlow flow) {
        return "The notes deny that " + flow.subject().name() + ' '
                + flow.relation().words() + ' ' + flow.object().name() + '.';
    }

    /** What is missing where there is no way. */
    static String noRoute(Reading question, List<EntityRef> reachable, List<EntityRef> reaching, boolean leadsBack) {
        String from = name(question.from());
        String to = name(question.to());
        String text = "The notes give no way from " + from + " to " + to + conditions(question) + ".";
        if (reachable.isEmpty() && !question.from().isOpen()) {
            text += " They do not say where data from " + from + " goes.";
        }
        if (reaching.isEmpty() && !question.to().isOpen()) {
            text += " They do not say what brings data to " + to + ".";
        }
        if (leadsBack) {
            text += " The other way round, from " + to + " to " + from + ", they give one.";
        }
        return text;
    }

    /** What ended a search, and what that means. */
    static String cut(Cut cut) {
        return switch (cut) {
            case TIME -> "The search took too long and was ended; there may be more routes.";
            case STOPS ->
                "Your notes give a way with more than " + WalkQueries.MOST_HOPS + " hops; longer ones are not shown.";
        };
    }

    private static String anyOf(End end) {
        return end.places().stream().map(EntityRef::name).collect(Collectors.joining(" or "));
    }

    private static String name(End end) {
        return end.thing().map(EntityRef::name).orElse("anything");
    }

    private static String names(List<EntityRef> things) {
        return things.stream().map(EntityRef::name).collect(Collectors.joining(", "));
    }
}
