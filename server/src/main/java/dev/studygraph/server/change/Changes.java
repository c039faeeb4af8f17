package dev.studygraph.server.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells of changes to whoever listens, and remembers the last one for those who come later. */
public final class Changes {

    private final Set<Consumer<Change>> listeners = new CopyOnWriteArraySet<>();
    private final Clock clock;
    private volatile @Nullable Change latest;

    public Changes(Clock clock) {
        this.clock = clock;
    }

    /** The last change since the server started. */
    public Optional<Change> latest() {
        return Optional.ofNullable(latest);
    }

    /** Tells this listener of every change from now on. */
    public void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Tells this listener of no more changes. */
    public void leave(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    /** The notes changed, and so did what they tell. */
    synchronized Change tell(List<NoteChange> notes, Changed facts) {
        return publish(new Change(nextId(), notes, facts, null));
    }

    /** The notes cannot be read; told once for as long as the reason is the same. */
    synchronized void tellTrouble(String trouble) {
        Change last = latest;
        if (last == null || !trouble.equals(last.trouble())) {
            publish(new Change(nextId(), List.of(), Changed.NOTHING, trouble));
        }
    }

    private Change publish(Change change) {
        latest = change;
        listeners.forEach(listener -> listener.accept(change));
        return change;
    }

    private long nextId() {
        Change last = latest;
        return last == null ? clock.millis() : Math.max(clock.millis(), last.id() + 1);
    }
}
