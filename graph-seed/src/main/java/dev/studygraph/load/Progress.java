package dev.studygraph.load;

/** Is told how far a load has come. */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress NONE = (done, total) -> {};

    /**
     * So many nodes and edges of all are written; it starts anew where the database asks for another try.
     *
     * @param done how many are written, not yet seen by any reader
     * @param total how many there are
     */
    void at(int done, int total);
}
