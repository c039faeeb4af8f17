package dev.studygraph.claim;

import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Role;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which formats a thing works with. */
final class Formats {

    private Formats() {}

    /** "Supports A": the formats among what it supports, and what the things beside connectors are. */
    static List<Candidate> supported(Frame frame, Spoken spoken) {
        List<Ref> formats = frame.refs(Role.OBJECT, Role.FROM, Role.TO, Role.OF).stream()
                .filter(Formats::isFormat)
                .toList();
        return spoken.say(Predicate.SUPPORTS_FORMAT, formats, Form.CLAUSE);
    }

    private static boolean isFormat(Ref ref) {
        return ref.thing().kind() == Kind.Format;
    }

    /** The formats that a passage names beside a word for formats: "stored in A format", "formats such as A and B". */
    static List<Candidate> named(Passage passage, List<Frame> frames, List<Candidate> before) {
        boolean known = before.stream()
                .anyMatch(candidate -> candidate.predicate() == Predicate.SUPPORTS_FORMAT
                        || candidate.predicate() == Predicate.CONVERTS);
        int cue = known ? -1 : cue(passage);
        List<Ref> formats = cue < 0 ? List.of() : formats(passage);
        if (formats.isEmpty()) {
            return List.of();
        }
        boolean flow = before.stream()
                .anyMatch(candidate -> candidate.predicate().flow() != DataFlow.NONE && !candidate.explicit());
        Spoken near = Spoken.at(passage, frames, cue);
        Spoken spoken = near.things().isEmpty() ? Spoken.around(passage, near.denied(), near.open()) : near;
        List<Ref> own = spoken.things().stream().filter(ref -> !isFormat(ref)).toList();
        return flow && own.isEmpty()
                ? List.of()
                : new Spoken(own, spoken.explicit(), spoken.doubts(), spoken.denied(), spoken.open())
                        .say(Predicate.SUPPORTS_FORMAT, formats, Form.FORMAT);
    }

    /** Where a word for formats stands: itself, or right before one of their names. */
    private static int cue(Passage passage) {
        for (int i = 0; i < passage.tokens().size(); i++) {
            Token token = passage.tokens().get(i);
            String word = Inflection.singular(token.lower());
            boolean format = !token.isName() && passage.lexicon().role(word).equals(Optional.of(TitleRole.FORMATS));
            boolean file = i > 0
                    && !token.isName()
                    && passage.lexicon().is(WordSet.DATA_WORDS, word)
                    && isFormat(passage, i - 1);
            if (format || file) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFormat(Passage passage, int at) {
        Token token = passage.tokens().get(at);
        return token.isName() && passage.mentions().get(token.name()).entry().kind() == Kind.Format;
    }

    private static List<Ref> formats(Passage passage) {
        List<Ref> formats = new ArrayList<>();
        for (Mention mention : passage.mentions()) {
            if (mention.entry().kind() == Kind.Format) {
                formats.add(Ref.sure(mention.entry()));
            }
        }
        return formats;
    }
}
