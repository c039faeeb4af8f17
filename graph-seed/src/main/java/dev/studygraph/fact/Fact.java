package dev.studygraph.fact;

/**
 * One thing that the notes say, or deny, of a thing.
 *
 * @param subject what it is said of
 * @param predicate the relation
 * @param object the other thing, or a literal
 * @param denied whether the note denies it ("cannot write directly to")
 * @param evidence where it stands
 */
public record Fact(Term.Thing subject, Predicate predicate, Term object, boolean denied, Evidence evidence) {}
