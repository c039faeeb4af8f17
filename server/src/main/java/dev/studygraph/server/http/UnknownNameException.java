package dev.studygraph.server.http;

import dev.studygraph.server.query.EntityRef;
import java.util.List;

/** A request names a thing that the graph does not know. */
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<EntityRef> suggestions;

    /** Nothing goes by this name, but these things have names like it. */
    public UnknownNameException(String name, List<EntityRef> suggestions) {
        super("Nothing in the notes goes by the name \"" + name + "\".");
        this.suggestions = List.copyOf(suggestions);
    }

    List<EntityRef> suggestions() {
        return suggestions;
    }
}
