package dev.studygraph.server.change;

import dev.studygraph.extract.Findings;
import dev.studygraph.graph.Difference;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.graph.Telling;
import dev.studygraph.load.LoadReport;
import dev.studygraph.note.Note;
import dev.studygraph.note.Progress;
import dev.studygraph.server.query.GraphUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The graph of the notes on a shelf, which follows them: one reading at a time, and each is loaded whole or not at all. */
public final class LiveGraph {

    private static final Logger LOG = LoggerFactory.getLogger(LiveGraph.class);
    private static final long PATIENCE_SECONDS = 60;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Shelf shelf;
    private final Changes changes;
    private final Previews previews;
    private volatile @Nullable Loaded loaded;

    /** The graph of a shelf's notes, which tells of its changes there. */
    public LiveGraph(Shelf shelf, Changes changes) {
        this.shelf = shelf;
        this.changes = changes;
        this.previews = new Previews(System::nanoTime);
    }

    /** What is found in notes of the shelf; what their reader ought to look at goes to the log. */
    public Findings read(List<Note> notes, Progress told) {
        Findings found = shelf.read(notes, told);
        found.warnings().forEach(warning -> LOG.warn("{}", warning.words()));
        return found;
    }

    /** Follows the notes from now on, which are loaded into this store. */
    public void follow(List<Note> notes, Store store) {
        loaded = new Loaded(notes, store);
    }

    /** Reads the notes again and loads what they tell; says whether that could be done. */
    public boolean reread() {
        oneAtATime.lock();
        try {
            load();
            return true;
        } catch (RuntimeException e) {
            LOG.debug("notes not read", e);
            changes.tellTrouble(words(e));
            return false;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * What these notes would change; nothing is kept or loaded.
     *
     * @param notes at least one
     */
    public Preview preview(List<Note> notes) {
        return alone(() -> {
            List<Note> there = shelf.notes();
            refuseLookalikes(notes, there);
            Telling with = Telling.of(shelf.read(FolderShelf.lay(notes, there)));
            Preview preview = new Preview(
                    UUID.randomUUID().toString(),
                    NoteChange.each(there, notes),
                    changed(loaded().store(), with),
                    shelf.home(notes.getFirst().path()).toString(),
                    new Preview.Offer(notes, replaced(notes, there)));
            previews.add(preview);
            return preview;
        });
    }

    /**
     * Puts the notes of a preview on the shelf and loads what they tell. Nothing is given where there is no such preview.
     *
     * @throws ShelfException where a note that would make way is not what it was then, or the notes cannot be put there
     */
    public Optional<Change> keep(String preview) {
        return alone(() -> previews.take(preview).map(this::keep));
    }

    /** Forgets a preview; says whether there was one. */
    public boolean discard(String preview) {
        return previews.take(preview).isPresent();
    }

    private Change keep(Preview preview) {
        List<Note> notes = preview.offer().notes();
        if (!replaced(notes, shelf.notes()).equals(preview.offer().replaced())) {
            throw new ShelfException(
                    "A note of the same name changed since the preview, so that nothing was kept. Drop the"
                            + " notes again to see what they would change now.");
        }
        put(preview);
        try {
            return load().orElseGet(() -> changes.tell(List.of(), Changed.NOTHING));
        } catch (RuntimeException e) {
            LOG.debug("kept notes not loaded", e);
            String trouble = "Your notes are kept, but the graph is still that of before: " + words(e);
            changes.tellTrouble(trouble);
            throw new UnfollowedException(trouble, e);
        }
    }

    /** Notes for which there is no room may be kept once there is. */
    private void put(Preview preview) {
        try {
            shelf.put(preview.offer().notes());
        } catch (UnwrittenException e) {
            previews.add(preview);
            throw e;
        }
    }

    /** Loads what the notes tell now, and tells of it where that is a change. */
    private Optional<Change> load() {
        Loaded before = loaded();
        List<Note> there = shelf.notes();
        Findings now = read(there, Progress.NONE);
        Changed facts = changed(before.store(), Telling.of(now));
        LoadReport report = before.store().load(StudyGraph.of(now));
        shelf.remember(there, report.version());
        List<NoteChange> notes = NoteChange.between(before.notes(), now.notes());
        loaded = new Loaded(now.notes(), before.store());
        boolean isOver = changes.latest().map(Change::trouble).isPresent();
        return report.unchanged() && notes.isEmpty() && !isOver
                ? Optional.empty()
                : Optional.of(changes.tell(notes, facts));
    }

    /** What a store's graph gains and loses; of a graph that is too large to be compared nothing is told. */
    private static Changed changed(Store store, Telling now) {
        return store.telling()
                .map(before -> Changed.of(Difference.between(before, now)))
                .orElse(Changed.NOTHING);
    }

    private static String words(RuntimeException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            throw new GraphUnavailableException("The notes are still being read.");
        }
        return now;
    }

    /** Does what a learner waits for while nothing else is done with the notes, or says that it must wait. */
    private <T> T alone(Supplier<T> work) {
        if (!isMyTurn()) {
            throw new GraphUnavailableException("The notes are being read just now.");
        }
        try {
            return work.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return oneAtATime.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** On some file systems such a name would be that of the other note. */
    private static void refuseLookalikes(List<Note> notes, List<Note> there) {
        for (Note note : notes) {
            there.stream()
                    .map(Note::path)
                    .filter(path -> Likeness.of(path).equals(Likeness.of(note.path())) && !path.equals(note.path()))
                    .findFirst()
                    .ifPresent(path -> {
                        throw new ShelfException(note.path() + ": there is a note called " + path
                                + "; rename yours, or give it that name.");
                    });
        }
    }

    private static List<Note> replaced(List<Note> notes, List<Note> there) {
        List<String> paths = notes.stream().map(Note::path).toList();
        return there.stream().filter(note -> paths.contains(note.path())).toList();
    }

    /**
     * What is loaded.
     *
     * @param notes the notes that were read
     * @param store where it is loaded
     */
    private record Loaded(List<Note> notes, Store store) {}
}
