package dev.studygraph.server.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.studygraph.server.query.Paging;
import io.javalin.http.BadRequestResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where the next part of a list starts, in a form that says nothing to clients and so may change. */
final class Cursor {

    private static final String FORM = "after:";

    private Cursor() {}

    /** How many come before the part that a cursor asks for. */
    static int offset(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
            if (plain.startsWith(FORM) && !plain.startsWith(FORM + '-')) {
                return Integer.parseInt(plain.substring(FORM.length()));
            }
        } catch (IllegalArgumentException e) {
            // told below, like any other text that is no cursor
        }
        throw new BadRequestResponse("cursor takes what an answer gave as its cursor.");
    }

    /** The cursor of the part after this one, absent where this is the last. */
    static @Nullable String after(Paging part, long total) {
        long next = (long) part.offset() + part.limit();
        return next < total && next <= Integer.MAX_VALUE
                ? Base64.getUrlEncoder().withoutPadding().encodeToString((FORM + next).getBytes(US_ASCII))
                : null;
    }
}
