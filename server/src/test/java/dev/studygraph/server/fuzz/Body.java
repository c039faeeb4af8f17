package dev.studygraph.server.fuzz;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sent after the headers.
 *
 * @param isWhole whether it is as long as the headers say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Body(List<String> headers, byte[] bytes, boolean isWhole) {

    static final Body NONE = new Body(List.of(), new byte[0], true);

    /** A body of a type, in one piece. */
    static Body of(String type, byte[] bytes) {
        return new Body(List.of("Content-Type: " + type, "Content-Length: " + bytes.length), bytes, true);
    }

    /** The same in chunks. */
    Body chunked(int size) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += size) {
            int length = Math.min(size, bytes.length - at);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(US_ASCII));
            chunks.write(bytes, at, length);
            chunks.writeBytes("\r\n".getBytes(US_ASCII));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(US_ASCII));
        List<String> told = new ArrayList<>(headers);
        told.removeIf(header -> header.startsWith("Content-Length"));
        told.add("Transfer-Encoding: chunked");
        return new Body(told, chunks.toByteArray(), isWhole);
    }

    /** The same, which ends before its end. */
    Body cut(int length) {
        byte[] begin = java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length));
        return new Body(headers, begin, begin.length == bytes.length);
    }
}
