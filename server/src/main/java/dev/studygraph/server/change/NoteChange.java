package dev.studygraph.server.change;

import dev.studygraph.note.Note;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a note.
 *
 * @param path the note's path
 */
public record NoteChange(String path, How how) {

    /** Whether it is new, another, gone, or what it was. */
    public enum How {
        added,
        changed,
        removed,
        same
    }

    /** What became of each of these notes, where it is not the same. */
    static List<NoteChange> between(List<Note> before, List<Note> after) {
        Map<String, Note> left = byPath(after);
        Stream<NoteChange> removed = before.stream()
                .filter(note -> !left.containsKey(note.path()))
                .map(note -> new NoteChange(note.path(), How.removed));
        return Stream.concat(removed, each(before, after).stream().filter(change -> change.how() != How.same))
                .sorted(Comparator.comparing(NoteChange::path))
                .toList();
    }

    /** What some notes would be beside those that are there. */
    static List<NoteChange> each(List<Note> there, List<Note> notes) {
        Map<String, Note> known = byPath(there);
        return notes.stream()
                .map(note -> new NoteChange(note.path(), how(note, known)))
                .toList();
    }

    private static How how(Note note, Map<String, Note> known) {
        Note earlier = known.get(note.path());
        if (earlier == null) {
            return How.added;
        }
        return earlier.equals(note) ? How.same : How.changed;
    }

    private static Map<String, Note> byPath(List<Note> notes) {
        return notes.stream().collect(Collectors.toMap(Note::path, Function.identity()));
    }
}
