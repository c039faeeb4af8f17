package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesWatchTest {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final long LONG_ENOUGH = 10 * PAUSE.toMillis();

    @TempDir
    private Path root;

    private final BlockingQueue<String> readings = new LinkedBlockingQueue<>();
    private Path folder;
    private Path note;
    private NotesWatch watch;

    @BeforeEach
    void start() throws IOException {
        folder = Files.createDirectory(root.resolve("notes"));
        note = Files.writeString(folder.resolve("note.md"), "one");
        watch = new NotesWatch(List.of(folder), () -> readings.add("read"), PAUSE);
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void nothingIsReadWhileNothingChanges() throws InterruptedException {
        watch.start();

        assertThat(readings.poll(LONG_ENOUGH, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatWasNeverReadIsReadOnceThoughNothingChanges() throws InterruptedException {
        watch.readFirst();
        watch.start();

        assertRead();
        assertThat(readings.poll(LONG_ENOUGH, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void whatChangesBeforeTheStartIsSeenToo() throws Exception {
        Files.writeString(note, "changed");
        watch.start();

        assertRead();
    }

    @Test
    void manyChangesAtOnceAreOneReading() throws Exception {
        watch.start();
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve("note" + i + ".txt"), "text " + i);
        }

        assertRead();
        assertThat(readings.poll(LONG_ENOUGH, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aNoteThatIsRenamedIntoPlaceIsSeenThoughItLooksTheSame() throws Exception {
        FileTime time = Files.getLastModifiedTime(note);
        Path other = Files.writeString(folder.resolve("note.md~"), "two");
        Files.setLastModifiedTime(other, time);
        watch.start();
        Files.move(other, note, StandardCopyOption.REPLACE_EXISTING);

        assertRead();
    }

    @Test
    void aFolderThatGoesAndComesBackIsSeenBothTimes() throws Exception {
        watch.start();
        Files.move(folder, root.resolve("away"));
        assertRead();
        Files.move(root.resolve("away"), folder);
        assertRead();
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("deep/er/new.md"), "new");
        assertRead();
    }

    @Test
    void correctionsBesideTheNotesAreWatchedAndOtherFilesAreNot() throws Exception {
        watch.start();
        Files.writeString(folder.resolve("picture.png"), "no note");
        assertThat(readings.poll(LONG_ENOUGH, TimeUnit.MILLISECONDS)).isNull();
        Files.writeString(folder.resolve("corrections.yaml"), "drop: []");
        assertRead();
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() throws Exception {
        try (NotesWatch failing = new NotesWatch(List.of(folder), () -> !readings.add("read"), PAUSE)) {
            failing.start();
            Files.writeString(note, "changed");

            assertRead();
            assertRead();
        }
    }

    private void assertRead() throws InterruptedException {
        assertThat(readings.poll(30, TimeUnit.SECONDS)).isEqualTo("read");
    }
}
