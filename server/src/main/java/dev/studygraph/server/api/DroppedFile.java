package dev.studygraph.server.api;

import dev.studygraph.note.Note;
import dev.studygraph.note.NoteFolders;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.UnprocessableContentResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file as it is dropped.
 *
 * @param path its name, or its path below the notes folder
 * @param content its bytes in Base64
 */
record DroppedFile(String path, String content) {

    private static final int LONGEST_PATH = 200;

    /** Each folder and the file: letters, digits and common signs, no dot or blank at either end. */
    private static final Pattern PATH = Pattern.compile("(?U)" + part() + "(?:/" + part() + ")*");

    /** What Windows takes for a device, whatever ending and folder it has. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:.*/)?(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:[ .][^/]*)?(?:/.*)?");

    DroppedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
    }

    /**
     * The note that the file holds.
     *
     * @throws io.javalin.http.HttpResponseException where it holds none, or could not be kept under this name
     */
    Note note() {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            throw new UnprocessableContentResponse(
                    "\"" + shortened() + "\" is no name for a note: it may have letters, digits,"
                            + " blanks and . _ - + & , ' ( ) only, folders in front of it, and must stay inside your notes folder.");
        }
        if (DEVICE.matcher(path).matches()) {
            throw new UnprocessableContentResponse(
                    path + ": is no name for a note, because Windows takes it for a device; rename it.");
        }
        if (!NoteFolders.isNote(Path.of(path))) {
            throw new UnsupportedMediaTypeResponse(path + ": is no note; notes are .md, .markdown and .txt files.");
        }
        byte[] bytes = bytes();
        if (bytes.length > Note.MOST_BYTES) {
            throw new ContentTooLargeResponse(path + ": is larger than 5 MB; split it.");
        }
        try {
            Note note = Note.decode(path, bytes);
            if (note.text().indexOf('\0') < 0) {
                return note;
            }
        } catch (CharacterCodingException e) {
            // told below, like what is text by chance only
        }
        throw new UnsupportedMediaTypeResponse(
                path + ": is no text in UTF-8; save it as UTF-8 text and drop it again.");
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new UnprocessableContentResponse(path + ": its content is not in Base64.");
        }
    }

    private String shortened() {
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "..." : path;
    }

    private static String part() {
        String sign = "[\\w+&,'()-]";
        return sign + "(?:[\\w+&,'(). -]*" + sign + ")?";
    }
}
