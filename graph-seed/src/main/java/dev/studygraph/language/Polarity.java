package dev.studygraph.language;

/** Whether a clause holds. */
public enum Polarity {
    /** It is said to be so. */
    SAID,
    /** It is said not to be so. */
    DENIED,
    /** Nothing is said: a condition, a wish, what is done no more or instead. */
    OPEN,
    /** It is said with a reserve: "could", "might". */
    HEDGED;

    /** This, within what has another polarity: what is denied or open around it makes it so. */
    public Polarity within(Polarity outer) {
        if (this == OPEN || outer == OPEN) {
            return OPEN;
        }
        if (this == DENIED || outer == DENIED) {
            return this == outer ? OPEN : DENIED;
        }
        return outer == HEDGED ? HEDGED : this;
    }
}
