package dev.studygraph.language;

import java.util.List;

/** Puts a question into the order of a statement: "Can A write to B?" is "A Can write to B". */
public final class Declarative {

    private Declarative() {}

    /**
     * The words of a question in the order of a statement; as they stand where its subject stands first already.
     *
     * @param tokens the tokens of the question
     */
    public static String of(String question, List<Token> tokens, Lexicon lexicon) {
        List<Tagged> tagged = Tagger.tag(tokens, lexicon);
        int start = 0;
        // "Where can A ...", "Which stores can A ...": the words that ask give way.
        while (start < tagged.size() && !tagged.get(start).is(Tag.MODAL, Tag.BE)) {
            start++;
        }
        int subject = start + 1;
        if (start > 3
                || subject >= tagged.size()
                || !tagged.get(subject).is(Tag.NOUN, Tag.DETERMINER, Tag.ADJECTIVE, Tag.PRONOUN)) {
            return question;
        }
        int end = Chunks.end(tagged, subject);
        // A name is a subject by itself: what stands behind it is the verb.
        if (tokens.get(subject).isName()) {
            end = subject + 1;
        }
        if (end >= tagged.size()) {
            return question;
        }
        Token auxiliary = tokens.get(start);
        String rest = question.substring(tokens.get(end).start()).replaceFirst("\\?\\s*$", "");
        return question.substring(
                        tokens.get(subject).start(), tokens.get(end - 1).end()) + " " + auxiliary.lower() + " " + rest;
    }
}
