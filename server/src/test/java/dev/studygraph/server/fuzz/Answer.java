package dev.studygraph.server.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * An answer as it came over the wire.
 *
 * @param headers by their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final String END = "\r\n\r\n";

    /**
     * Reads an answer.
     *
     * @throws IOException where it is no HTTP
     */
    static Answer read(byte[] bytes) throws IOException {
        String head = new String(bytes, ISO_8859_1);
        int end = head.indexOf(END);
        if (end < 0 || !head.startsWith("HTTP/1.1 ")) {
            throw new IOException("no HTTP: " + head.substring(0, Math.min(200, head.length())));
        }
        String[] lines = head.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new HashMap<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int status = Integer.parseInt(lines[0].substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
        byte[] rest = Arrays.copyOfRange(bytes, end + END.length(), bytes.length);
        if (status == 100) {
            return read(rest);
        }
        return new Answer(status, headers, decoded(headers, rest));
    }

    /** What kind of thing the body is. */
    String type() {
        return headers.getOrDefault("content-type", "");
    }

    /** The body as text. */
    String text() {
        return new String(body, UTF_8);
    }

    private static byte[] decoded(Map<String, String> headers, byte[] rest) throws IOException {
        byte[] whole = "chunked".equals(headers.get("transfer-encoding")) ? joined(rest) : rest;
        if (whole.length == 0 || !"gzip".equals(headers.get("content-encoding"))) {
            return whole;
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(whole))) {
            return unpacked.readAllBytes();
        }
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        String text = new String(chunks, ISO_8859_1);
        for (int at = 0; at < chunks.length; ) {
            int line = text.indexOf("\r\n", at);
            if (line < 0) {
                throw new IOException("the answer ends within a chunk");
            }
            int size = Integer.parseInt(text.substring(at, line), 16);
            whole.write(chunks, line + 2, size);
            at = line + 2 + size + 2;
        }
        return whole.toByteArray();
    }
}
