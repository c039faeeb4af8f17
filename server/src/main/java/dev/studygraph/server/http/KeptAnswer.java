package dev.studygraph.server.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was sent.
 *
 * @param zipped the body compressed, absent until somebody takes it so, and where that would save nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out but to be sent
record KeptAnswer(String contentType, byte[] body, byte @Nullable [] zipped) {

    /** What fits into one packet anyway. */
    private static final int SMALL = 1500;

    private static final String GZIP = "gzip";

    /** How many bytes it takes to keep. */
    int bytes() {
        return body.length + (zipped == null ? 0 : zipped.length);
    }

    /** Whether the client would rather have it compressed, which it is not yet. */
    boolean isToZipFor(Context ctx) {
        return zipped == null && body.length >= SMALL && takesZipped(ctx);
    }

    /** The answer with its body compressed too. */
    KeptAnswer zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return new KeptAnswer(contentType, body, bytes.toByteArray());
    }

    void send(Context ctx) {
        ctx.contentType(contentType);
        if (zipped != null && takesZipped(ctx)) {
            ctx.header(Header.CONTENT_ENCODING, GZIP).result(zipped);
        } else {
            ctx.result(body);
        }
    }

    private static boolean takesZipped(Context ctx) {
        String taken = ctx.header(Header.ACCEPT_ENCODING);
        return taken != null && taken.contains(GZIP);
    }
}
