package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.seed.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveGraphTest {

    private static final Note GLUE = new Note("glue.md", "# AWS Glue\n\n- AWS Glue reads from Amazon S3.\n");

    @TempDir
    private Path root;

    private final Changes changes = new Changes(Clock.systemUTC());

    private LiveGraph live;
    private MemoryStore store;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(root.resolve("athena.md"), "# Athena\n\n- Amazon Athena queries Amazon S3.\n");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));
        live = new LiveGraph(shelf, changes);
        Findings found = live.read(shelf.notes(), Progress.NONE);
        store = new MemoryStore(found);
        live.follow(found.notes(), store);
    }

    @Test
    void notesThatAreKeptButNotLoadedAreToldOf() {
        Preview preview = live.preview(List.of(GLUE));
        store.refuse(new IllegalStateException("The disk is full."));

        String words = "Your notes are kept, but the graph is still that of before: The disk is full.";
        assertThatThrownBy(() -> live.keep(preview.id()))
                .isInstanceOf(UnfollowedException.class)
                .hasMessage(words);

        assertThat(root.resolve("glue.md")).hasContent(GLUE.text());
        assertThat(changes.latest()).map(Change::trouble).contains(words);
    }

    @Test
    void notesForWhichThereIsNoRoomCanBeKeptOnceThereIs() throws IOException {
        Path file = Files.writeString(root.resolve("week"), "in the way");
        Preview preview = live.preview(List.of(new Note("week/glue.md", GLUE.text())));

        assertThatThrownBy(() -> live.keep(preview.id())).isInstanceOf(UnwrittenException.class);
        Files.delete(file);

        assertThat(live.keep(preview.id())).isPresent();
        assertThat(root.resolve("week/glue.md")).hasContent(GLUE.text());
    }
}
