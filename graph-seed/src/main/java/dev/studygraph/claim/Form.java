package dev.studygraph.claim;

/** The forms in which notes say things, and what each is called for a reader. */
public enum Form {
    ARROW("an arrow between names"),
    CLAUSE("a verb and what stands around it"),
    COMPARISON("a comparison"),
    DEFINITION("words that say what it is"),
    DIAGRAM("a diagram"),
    DRAWING("a drawing"),
    FEATURE("a part or ability named below it"),
    FORMAT("a format beside the name"),
    HAND("hand, in the file of corrections"),
    LIMIT("a number with its unit"),
    LIST("a list under a title that says what it is"),
    MEMBER("its place below a general notion"),
    ANSWER("the answer to a question"),
    RECORD("a record, a step a line"),
    TABLE("a row of a table, under its heads"),
    USE("words that say what it is for");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** What it is called, to stand behind "by". */
    public String words() {
        return words;
    }
}
