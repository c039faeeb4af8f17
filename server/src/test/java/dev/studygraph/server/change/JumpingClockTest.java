package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.extract.Findings;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.seed.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to changes while somebody sets the clock of the machine. */
class JumpingClockTest {

    @TempDir
    private Path root;

    private final JumpingClock clock = new JumpingClock();
    private final Changes changes = new Changes(clock);

    @Test
    void aLaterChangeHasAGreaterIdThoughTheClockWasSetBack() {
        List<Long> ids = new ArrayList<>();
        changes.listen(change -> ids.add(change.id()));

        for (int hours : new int[] {0, -5, +9, -30, +1}) {
            clock.now = clock.now.plus(Duration.ofHours(hours));
            changes.tell(List.of(), Changed.NOTHING);
        }

        assertThat(ids).hasSize(5).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPreviewIsKeptThoughTheClockWasSetAhead() throws IOException {
        Files.writeString(root.resolve("athena.md"), "# Athena\n\n- Amazon Athena queries Amazon S3.\n");
        FolderShelf shelf = new FolderShelf(new Notebook(List.of(root), List.of()), root, root.resolve("last-reading"));
        LiveGraph live = new LiveGraph(shelf, changes);
        Findings read = live.read(shelf.notes(), Progress.NONE);
        live.follow(read.notes(), new MemoryStore(read));

        Preview preview =
                live.preview(List.of(new Note("glue.md", "# AWS Glue\n\n- AWS Glue reads from Amazon S3.\n")));
        clock.now = clock.now.plus(Duration.ofHours(20));
        Change change = live.keep(preview.id()).orElseThrow();
        clock.now = clock.now.minus(Duration.ofHours(40));

        assertThat(change.facts().counts().gained()).isEqualTo(1);
        assertThat(live.keep(preview.id())).as("kept once").isEmpty();
        assertThat(root.resolve("glue.md")).exists();
    }

    /** A clock that stands until it is set. */
    private static final class JumpingClock extends Clock {

        private Instant now = Instant.parse("2026-03-29T00:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
