package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.document.Line;
import dev.studygraph.document.NoteParser;
import dev.studygraph.language.Lexicon;
import dev.studygraph.name.Names;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads notes into findings, by rules: the same notes give the same findings. */
public final class Extractor {

    private final Catalogue catalogue;
    private final Lexicon lexicon = Lexicon.english();

    /** An extractor that knows the names of this catalogue. */
    public Extractor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What these notes say. */
    public Findings read(List<Note> notes) {
        return read(notes, Progress.NONE);
    }

    /** What these notes say, with word of how far their reading has come. */
    public Findings read(List<Note> notes, Progress progress) {
        Steps steps = new Steps(notes, progress);
        Map<Note, List<Line>> linesByNote = new LinkedHashMap<>();
        for (Note note : notes) {
            linesByNote.put(note, NoteParser.parse(note));
            steps.add(note.text().length());
        }
        Names names = Names.of(catalogue, linesByNote.values(), lexicon);
        Gathering gathering = new Gathering(notes, names.catalogue());
        linesByNote.forEach(
                (note, lines) -> new NoteReading(note, names.of(lines), lexicon, gathering).read(lines, steps));
        steps.finish();
        return gathering.findings();
    }
}
