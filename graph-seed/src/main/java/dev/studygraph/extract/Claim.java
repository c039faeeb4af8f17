package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Term;

/**
 * What a rule makes of a sentence, before its evidence is put to it.
 *
 * @param subject what it is said of
 * @param object the other thing, or a literal
 * @param denied whether it is denied
 * @param explicit whether the sentence itself names the subject; otherwise its surroundings do
 * @param rule the name of the rule, for whoever asks why
 */
record Claim(CatalogueEntry subject, Predicate predicate, Term object, boolean denied, boolean explicit, String rule) {

    static Claim of(CatalogueEntry subject, Predicate predicate, CatalogueEntry object, String rule) {
        return new Claim(subject, predicate, object.thing(), false, true, rule);
    }

    static Claim of(CatalogueEntry subject, Predicate predicate, String literal, String rule) {
        return new Claim(subject, predicate, new Term.Literal(literal), false, true, rule);
    }

    /** The same of another object. */
    Claim on(CatalogueEntry other) {
        return new Claim(subject, predicate, other.thing(), denied, explicit, rule);
    }

    Claim asDenied(boolean isDenied) {
        return new Claim(subject, predicate, object, isDenied, explicit, rule);
    }

    Claim asExplicit(boolean isExplicit) {
        return new Claim(subject, predicate, object, denied, isExplicit, rule);
    }
}
