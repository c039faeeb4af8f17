package dev.studygraph.server.change;

import dev.studygraph.note.NoteFolders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders of notes, and has them read again once a change has come to rest.
 *
 * <p>It looks at the files again and again rather than being told by the operating system: that works on every file
 * system, however an editor saves, and whatever happens to a folder.
 */
public final class NotesWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Looking through many files takes no more than one part in so many of the time. */
    private static final int SHARE = 20;

    /** A note that never comes to rest is read after so many looks. */
    private static final int MOST_UNSETTLED = 20;

    /** So many pauses after it failed, reading is tried again. */
    private static final int RETRY = 60;

    private final List<Path> places;
    private final BooleanSupplier reading;
    private final Duration pause;
    private final Thread thread = new Thread(this::watch, "notes-watch");
    private Map<Path, Stamp> read;
    private Map<Path, Stamp> seen;
    private int unsettled;
    private boolean unread;
    private boolean failed;
    private long triedAt;

    /**
     * A watch over places as they are now, not yet started.
     *
     * @param reading reads the notes again, and says whether that could be done
     */
    public NotesWatch(List<Path> places, BooleanSupplier reading) {
        this(places, reading, PAUSE);
    }

    /** A watch that looks again after such a pause. */
    NotesWatch(List<Path> places, BooleanSupplier reading, Duration pause) {
        this.places = List.copyOf(places);
        this.reading = reading;
        this.pause = pause;
        this.read = look();
        this.seen = read;
        thread.setDaemon(true);
    }

    /** Has the notes read once it watches, whether they change or not. */
    public void readFirst() {
        unread = true;
    }

    /** Watches from now on, also for what changed since the watch was made. */
    public void start() {
        thread.start();
    }

    /** Watches no longer; returns once a reading that is under way is done. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        Duration rest = pause;
        while (sleep(rest)) {
            long start = System.nanoTime();
            Map<Path, Stamp> now = look();
            Duration share = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SHARE);
            rest = share.compareTo(pause) > 0 ? share : pause;
            if (isDue(now)) {
                triedAt = System.nanoTime();
                failed = !reading.getAsBoolean();
                unread = false;
                read = now;
            }
        }
    }

    /** Whether what is seen now should be read: it rests, and it was not read before, or not with success. */
    private boolean isDue(Map<Path, Stamp> now) {
        unsettled = now.equals(seen) ? 0 : unsettled + 1;
        seen = now;
        if (unsettled > 0 && unsettled < MOST_UNSETTLED) {
            return false;
        }
        unsettled = 0;
        return unread
                || !now.equals(read)
                || (failed
                        && System.nanoTime() - triedAt
                                > pause.multipliedBy(RETRY).toNanos());
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        places.forEach(place -> look(place, stamps));
        return stamps;
    }

    private static void look(Path place, Map<Path, Stamp> stamps) {
        try {
            Path root = place.toRealPath();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.equals(root) || isWatched(file)) {
                        stamps.put(file, Stamp.of(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    stamps.put(file, Stamp.UNREADABLE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            stamps.put(place, Stamp.UNREADABLE);
        }
    }

    /** Notes, and what is told of them in files beside them. */
    private static boolean isWatched(Path file) {
        return NoteFolders.isNote(file) || file.toString().endsWith(".yaml");
    }

    /**
     * What tells one state of a file from another.
     *
     * @param key which file it is, where the file system knows; a note that is saved under another name and renamed is
     *     another file
     */
    private record Stamp(long size, long modified, @Nullable Object key, boolean readable) {

        private static final Stamp UNREADABLE = new Stamp(-1, -1, null, false);

        private static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(
                        attributes.size(),
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        attributes.fileKey(),
                        Files.isReadable(file));
            } catch (IOException e) {
                return UNREADABLE;
            }
        }
    }
}
