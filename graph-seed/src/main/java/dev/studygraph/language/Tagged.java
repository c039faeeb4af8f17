package dev.studygraph.language;

import org.jspecify.annotations.Nullable;

/**
 * A token with what it is in its sentence.
 *
 * @param verb the verb that it is a form of, where it is one here
 * @param kind which form of it, where it is one here
 */
record Tagged(Token token, Tag tag, @Nullable VerbForm verb, VerbForm.@Nullable Kind kind) {

    static Tagged of(Token token, Tag tag) {
        return new Tagged(token, tag, null, null);
    }

    boolean is(Tag... tags) {
        for (Tag one : tags) {
            if (tag == one) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(VerbForm.Kind wanted) {
        return tag == Tag.VERB && kind == wanted;
    }

    String lower() {
        return token.lower();
    }
}
