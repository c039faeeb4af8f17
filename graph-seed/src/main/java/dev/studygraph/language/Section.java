package dev.studygraph.language;

/** What a title says that the lines below it are. */
public enum Section {
    /** Statements. */
    PLAIN,
    /** Advice for an exam. */
    TIPS,
    /** What is to be studied. */
    TOPICS,
    /** Questions and their cases. */
    QUESTIONS,
    /** What is not so. */
    FALSE
}
