package dev.studygraph.seed;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteFolders;
import dev.studygraph.note.ShippedNotes;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which notes are read, and with which names known. */
public final class NotesOptions {

    @Option(
            names = "--notes",
            paramLabel = "DIR",
            description = "A folder of notes (.md, .txt); may be given more than once. Default: the notes that ship.")
    private List<Path> folders = List.of();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue of names, laid over the one that ships; may be given more than once.")
    private List<Path> catalogues = List.of();

    /** What is found in the notes. */
    public Findings findings() {
        List<Note> notes = folders.isEmpty() ? ShippedNotes.read() : NoteFolders.read(folders);
        Catalogue catalogue = catalogues.stream().map(Catalogue::read).reduce(Catalogue.shipped(), Catalogue::plus);
        return new Extractor(catalogue).read(notes);
    }
}
