package dev.studygraph.language;

import org.jspecify.annotations.Nullable;

/**
 * A token with what it is in its sentence.
 *
 * @param verb the verb that it is a form of, where it is one here
 * @param kind which form of it, where it is one here
 */
public record Tagged(Token token, Tag tag, @Nullable VerbForm verb, VerbForm.@Nullable Kind kind) {

    static Tagged of(Token token, Tag tag) {
        return new Tagged(token, tag, null, null);
    }

    /** Whether it is one of these. */
    public boolean is(Tag... tags) {
        for (Tag one : tags) {
            if (tag == one) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a verb in this form. */
    public boolean isVerb(VerbForm.Kind wanted) {
        return tag == Tag.VERB && kind == wanted;
    }

    /** Its letters in lower case. */
    public String lower() {
        return token.lower();
    }
}
