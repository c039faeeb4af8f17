package dev.studygraph.server.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.note.Note;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreviewsTest {

    private long nanos = Long.MAX_VALUE - Duration.ofMinutes(12).toNanos(); // such a count may overflow
    private final Previews previews = new Previews(() -> nanos);

    @Test
    void aPreviewIsTakenOnce() {
        previews.add(preview("one", 10));

        assertThat(previews.take("one")).isPresent();
        assertThat(previews.take("one")).isEmpty();
    }

    @Test
    void ofManyTheOldestAreForgotten() {
        IntStream.range(0, 20).forEach(i -> previews.add(preview("p" + i, 10)));

        assertThat(previews.take("p11")).isEmpty();
        assertThat(previews.take("p12")).isPresent();
        assertThat(previews.take("p19")).isPresent();
    }

    @Test
    void ofLargeOnesFewerAreRemembered() {
        IntStream.range(0, 5).forEach(i -> previews.add(preview("p" + i, 6_000_000)));

        assertThat(previews.take("p1")).isEmpty();
        assertThat(previews.take("p2")).isPresent();
    }

    @Test
    void whatIsOldIsForgotten() {
        previews.add(preview("old", 10));
        nanos += Duration.ofMinutes(10).toNanos();
        previews.add(preview("young", 10));
        nanos += Duration.ofMinutes(6).toNanos();

        assertThat(previews.take("old")).isEmpty();
        assertThat(previews.take("young")).isPresent();
    }

    private static Preview preview(String id, int length) {
        List<Note> notes = List.of(new Note("a.md", "x".repeat(length)));
        return new Preview(id, List.of(), Changed.NOTHING, "notes", new Preview.Offer(notes, List.of()));
    }
}
