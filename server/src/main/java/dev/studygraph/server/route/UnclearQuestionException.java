package dev.studygraph.server.route;

/** A question cannot be understood. */
public final class UnclearQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /** A question to which this is the advice. */
    public UnclearQuestionException(String advice) {
        super(advice);
        this.advice = advice;
    }

    /** What to ask instead. */
    public String advice() {
        return advice;
    }
}
