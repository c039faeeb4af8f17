package dev.studygraph.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the browser what the page may do: run and load its own files, and nothing else. */
public final class SecurityHeaders implements Handler {

    // An import map has to stand in the page; the policy names it by its hash.
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final String policy;

    /** The headers for a page with these scripts in its HTML. */
    public SecurityHeaders(String html) {
        String inline = INLINE_SCRIPT
                .matcher(html)
                .results()
                .map(script -> ' ' + hash(script.group(1)))
                .distinct()
                .collect(Collectors.joining());
        policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'" + inline,
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    @Override
    public void handle(Context ctx) {
        ctx.header(Header.CONTENT_SECURITY_POLICY, policy)
                .header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(Header.REFERRER_POLICY, "no-referrer")
                .header(Header.CROSS_ORIGIN_OPENER_POLICY, "same-origin")
                .header(Header.CROSS_ORIGIN_RESOURCE_POLICY, "same-origin");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
