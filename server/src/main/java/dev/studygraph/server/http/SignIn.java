package dev.studygraph.server.http;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.InstantSource;

/** {@code /login} and {@code /logout}: where a browser gives the access token, and is given a session for it. */
public final class SignIn {

    static final String SESSION = "study-graph-session";

    /** Tells the page's own scripts that there is a session to end; opens nothing. */
    private static final String SIGNED_IN = "study-graph-signed-in";

    /** Where the page tells what was wrong. */
    private static final String TROUBLE = "<p class=\"login-trouble\" role=\"alert\"></p>";

    private final TokenCheck check;
    private final Sessions sessions;
    private final TokenOnly gate;
    private final String page;

    /**
     * Signing in with a token.
     *
     * @param page the HTML of the login page
     */
    public SignIn(AccessToken token, String page) {
        this(new TokenCheck(token, Ticker.systemTicker()), new Sessions(token, InstantSource.system()), page);
    }

    private SignIn(TokenCheck check, Sessions sessions, String page) {
        this.check = check;
        this.sessions = sessions;
        this.gate = new TokenOnly(check, sessions);
        this.page = page;
    }

    /** Stops every request that brings neither the token nor a session. */
    public Handler gate() {
        return gate;
    }

    /** Whether the answer goes to everybody, so that it should tell no more than it must. */
    public static boolean isForEverybody(Context ctx) {
        return TokenOnly.isForEverybody(ctx);
    }

    /** The login page, or the view behind it for whoever is signed in. */
    public void show(Context ctx) {
        if (gate.isSignedIn(ctx)) {
            enter(ctx);
        } else {
            ask(ctx, "");
        }
    }

    /** Takes the token from the login page's form. */
    public void take(Context ctx) {
        try {
            check.demand(token(ctx), ctx);
        } catch (HttpResponseException e) {
            ctx.status(e.getStatus());
            ask(ctx, String.valueOf(e.getMessage()));
            return;
        }
        int length = (int) Sessions.LENGTH.toSeconds();
        ctx.cookie(cookie(ctx, SESSION, sessions.begin(), length, true))
                .cookie(cookie(ctx, SIGNED_IN, "yes", length, false));
        enter(ctx);
    }

    /** Takes the session from the browser. */
    public void leave(Context ctx) {
        ctx.cookie(cookie(ctx, SESSION, "", 0, true))
                .cookie(cookie(ctx, SIGNED_IN, "", 0, false))
                .status(HttpStatus.NO_CONTENT);
    }

    /** The view that was asked for, as the query of an address of this server. */
    static String view(Context ctx) {
        String query = ctx.queryString();
        return query == null ? "" : '?' + query;
    }

    private static String token(Context ctx) {
        try {
            String token = ctx.formParam("token");
            return token == null ? "" : token.strip();
        } catch (IllegalArgumentException e) {
            return ""; // what is no form holds no token
        }
    }

    private static void enter(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "no-store").redirect('/' + view(ctx), HttpStatus.SEE_OTHER);
    }

    /** With no referrer at all, a browser would not say either that the form is the server's own. */
    private void ask(Context ctx, String trouble) {
        ctx.header(Header.CACHE_CONTROL, "no-store")
                .header(Header.REFERRER_POLICY, "same-origin")
                .html(trouble.isEmpty() ? page : page.replace(TROUBLE, TROUBLE.replace("></", '>' + trouble + "</")));
    }

    /** Only where the browser itself came over HTTPS does it have to send the cookie over nothing else. */
    private static Cookie cookie(Context ctx, String name, String value, int seconds, boolean httpOnly) {
        String origin = ctx.header(Header.ORIGIN);
        boolean secure = origin != null && origin.startsWith("https://");
        return new Cookie(name, value, "/", seconds, secure, httpOnly, null, SameSite.STRICT);
    }
}
