package dev.studygraph.server.http;

import io.javalin.http.ServiceUnavailableResponse;

/** So much is asked of the server that it does not take on more. */
final class BusyException extends ServiceUnavailableResponse {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super("The server is busy with other questions; ask again in a moment.");
    }

    /** Where this comes from helps nobody, and finding out would cost more than all the rest of the answer. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
