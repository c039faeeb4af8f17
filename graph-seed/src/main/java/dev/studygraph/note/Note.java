package dev.studygraph.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One study note as it stands on disk.
 *
 * @param path the path below its notes folder, with forward slashes, such as {@code streaming/kinesis.md}
 * @param text the whole text, decoded as UTF-8; lines are counted from 1 in it
 */
public record Note(String path, String text) {

    /** No note is larger than this many bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /**
     * The note that a file holds.
     *
     * @throws CharacterCodingException where that is no UTF-8 text
     */
    public static Note decode(String path, byte[] content) throws CharacterCodingException {
        return new Note(
                path,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString());
    }
}
