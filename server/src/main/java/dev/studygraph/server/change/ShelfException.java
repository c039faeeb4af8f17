package dev.studygraph.server.change;

/** A note cannot be put where it should lie; the message says why, and what to do. */
public sealed class ShelfException extends RuntimeException permits UnwrittenException {

    private static final long serialVersionUID = 1L;

    ShelfException(String message) {
        super(message);
    }

    ShelfException(String message, Throwable cause) {
        super(message, cause);
    }
}
