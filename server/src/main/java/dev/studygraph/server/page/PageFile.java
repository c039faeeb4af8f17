package dev.studygraph.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** One file of the page, ready to be sent. */
final class PageFile {

    private final String mediaType;
    private final String tag;
    private final byte[] plain;
    private final byte[] gzipped;

    PageFile(String mediaType, byte[] plain) {
        this.mediaType = mediaType;
        this.tag = tag(plain);
        this.plain = plain;
        this.gzipped = gzip(plain);
    }

    String mediaType() {
        return mediaType;
    }

    /** Names this content among all that the file ever had. */
    String tag() {
        return tag;
    }

    String text() {
        return new String(plain, UTF_8);
    }

    byte[] bytes(boolean compressed) {
        return compressed ? gzipped : plain;
    }

    boolean shrinks() {
        return gzipped.length < plain.length;
    }

    private static String tag(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return "W/\"" + Long.toHexString(checksum.getValue()) + '-' + Integer.toHexString(content.length) + '"';
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(gzipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzipped.toByteArray();
    }
}
