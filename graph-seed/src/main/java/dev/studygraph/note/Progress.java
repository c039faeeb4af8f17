package dev.studygraph.note;

/** Is told how far work that may take long has come. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = (done, total) -> {};

    /**
     * So much of all is done; it starts anew where the work has to be tried again.
     *
     * @param done how much, not yet seen by anybody
     * @param total how much there is
     */
    void at(int done, int total);

    /** Tells another one too. */
    default Progress and(Progress other) {
        return (done, total) -> {
            at(done, total);
            other.at(done, total);
        };
    }
}
