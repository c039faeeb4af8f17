package dev.studygraph.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.server.query.EntityRef;
import io.javalin.http.HttpStatus;
import java.util.List;

/**
 * What went wrong with a request, in the form of RFC 9457.
 *
 * @param title the meaning of the status
 * @param detail what was wrong this time, and what to do about it
 * @param instance this time: the request's id
 * @param suggestions things that may have been meant
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EntityRef> suggestions) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        suggestions = List.copyOf(suggestions);
    }

    static Problem of(int status, String detail, String instance, List<EntityRef> suggestions) {
        return new Problem(
                "about:blank", HttpStatus.forStatus(status).getMessage(), status, detail, instance, suggestions);
    }
}
