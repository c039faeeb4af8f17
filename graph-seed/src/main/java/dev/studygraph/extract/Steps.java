package dev.studygraph.extract;

import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import java.util.List;

/** Counts how much of some notes is read, in characters, which are gone through twice: for their names, and for what they say. */
final class Steps {

    private final Progress progress;
    private final int total;
    private int done;

    Steps(List<Note> notes, Progress progress) {
        this.progress = progress;
        total = 2 * notes.stream().mapToInt(note -> note.text().length()).sum();
    }

    /** So many more characters are gone through. */
    void add(int characters) {
        done = Math.min(total, done + characters);
        progress.at(done, total);
    }

    /** All is done. */
    void finish() {
        progress.at(total, total);
    }
}
