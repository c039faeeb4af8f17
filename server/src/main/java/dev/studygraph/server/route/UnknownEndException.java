package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import java.util.List;

/** A question names something that the graph does not know. */
public final class UnknownEndException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<EntityRef> near;

    public UnknownEndException(String name, List<EntityRef> near) {
        super("Nothing goes by the name " + name);
        this.name = name;
        this.near = List.copyOf(near);
    }

    /** The name that nothing goes by. */
    public String name() {
        return name;
    }

    /** Things with a name like it. */
    public List<EntityRef> near() {
        return near;
    }
}
