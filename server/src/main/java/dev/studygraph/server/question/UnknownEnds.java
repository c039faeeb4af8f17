package dev.studygraph.server.question;

import dev.studygraph.language.Role;
import dev.studygraph.language.Tag;
import dev.studygraph.language.Tagged;
import dev.studygraph.server.question.Reading.UnknownEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a question as one for a way to or from something that the notes do not know. */
final class UnknownEnds {

    private final MarkedQuestion question;
    private final Vocabulary vocabulary;

    UnknownEnds(MarkedQuestion question, Vocabulary vocabulary) {
        this.question = question;
        this.vocabulary = vocabulary;
    }

    /** "From A to" something that no name covers. */
    Optional<Reading> unknownEnd() {
        for (int at = 0; at < question.mentions().size(); at++) {
            Signs own = question.signs(at);
            boolean from = own.of(Part.FROM) > own.of(Part.TO);
            if (own.ofEnd() < 1.5
                    || question.isAvoided(at)
                    || !question.mention(at).flows()) {
                continue;
            }
            Optional<String> unknown = unknownAt(from ? Role.TO : Role.FROM);
            if (unknown.isPresent()) {
                Mention mention = question.mention(at);
                double score = MarkedQuestion.bounded(own.ofEnd())
                        + MarkedQuestion.BY_NAME * mention.strength()
                        + 3.5
                        - question.unexplained(List.of(mention));
                return Optional.of(new UnknownEnd(score, mention.thing(), from, unknown.get(), List.of(mention)));
            }
        }
        return Optional.empty();
    }

    /** The words behind such a preposition, or behind or before an arrow, where they are no English. */
    private Optional<String> unknownAt(Role role) {
        List<Tagged> tokens = question.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).lower();
            boolean arrow = word.equals(QuestionText.ARROW);
            boolean opens =
                    vocabulary.lexicon().preposition(word).filter(role::equals).isPresent()
                            || (arrow && role == Role.TO);
            if (opens) {
                Optional<String> unknown = strange(at + 1, 1);
                if (unknown.isPresent()) {
                    return unknown;
                }
            }
            if (role == Role.FROM
                    && (arrow
                            || vocabulary
                                    .lexicon()
                                    .preposition(word)
                                    .filter(Role.TO::equals)
                                    .isPresent())) {
                Optional<String> unknown = strange(at - 1, -1);
                if (unknown.isPresent()) {
                    return unknown;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> strange(int start, int step) {
        List<Tagged> tokens = question.tokens();
        int at = start;
        List<String> words = new ArrayList<>();
        boolean strange = false;
        while (at >= 0 && at < tokens.size() && words.size() < 4) {
            Tagged token = tokens.get(at);
            if (token.token().isName()) {
                return Optional.empty();
            }
            if (!token.is(Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.OTHER)
                    || !token.token().isWord()) {
                break;
            }
            if (!token.is(Tag.DETERMINER)) {
                words.add(step > 0 ? words.size() : 0, token.token().text());
                strange |= vocabulary.isStrange(token);
            }
            at += step;
        }
        return strange ? Optional.of(String.join(" ", words)) : Optional.empty();
    }
}
