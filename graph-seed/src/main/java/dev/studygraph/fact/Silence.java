package dev.studygraph.fact;

/** Why a place in a note states nothing, or why what it states is not kept. */
public enum Silence {
    CODE("Inside a block of code, which is not read."),
    MARKUP("Markup without words."),
    HEADING("A heading: it tells what the lines below it are about."),
    COLUMNS("The head of a table: it tells what the columns hold."),
    LEAD("Leads in the lines below it."),
    NAME_ALONE("A name alone: the lines below it are about it, if any."),
    TOPIC("A topic to study, and kept as one."),
    CASE("Part of a sample question, whose case is invented."),
    HYPOTHETICAL("An invented case: nothing in it is taken as a fact."),
    QUESTION("A question states nothing."),
    CHOICE("A choice that a question offers, right or wrong."),
    MARKED_WRONG("Marked as wrong by its author."),
    NO_NAME("No known name in it."),
    NO_SUBJECT("No subject: neither the line nor what stands above it tells what it is about."),
    SEVERAL_SUBJECTS("No subject: what stands above it names several things, and which one is meant is not clear."),
    NO_RELATION("It names something, but has no word that relates it to another."),
    ONE_END("It has a word that relates, but not two known names that it joins."),
    CONDITIONAL("Said only under a condition, or taken back: \"if\", \"without\", \"instead of\"."),
    DENIED_VAGUELY("It denies something, but not of two known names."),
    DENIED_ELSEWHERE("Another line denies it, and here the subject is only taken from what stands above."),
    CORRECTED("Dropped by hand."),
    CORRECTION("Part of a correction by hand.");

    private final String words;

    Silence(String words) {
        this.words = words;
    }

    /** A sentence for the reader. */
    public String words() {
        return words;
    }
}
