package dev.studygraph.server.query;

/** The graph cannot be asked now, but may be later. */
public final class GraphUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason in words. */
    public GraphUnavailableException(String message) {
        super(message);
    }

    GraphUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
