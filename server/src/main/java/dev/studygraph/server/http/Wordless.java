package dev.studygraph.server.http;

/** What was thrown, and where, without its words: those may quote what a learner asked. */
final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;

    private Wordless(Throwable thrown) {
        super(thrown.getClass().getName(), thrown.getCause() == null ? null : new Wordless(thrown.getCause()));
        setStackTrace(thrown.getStackTrace());
    }

    static Wordless of(Throwable thrown) {
        return new Wordless(thrown);
    }
}
