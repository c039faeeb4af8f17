package dev.studygraph.server.api;

import dev.studygraph.server.http.GraphTag;
import dev.studygraph.server.question.AskService;
import dev.studygraph.server.route.RouteAnswer;
import dev.studygraph.server.route.RouteQuestion;
import dev.studygraph.server.route.RouteService;
import dev.studygraph.server.route.UnclearQuestionException;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Optional;

/** {@code GET /api/routes}: how data gets from one thing into another. */
public final class RoutesEndpoint {

    private static final int LONGEST_QUESTION = 2_000;
    private static final int MOST_ROUTES = 20;
    private static final int ROUTES = 3;
    private static final int MOST_NAMES = 8;
    private static final String MARKDOWN = "text/markdown";

    private final RouteService routes;
    private final AskService questions;

    public RoutesEndpoint(RouteService routes, AskService questions) {
        this.routes = routes;
        this.questions = questions;
    }

    /** Answers a question in {@code q}, or by {@code from} and {@code to}. */
    public void answer(Context ctx) {
        boolean isText = isText(ctx);
        boolean isExplained = isExplained(ctx);
        try {
            RouteAnswer answer = Parameters.named(ctx, asked -> {
                RouteQuestion question = question(asked);
                return isExplained ? routes.explain(question) : routes.answer(question);
            });
            if (answer.cut()) {
                GraphTag.remove(ctx);
            }
            if (isText) {
                ctx.contentType(MARKDOWN + "; charset=utf-8").result(RouteMarkdown.of(answer));
            } else {
                ctx.json(answer);
            }
        } catch (UnclearQuestionException e) {
            throw new BadRequestResponse(e.advice());
        }
    }

    /** {@code GET /api/routes/replacements}: what can stand in for {@code replace} between {@code from} and {@code to}. */
    public void replace(Context ctx) {
        String replaced = text(ctx, "replace").orElseThrow(() -> new BadRequestResponse("replace is missing."));
        Optional<String> from = text(ctx, "from");
        Optional<String> to = text(ctx, "to");
        if (from.isEmpty() && to.isEmpty()) {
            throw new BadRequestResponse("Name a stop beside it: from is the one before, to the one after.");
        }
        ctx.json(Parameters.named(replaced, name -> routes.replacements(from, to, name)));
    }

    /** Whether the answer is wanted as a text to keep. */
    private static boolean isText(Context ctx) {
        return Parameters.oneOf(ctx, "format", List.of("json", "markdown"))
                .map("markdown"::equals)
                .orElseGet(() -> Optional.ofNullable(ctx.header(Header.ACCEPT))
                        .filter(accepted -> accepted.contains(MARKDOWN))
                        .isPresent());
    }

    /** Whether the queries are wanted too. */
    private static boolean isExplained(Context ctx) {
        return Parameters.oneOf(ctx, "explain", List.of("cypher")).isPresent();
    }

    private RouteQuestion question(Context ctx) {
        String text = text(ctx, "q").orElse("");
        Optional<String> from = text(ctx, "from");
        Optional<String> to = text(ctx, "to");
        if (text.isBlank() && from.isEmpty() && to.isEmpty()) {
            throw new BadRequestResponse("Ask something: q is a question, from and to are names.");
        }
        RouteQuestion names = RouteQuestion.byNames(
                from,
                to,
                names(ctx, "via"),
                names(ctx, "avoid"),
                names(ctx, "require"),
                Parameters.limit(ctx, ROUTES, MOST_ROUTES));
        return text.isBlank()
                ? names
                : questions.route(text, from.isPresent() && to.isPresent()).with(names);
    }

    private static Optional<String> text(Context ctx, String parameter) {
        return Optional.ofNullable(ctx.queryParam(parameter))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> checked(text, parameter));
    }

    private static List<String> names(Context ctx, String parameter) {
        List<String> given = Parameters.values(ctx, parameter);
        if (given.size() > MOST_NAMES) {
            throw new BadRequestResponse(parameter + " takes at most " + MOST_NAMES + " names.");
        }
        return given.stream().map(name -> checked(name, parameter)).toList();
    }

    private static String checked(String text, String parameter) {
        if (text.length() > LONGEST_QUESTION) {
            throw new BadRequestResponse(
                    parameter + " has " + text.length() + " characters; ask in at most " + LONGEST_QUESTION + '.');
        }
        return Parameters.plain(text, parameter);
    }
}
