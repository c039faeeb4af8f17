package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Set;

/** Lets pass who brings the access token, or a session that was given for it; sends browsers to the login page. */
final class TokenOnly implements Handler {

    static final String BEARER = "Bearer ";
    static final String LOGIN = "/login";

    /** The login page with what it is made of, and what tells a watcher that the server lives, and no more than that. */
    private static final Set<String> OPEN =
            Set.of(LOGIN, "/styles/login.css", "/icon.svg", "/api/health/live", "/api/health/ready");

    private static final String FOR_EVERYBODY = "for everybody";

    private final TokenCheck check;
    private final Sessions sessions;

    TokenOnly(TokenCheck check, Sessions sessions) {
        this.check = check;
        this.sessions = sessions;
    }

    @Override
    public void handle(Context ctx) {
        if (isSignedIn(ctx)) {
            return;
        }
        if (OPEN.contains(ctx.path())) {
            ctx.attribute(FOR_EVERYBODY, true);
            return;
        }
        String authorization = ctx.header(Header.AUTHORIZATION);
        if (authorization == null && wantsPage(ctx)) {
            lead(ctx);
            return;
        }
        check.demand(authorization == null ? "" : bearer(authorization), ctx);
    }

    private static String bearer(String authorization) {
        boolean isBearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer ? authorization.substring(BEARER.length()).strip() : "";
    }

    /** Whether the answer goes to everybody, while others go to those with a token only. */
    static boolean isForEverybody(Context ctx) {
        return ctx.attribute(FOR_EVERYBODY) != null;
    }

    /** Whether a browser asks that was given a session. */
    boolean isSignedIn(Context ctx) {
        String session = ctx.cookie(SignIn.SESSION);
        return session != null && sessions.isRunning(session);
    }

    private static boolean wantsPage(Context ctx) {
        String accepted = ctx.header(Header.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && FetchSite.isReading(ctx)
                && !ctx.path().startsWith("/api/");
    }

    /**
     * The view that was asked for stands in the query, and comes along to the login page. Browsers keep the session back
     * where a link of another site led here, but not from what this site itself leads to: so it does, and whoever is
     * signed in is let through from there.
     */
    private static void lead(Context ctx) {
        String login = LOGIN + SignIn.view(ctx);
        ctx.header(Header.CACHE_CONTROL, "no-store");
        if (FetchSite.isOwn(ctx)) {
            ctx.redirect(login, HttpStatus.SEE_OTHER);
        } else {
            ctx.header("Refresh", "0; url=" + login).html("");
        }
        ctx.skipRemainingHandlers();
    }
}
