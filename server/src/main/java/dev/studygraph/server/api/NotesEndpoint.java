package dev.studygraph.server.api;

import dev.studygraph.server.query.NoteQueries;
import dev.studygraph.server.query.NoteSummary;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** {@code GET /api/notes...}: the notes, and what was found on their lines. */
public final class NotesEndpoint {

    private final NoteQueries notes;

    public NotesEndpoint(NoteQueries notes) {
        this.notes = notes;
    }

    /** All notes. */
    public void all(Context ctx) {
        ctx.json(new Notes(notes.all()));
    }

    /** One note, line by line. */
    public void find(Context ctx) {
        String path = ctx.pathParam("path");
        ctx.json(notes.find(path)
                .orElseThrow(() -> new NotFoundResponse("There is no note " + path + "; /api/notes lists all.")));
    }

    /** The list of notes. */
    public record Notes(List<NoteSummary> items) {}
}
