package dev.studygraph.server.query;

/** The graph took longer for an answer than a question may take. */
public final class GraphTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GraphTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }
}
