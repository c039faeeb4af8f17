package dev.studygraph.correct;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The corrections that lie beside notes: names are put right before the notes are read, facts after it. */
public final class Corrections {

    /** The name of the file of corrections in a folder of notes. */
    public static final String FILE = "corrections.yaml";

    private static final long MOST_BYTES = 1024 * 1024;

    private final List<Note> files;
    private final List<Correction> corrections;

    private Corrections(List<Note> files, List<Correction> corrections) {
        this.files = files;
        this.corrections = corrections;
    }

    /**
     * The corrections of these folders of notes, none where no folder has any.
     *
     * @throws IllegalArgumentException where a file cannot be used; the message says which, and what to do
     */
    public static Corrections read(List<Path> folders) {
        List<Note> files = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (Path path : files(folders)) {
            // Where several folders have corrections, a number tells their files apart.
            String shown = files.isEmpty() ? FILE : FILE + " (" + (files.size() + 1) + ")";
            Note file = noteOf(shown, path);
            files.add(file);
            corrections.addAll(new CorrectionsFile(file, path.toString()).read());
        }
        return new Corrections(List.copyOf(files), List.copyOf(corrections));
    }

    /** The files in which these folders of notes have corrections. */
    public static List<Path> files(List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(FILE))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** The files that correct anything, as notes: what they add has them as its evidence. */
    public List<Note> notes() {
        return corrections.isEmpty() ? List.of() : files;
    }

    /** The names with which the notes are to be read. */
    public Catalogue names(Catalogue catalogue) {
        return corrections.isEmpty() ? catalogue : NameCorrections.apply(corrections, catalogue);
    }

    /**
     * What was found in the notes, corrected; what is added has its file as its note.
     *
     * @param catalogue the names that the notes were read with
     */
    public Findings apply(Findings found, Catalogue catalogue) {
        if (corrections.isEmpty()) {
            return found;
        }
        FactCorrections facts = new FactCorrections(found, files, catalogue);
        corrections.forEach(facts::apply);
        return facts.findings();
    }

    private static Note noteOf(String shown, Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(file + ": larger than 1 MB; take out what is not needed");
            }
            return Note.decode(shown, Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }
}
