package dev.studygraph.claim;

/** A reason not to be sure of a candidate. */
public enum Doubt {
    /** Its subject stands further up than right above it. */
    FAR_SUBJECT("its subject stands further up"),
    /** The title that it is about need not name a thing. */
    VAGUE_TITLE("the title above need not name a thing"),
    /** Nothing but the title that it is about names its subject. */
    TITLE_ONCE("only the title above names its subject"),
    /** A thing in it is named once, by words like any others. */
    NAMED_ONCE("a thing in it is named only once"),
    /** Who does it, or to what, is only implied. */
    IMPLIED("who does it, or to what, is only implied"),
    /** What a title says of the things below it had to be guessed. */
    GUESSED_ROLE("what the title above says was guessed"),
    /** The note says it with a reserve: "could", "might". */
    HEDGED("the note says it with a reserve"),
    /** A word that stands for something could stand for another thing. */
    POINTS_TO_SEVERAL("a word in it could stand for several things"),
    /** An arrow may mean something else than a way. */
    VAGUE_ARROW("the arrow may mean something else");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** What it is, for a reader. */
    public String words() {
        return words;
    }
}
