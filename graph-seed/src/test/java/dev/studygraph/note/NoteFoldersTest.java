package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFoldersTest {

    @TempDir
    Path folder;

    @Test
    void notesComeByPathFromAllFoldersBelow() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b/two.txt"), "two");
        Files.writeString(folder.resolve("one.md"), "one");
        Files.writeString(folder.resolve("picture.png"), "no note");

        assertThat(NoteFolders.read(List.of(folder)))
                .containsExactly(new Note("b/two.txt", "two"), new Note("one.md", "one"));
    }

    @Test
    void aFolderMayBeALink() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("one.md"), "one");
        Path link = Files.createSymbolicLink(folder.resolve("link"), notes);

        assertThat(NoteFolders.read(List.of(link))).containsExactly(new Note("one.md", "one"));
    }

    @Test
    void aLinkIsReadOnlyWhereItStaysInTheFolder() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("one.md"), "one");
        Files.createSymbolicLink(notes.resolve("two.md"), Path.of("one.md"));
        assertThat(NoteFolders.read(List.of(notes)))
                .containsExactly(new Note("one.md", "one"), new Note("two.md", "one"));

        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(notes.resolve("three.md"), secret);
        assertThatThrownBy(() -> NoteFolders.read(List.of(notes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three.md: is a link to what lies outside");
    }

    @Test
    void allTroublesAreToldTogether() throws IOException {
        Files.write(folder.resolve("broken.md"), new byte[] {(byte) 0xc3, (byte) 0x28});

        assertThatThrownBy(() -> NoteFolders.read(List.of(folder, folder.resolve("nowhere"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.md: is no UTF-8 text")
                .hasMessageContaining("nowhere: no such folder");
    }
}
