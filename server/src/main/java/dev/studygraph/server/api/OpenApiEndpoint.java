package dev.studygraph.server.api;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/** {@code GET /api/openapi.json}: the description of the API. */
public final class OpenApiEndpoint {

    private final byte[] document = document();

    /** The OpenAPI document. */
    public void show(Context ctx) {
        ctx.contentType(ContentType.APPLICATION_JSON).result(document);
    }

    /** Tells this description of the API from any other. */
    public String digest() {
        CRC32 checksum = new CRC32();
        checksum.update(document);
        return Long.toHexString(checksum.getValue());
    }

    private static byte[] document() {
        try (InputStream file = Objects.requireNonNull(OpenApiEndpoint.class.getResourceAsStream("openapi.json"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The API's description cannot be read.", e);
        }
    }
}
