package dev.studygraph.graph;

/** What a node of the graph is; its name is also its label in the database. */
public enum Label {
    Note("path"),
    Section("id"),
    Statement("id"),
    Entity("id"),
    Name("id"),
    Literal("id"),
    ExamTip("id"),
    Domain("id"),
    Topic("id"),
    Question("id");

    private final String key;

    Label(String key) {
        this.key = key;
    }

    /** The property that tells the nodes of this label apart. */
    public String key() {
        return key;
    }
}
