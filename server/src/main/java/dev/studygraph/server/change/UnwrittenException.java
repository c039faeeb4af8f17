package dev.studygraph.server.change;

/** The disk does not take a note, for want of room or permission; the message says what to do. */
public final class UnwrittenException extends ShelfException {

    private static final long serialVersionUID = 1L;

    UnwrittenException(String message, Throwable cause) {
        super(message, cause);
    }
}
