package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.correct.Corrections;
import dev.studygraph.note.Note;
import dev.studygraph.seed.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastReadingTest {

    private static final List<Note> NOTES = List.of(new Note("a.md", "# A\n"), new Note("b.md", "# B\n"));

    @TempDir
    private Path root;

    private Path catalogue;
    private Path memory;
    private LastReading last;

    @BeforeEach
    void remember() throws IOException {
        catalogue = Files.writeString(root.resolve("catalogue.yaml"), "[]");
        memory = root.resolve("data").resolve("last-reading");
        last = new LastReading(new Notebook(List.of(root), List.of(catalogue)), memory);
        assertThat(last.version(NOTES)).isEmpty();
        last.remember(NOTES, "v1");
    }

    @Test
    void theSameNotesMakeTheSameGraph() {
        assertThat(last.version(NOTES)).contains("v1");
    }

    @Test
    void changedOtherMovedAndMissingNotesAreUnknown() {
        Note first = NOTES.getFirst();

        assertThat(last.version(List.of(first, new Note("b.md", "# B")))).isEmpty();
        assertThat(last.version(List.of(first, new Note("c.md", "# B\n")))).isEmpty();
        assertThat(last.version(List.of(first))).isEmpty();
        assertThat(last.version(List.of())).isEmpty();
    }

    @Test
    void notesWithCorrectionsSinceAreUnknown() throws IOException {
        Files.writeString(root.resolve(Corrections.FILE), "[]");

        assertThat(last.version(NOTES)).isEmpty();
    }

    @Test
    void notesWithAnotherCatalogueAreUnknown() throws IOException {
        Files.writeString(catalogue, "[ ]");
        assertThat(last.version(NOTES)).isEmpty();

        Files.delete(catalogue);
        assertThat(last.version(NOTES)).isEmpty();
    }

    @Test
    void aDamagedMemoryIsNone() throws IOException {
        for (String damaged : List.of("", "v1", "x v1", "\0\0\0 \0")) {
            Files.writeString(memory, damaged);

            assertThat(last.version(NOTES)).as(damaged).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeRememberedAllGoesOn() throws IOException {
        Path inTheWay = Files.writeString(root.resolve("file"), "");
        LastReading nowhere =
                new LastReading(new Notebook(List.of(root), List.of(catalogue)), inTheWay.resolve("last-reading"));

        nowhere.remember(NOTES, "v1");

        assertThat(nowhere.version(NOTES)).isEmpty();
    }
}
