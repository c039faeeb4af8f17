package dev.studygraph.extract;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.link.Linker;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.parse.Line;
import dev.studygraph.parse.NoteParser;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads notes into findings, by rules: the same notes give the same findings. */
public final class Extractor {

    // A note with fewer names than one in so many lines is of another field.
    private static final int LINES_TO_A_NAME = 8;

    private final Catalogue catalogue;
    private final Lexicon lexicon = Lexicon.english();
    private final Sections sections = new Sections(lexicon);

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
        Linker known = Linker.of(catalogue.entries());
        NoteAliases aliases = new NoteAliases(known);
        NoteNames names = new NoteNames(lexicon, sections);
        Map<Note, List<Line>> linesByNote = new LinkedHashMap<>();
        Set<Note> strange = new HashSet<>();
        for (Note note : notes) {
            List<Line> lines = NoteParser.parse(note);
            linesByNote.put(note, lines);
            aliases.learn(lines);
            if (isStrange(lines, known)) {
                strange.add(note);
                names.learn(lines);
            }
            steps.add(note.text().length());
        }
        Catalogue withAliases = aliases.addTo(catalogue);
        Collector collector = new Collector(notes);
        Linker usualNames = withAliases == catalogue ? known : Linker.of(withAliases.entries());
        NoteTools usual = new NoteTools(withAliases, usualNames, lexicon, sections);
        NoteTools wider = strange.isEmpty() ? usual : wider(withAliases.plus(Catalogue.of(names.names(catalogue))));
        linesByNote.forEach((note, lines) ->
                new NoteReading(note, strange.contains(note) ? wider : usual, collector).read(lines, steps));
        steps.finish();
        return collector.findings();
    }

    private NoteTools wider(Catalogue extended) {
        return new NoteTools(extended, Linker.of(extended.entries()), lexicon, sections);
    }

    /** Whether a note is of a field that the catalogue does not know: few of its lines name anything in it. */
    private static boolean isStrange(List<Line> lines, Linker known) {
        long naming = lines.stream()
                .filter(line -> known.mentions(line.plain()).stream()
                        .anyMatch(mention -> mention.entry().kind() != Kind.Concept
                                && mention.entry().kind() != Kind.DataSource))
                .count();
        return naming * LINES_TO_A_NAME < lines.size();
    }
}
