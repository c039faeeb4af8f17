package dev.studygraph.server.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the notes on disk, and what it did to the graph.
 *
 * @param id when it was seen, in milliseconds since 1970; a later change has a greater one
 * @param notes the notes that changed
 * @param facts what changed in what they tell
 * @param trouble why the notes cannot be read, so that the graph stayed as it was; absent where they can
 */
public record Change(
        long id,
        List<NoteChange> notes,
        Changed facts,
        @Nullable String trouble) {}
