package dev.studygraph.server.api;

import dev.studygraph.server.question.AskService;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;

/** {@code GET /api/ask}: the best answer to any question in words. */
public final class AskEndpoint {

    private static final int LONGEST_QUESTION = 4_000;

    private final AskService service;

    public AskEndpoint(AskService service) {
        this.service = service;
    }

    /** Answers the question in {@code q}. */
    public void answer(Context ctx) {
        String question = ctx.queryParam("q");
        if (question == null || question.isBlank()) {
            throw new BadRequestResponse("Ask something: q is a question.");
        }
        if (question.length() > LONGEST_QUESTION) {
            throw new BadRequestResponse(
                    "q has " + question.length() + " characters; ask in at most " + LONGEST_QUESTION + '.');
        }
        ctx.json(service.answer(Parameters.plain(question.strip(), "q")));
    }
}
