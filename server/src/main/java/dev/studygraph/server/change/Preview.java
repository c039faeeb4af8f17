package dev.studygraph.server.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.studygraph.note.Note;
import java.util.List;

/**
 * What notes would change that a learner thinks of keeping.
 *
 * @param id names the preview, for as long as it is there
 * @param notes what each of them would be: a new note, another text for one that is there, or nothing new
 * @param facts what would change in what the notes tell
 * @param folder where they would be kept
 */
public record Preview(
        String id,
        List<NoteChange> notes,
        Changed facts,
        String folder,
        @JsonIgnore Offer offer) {

    /**
     * The notes themselves.
     *
     * @param replaced the notes that would make way, as they were when this was previewed
     */
    record Offer(List<Note> notes, List<Note> replaced) {

        /** How much memory it takes, about. */
        long size() {
            return notes.stream().mapToLong(note -> note.text().length()).sum();
        }
    }
}
