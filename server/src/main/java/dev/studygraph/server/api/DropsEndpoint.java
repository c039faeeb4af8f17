package dev.studygraph.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.note.Note;
import dev.studygraph.server.change.Likeness;
import dev.studygraph.server.change.LiveGraph;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code /api/drops...}: notes that a learner drops into the page, first previewed, then kept or discarded. */
public final class DropsEndpoint {

    /** Room for one note of the largest size, or for several that are smaller, in Base64 and JSON. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST_NOTES = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LiveGraph graph;

    public DropsEndpoint(LiveGraph graph) {
        this.graph = graph;
    }

    /** Tells what notes would change, and remembers them for a while. */
    public void preview(Context ctx) throws IOException {
        List<Note> notes = read(body(ctx)).stream().map(DroppedFile::note).toList();
        refuseTwins(notes);
        ctx.status(HttpStatus.CREATED).json(graph.preview(notes));
    }

    /** Keeps the notes of a preview. */
    public void keep(Context ctx) {
        ctx.json(graph.keep(ctx.pathParam("id")).orElseThrow(DropsEndpoint::gone));
    }

    /** Forgets a preview. */
    public void discard(Context ctx) {
        if (!graph.discard(ctx.pathParam("id"))) {
            throw gone();
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private static byte[] body(Context ctx) throws IOException {
        String type = ctx.contentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new UnsupportedMediaTypeResponse("Notes are sent as application/json.");
        }
        // What is announced as too large is not read at all, what turns out to be is read no further.
        byte[] body = ctx.contentLength() > MOST_BYTES
                ? new byte[0]
                : ctx.bodyInputStream().readNBytes(MOST_BYTES + 1);
        if (ctx.contentLength() > MOST_BYTES || body.length > MOST_BYTES) {
            throw new ContentTooLargeResponse(
                    "That is more than 6 MB at once. A note may have 5 MB; split it, or drop fewer at a time.");
        }
        return body;
    }

    private static List<DroppedFile> read(byte[] body) {
        List<DroppedFile> files;
        try {
            Drop drop = JSON.readValue(body, Drop.class);
            files = drop == null ? List.of() : drop.notes();
        } catch (IOException e) {
            throw new BadRequestResponse("Notes are sent as {\"notes\": [{\"path\": ..., \"content\": Base64}]}.");
        }
        if (files.isEmpty() || files.size() > MOST_NOTES) {
            throw new BadRequestResponse("Between 1 and " + MOST_NOTES + " notes can be dropped at a time.");
        }
        return files;
    }

    private static void refuseTwins(List<Note> notes) {
        Set<String> paths = new HashSet<>();
        for (Note note : notes) {
            if (!paths.add(Likeness.of(note.path()))) {
                throw new ConflictResponse("Two of the notes are called " + note.path() + "; rename one of them.");
            }
        }
    }

    private static NotFoundResponse gone() {
        return new NotFoundResponse(
                "There is no such preview any more: it was kept, discarded, or not used for a while. Drop the notes again.");
    }

    /** What is dropped. */
    record Drop(List<DroppedFile> notes) {

        Drop {
            notes = List.copyOf(notes);
        }
    }
}
