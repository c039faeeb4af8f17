package dev.studygraph.benchmark.corpus;

/** A flow of a note by the direction in which things move, whatever the verb. */
record Move(NameWords from, NameWords to) {

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
