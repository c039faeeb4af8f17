package dev.studygraph.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;

/**
 * What a browser is given in place of the token: until when it may ask, signed with the token. The server remembers
 * none of them, so that another one with the same token takes them too; with another token they all end.
 */
final class Sessions {

    static final Duration LENGTH = Duration.ofDays(7);

    private final AccessToken token;
    private final InstantSource clock;

    Sessions(AccessToken token, InstantSource clock) {
        this.token = token;
        this.clock = clock;
    }

    /** A session that begins now. */
    String begin() {
        String end = String.valueOf(clock.instant().plus(LENGTH).getEpochSecond());
        return end + '.' + signature(end);
    }

    /** Whether this is a session that began here and has not ended. */
    boolean isRunning(String session) {
        int dot = session.indexOf('.');
        if (dot < 0) {
            return false;
        }
        String end = session.substring(0, dot);
        byte[] given = session.substring(dot + 1).getBytes(US_ASCII);
        // Only what is signed is a number for sure.
        return MessageDigest.isEqual(signature(end).getBytes(US_ASCII), given)
                && clock.instant().getEpochSecond() < Long.parseLong(end);
    }

    private String signature(String end) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.sign("session until " + end));
    }
}
