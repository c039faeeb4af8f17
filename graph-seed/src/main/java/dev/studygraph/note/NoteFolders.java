package dev.studygraph.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads folders of notes: every {@code .md}, {@code .markdown} and {@code .txt} file in them and below. */
public final class NoteFolders {

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "txt");

    private NoteFolders() {}

    /**
     * The notes of these folders, ordered by path.
     *
     * @throws IllegalArgumentException where a folder is none, holds no note, or where a file is no text; all
     *     troubles in one message, a line each
     */
    public static List<Note> read(List<Path> folders) {
        Map<String, Note> byPath = new LinkedHashMap<>();
        List<String> troubles = new ArrayList<>();
        for (Path folder : folders) {
            readFolder(folder, byPath, troubles);
        }
        if (!troubles.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), troubles));
        }
        return byPath.values().stream().sorted(Comparator.comparing(Note::path)).toList();
    }

    /** Whether a file is a note, by the ending of its name. */
    public static boolean isNote(Path file) {
        String name = file.toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static void readFolder(Path folder, Map<String, Note> byPath, List<String> troubles) {
        if (!Files.isDirectory(folder)) {
            troubles.add(folder + ": no such folder; give the folder that holds your .md and .txt notes");
            return;
        }
        List<Path> files = notesIn(folder);
        if (files.isEmpty()) {
            troubles.add(folder + ": holds no .md or .txt file; put your notes there or name another folder");
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (leadsOut(file, folder)) {
                    troubles.add(file + ": is a link to what lies outside of this folder; put a copy there instead");
                    continue;
                }
                Note earlier = byPath.putIfAbsent(path, noteOf(path, file));
                if (earlier != null) {
                    troubles.add(file + ": another folder has a note of this name too; rename one of them");
                }
            } catch (CharacterCodingException e) {
                troubles.add(file + ": is no UTF-8 text; save it as UTF-8, or move it out of the folder");
            } catch (IOException e) {
                troubles.add(file + ": cannot be read (" + e.getMessage() + "); check its permissions");
            }
        }
    }

    /** The notes in a folder and below, in order; the folder itself may be a link. */
    public static List<Path> notesIn(Path folder) {
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .filter(NoteFolders::isNote)
                        .map(file -> folder.resolve(root.relativize(file)))
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(
                    folder + ": cannot be listed (" + e.getMessage() + "); check its permissions", e);
        }
    }

    /** Notes from elsewhere may bring links along, and what these lead to is for nobody else to see. */
    private static boolean leadsOut(Path file, Path folder) throws IOException {
        return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(folder.toRealPath());
    }

    private static Note noteOf(String path, Path file) throws IOException {
        if (Files.size(file) > Note.MOST_BYTES) {
            throw new IOException("larger than 5 MB; split it");
        }
        return Note.decode(path, Files.readAllBytes(file));
    }
}
