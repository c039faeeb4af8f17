package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Gives each request an id, by which its answer, its problem and its lines in the log are found together. */
public final class RequestId implements Handler {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "request id";
    private static final String IN_LOG = "request";

    /** Ids as proxies make them; anything else could forge a log, or hold what does not belong there. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{7,63}");

    @Override
    public void handle(Context ctx) {
        String id = of(ctx.header(HEADER));
        ctx.attribute(ATTRIBUTE, id);
        ctx.header(HEADER, id);
        MDC.put(IN_LOG, id);
    }

    /** The id that a client gives, or another where that is none. */
    static String of(@Nullable String given) {
        return given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** What happened, in the form of RFC 9457: this request. */
    static String instance(Context ctx) {
        String id = ctx.attribute(ATTRIBUTE);
        return instance(id == null ? of(null) : id);
    }

    /** The same for a request that reached no handler. */
    static String instance(String id) {
        return "urn:request:" + id;
    }

    /** The request is over: what this thread logs from now on is not about it. */
    static void end() {
        MDC.remove(IN_LOG);
    }
}
