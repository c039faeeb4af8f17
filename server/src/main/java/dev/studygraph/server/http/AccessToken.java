package dev.studygraph.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that whoever asks the server has to bring. It shows itself to nobody who only holds the object. */
public final class AccessToken {

    private static final String SIGNATURE = "HmacSHA256";
    private static final int RANDOM_BYTES = 32;

    /** What can stand in a header, and is too long to be guessed where it is made by chance. */
    private static final Pattern FORM = Pattern.compile("[!-~]{20,1000}");

    private final String text;

    private AccessToken(String text) {
        this.text = text;
    }

    /**
     * The token that somebody chose.
     *
     * @param source where it stands, for the message
     * @throws IllegalArgumentException where it is too short, or no plain text
     */
    public static AccessToken of(String text, String source) {
        String token = text.strip();
        if (!FORM.matcher(token).matches()) {
            throw new IllegalArgumentException("The access token in " + source
                    + " must have at least 20 letters, digits or signs and no blanks. This makes a good one:"
                    + " openssl rand -hex 32");
        }
        return new AccessToken(token);
    }

    /** A token that nobody can guess. */
    static AccessToken random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What a program sends in the header {@code Authorization}. */
    public String bearer() {
        return TokenOnly.BEARER + text;
    }

    /** The token itself, to be kept. */
    String text() {
        return text;
    }

    /** Whether it is what was given; how long that takes tells nothing of how much of it is right. */
    boolean is(String given) {
        return MessageDigest.isEqual(text.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    /** What only a holder of the token can make of a message, and from which the token cannot be learned. */
    byte[] sign(String message) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(text.getBytes(US_ASCII), SIGNATURE));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + SIGNATURE + ".", e);
        }
    }
}
