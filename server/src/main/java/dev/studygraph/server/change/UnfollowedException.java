package dev.studygraph.server.change;

/** Notes are kept, but the graph is still that of before; the message says why. */
public final class UnfollowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfollowedException(String message, Throwable cause) {
        super(message, cause);
    }
}
