package dev.studygraph.server.http;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;

/** Holds what is given against the token; whoever gave many wrong ones has to wait, with a right one too. */
final class TokenCheck {

    private static final String CHALLENGE = "Bearer realm=\"Study Graph\"";

    private final AccessToken token;
    private final WrongTokens wrong;

    TokenCheck(AccessToken token, Ticker ticker) {
        this.token = token;
        this.wrong = new WrongTokens(ticker);
    }

    /**
     * Lets a request with the right token pass.
     *
     * @throws UnauthorizedResponse where none or a wrong one is given
     * @throws TooManyRequestsResponse where many wrong ones came from there
     */
    void demand(String given, Context ctx) {
        if (given.isEmpty()) {
            ctx.header(Header.WWW_AUTHENTICATE, CHALLENGE);
            throw new UnauthorizedResponse("This server asks for its access token. A browser gives it at /login, a"
                    + " program in the header Authorization: Bearer TOKEN.");
        }
        String from = ctx.req().getRemoteAddr();
        if (wrong.areTooMany(from)) {
            ctx.header(Header.RETRY_AFTER, String.valueOf(WrongTokens.MEMORY.toSeconds()));
            throw new TooManyRequestsResponse("Too many wrong access tokens came from your address. Wait a minute.");
        }
        if (!token.is(given)) {
            wrong.add(from);
            ctx.header(Header.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
            throw new UnauthorizedResponse("This is not the access token of this server.");
        }
    }
}
