package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.note.Note;
import dev.studygraph.note.ShippedNotes;
import dev.studygraph.seed.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderShelfTest {

    @TempDir
    private Path root;

    @Test
    void notesKeptWithTheShippedOnesHaveAFolderOfTheirOwnAndLieAboveThem() {
        Path own = root.resolve("data/notes");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(), List.of()), own, root.resolve("last-reading"));
        Note shipped = ShippedNotes.read().getFirst();
        Note other = new Note(shipped.path(), "Another text.\n");
        Note fresh = new Note("own/new.md", "New.\n");
        int before = shelf.notes().size();

        shelf.put(List.of(other, fresh));

        assertThat(shelf.notes()).contains(other, fresh).doesNotContain(shipped).hasSize(before + 1);
        assertThat(own.resolve("own/new.md")).hasContent("New.\n");
        assertThat(shelf.places()).containsExactly(own);
    }

    @Test
    void aNoteMakesWayWhereItLiesAndANewOneGoesToTheFirstFolder() throws IOException {
        Path first = Files.createDirectory(root.resolve("first"));
        Path second = Files.createDirectory(root.resolve("second"));
        Files.writeString(first.resolve("one.md"), "One.\n");
        Files.writeString(second.resolve("two.md"), "Two.\n");
        FolderShelf shelf = new FolderShelf(
                new Notebook(List.of(first, second), List.of()), root.resolve("unused"), root.resolve("last-reading"));

        shelf.put(List.of(new Note("two.md", "Two again.\n"), new Note("three.md", "Three.\n")));

        assertThat(second.resolve("two.md")).hasContent("Two again.\n");
        assertThat(first.resolve("three.md")).hasContent("Three.\n");
        assertThat(root.resolve("unused")).doesNotExist();
    }

    @Test
    void ofSeveralNotesNoneIsKeptWhereOneCannotBe() throws IOException {
        Files.writeString(root.resolve("old.md"), "Old.\n");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));
        Note tooLong = new Note("z".repeat(300) + ".md", "Text.\n");

        assertThatThrownBy(
                        () -> shelf.put(List.of(new Note("new.md", "New.\n"), new Note("old.md", "Newer.\n"), tooLong)))
                .isInstanceOf(UnwrittenException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageEndingWith("then keep the notes again.");
        assertThat(root).isDirectoryContaining("glob:**old.md").isDirectoryNotContaining("glob:**new.md*");
        assertThat(root.resolve("old.md")).hasContent("Old.\n");
        assertThat(root.toFile().list()).hasSize(1);
    }

    @Test
    void whatACrashLeftUnmarkedIsUndone() throws IOException {
        Files.writeString(root.resolve("old.md"), "Old.\n");
        Files.writeString(root.resolve("old.md.0123abcd.unfinished"), "New");
        Path mine = Files.writeString(root.resolve("mine.unfinished"), "Somebody else's.");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));

        assertThat(shelf.notes()).containsExactly(new Note("old.md", "Old.\n"));
        shelf.settle();

        assertThat(root.resolve("old.md")).hasContent("Old.\n");
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("old.md", "mine.unfinished");
        assertThat(mine).exists();
    }

    @Test
    void whatACrashLeftMarkedIsDoneToTheEnd() throws IOException {
        Files.createDirectory(root.resolve("below"));
        Files.writeString(root.resolve(".0123abcd.keeping"), "");
        Files.writeString(root.resolve("one.md"), "One again.\n");
        Files.writeString(root.resolve("below/two.md"), "Two.\n");
        Files.writeString(root.resolve("below/two.md.0123abcd.unfinished"), "Two again.\n");
        Files.writeString(root.resolve("three.md.89abcdef.unfinished"), "Of another batch.\n");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));

        shelf.settle();

        assertThat(shelf.notes())
                .containsExactly(new Note("below/two.md", "Two again.\n"), new Note("one.md", "One again.\n"));
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("below", "one.md");
    }

    @Test
    void correctionsThatCannotBeReadAreToldInWords() throws IOException {
        Files.writeString(root.resolve("corrections.yaml"), "- remove: S3\n");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));

        assertThatThrownBy(() -> shelf.read(List.of()))
                .isInstanceOf(ShelfException.class)
                .hasMessageContaining("corrections.yaml:1: unknown word");
    }

    @Test
    void aNameThatIsAFolderIsToldInWords() throws IOException {
        Files.createDirectory(root.resolve("x.md"));
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));

        assertThatThrownBy(() -> shelf.put(List.of(new Note("x.md/y.md", "Text.\n"), new Note("x.md", "Text.\n"))))
                .isInstanceOf(ShelfException.class)
                .hasMessageContaining("cannot be written");
    }
}
