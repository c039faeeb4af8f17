package dev.studygraph.seed;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.correct.Corrections;
import dev.studygraph.extract.Extractor;
import dev.studygraph.extract.Findings;
import dev.studygraph.graph.Digest;
import dev.studygraph.note.Note;
import dev.studygraph.note.NoteFolders;
import dev.studygraph.note.Progress;
import dev.studygraph.note.ShippedNotes;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notes that are read together, and with which names known.
 *
 * @param folders the folders of the notes; none stands for the notes that ship
 * @param catalogues catalogues of names, each laid over those before it and over the one that ships
 */
public record Notebook(List<Path> folders, List<Path> catalogues) {

    public Notebook {
        folders = List.copyOf(folders);
        catalogues = List.copyOf(catalogues);
    }

    /** The notes as they lie there now, ordered by path. */
    public List<Note> notes() {
        return folders.isEmpty() ? ShippedNotes.read() : NoteFolders.read(folders);
    }

    /** What is found in the notes. */
    public Findings findings() {
        return findings(notes(), Progress.NONE);
    }

    /** What is found in these notes, with the corrections that lie in the folders; tells how far the reading has come. */
    public Findings findings(List<Note> notes, Progress told) {
        Catalogue catalogue = catalogues.stream().map(Catalogue::read).reduce(Catalogue.shipped(), Catalogue::plus);
        Corrections corrections = Corrections.read(folders);
        Catalogue names = corrections.names(catalogue);
        try (Bar bar = Bar.of("Reading")) {
            return corrections.apply(new Extractor(names).read(notes, bar.and(told)), names);
        }
    }

    /** These notes with the corrections beside them: all that what is found in them can have as its evidence. */
    public List<Note> sources(List<Note> notes) {
        return Stream.concat(notes.stream(), Corrections.read(folders).notes().stream())
                .toList();
    }

    /**
     * Names all that is found in these notes without reading them: where notes, catalogues, corrections and program are
     * the same, so is this.
     *
     * @throws IOException where a file cannot be read
     */
    public String fingerprint(List<Note> notes) throws IOException {
        List<Object> parts = new ArrayList<>(List.of(notes));
        for (Path file : filesBeside()) {
            parts.add(Files.readAllBytes(file));
        }
        return Digest.of(parts);
    }

    private List<Path> filesBeside() throws IOException {
        return Stream.of(catalogues, Corrections.files(folders), program())
                .flatMap(List::stream)
                .toList();
    }

    /** The file in which this program lies; its files, where it was not packed. */
    private static List<Path> program() throws IOException {
        try {
            Path place = Path.of(Notebook.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(place)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class loader gave a bad address", e);
        }
    }
}
