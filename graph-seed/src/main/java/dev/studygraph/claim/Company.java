package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads which things work together, and which can stand for each other, by the words between their names. */
final class Company {

    private static final int NEAR = 4;

    private Company() {}

    /** What the words between and beside the names of a passage say. */
    static List<Candidate> read(Passage passage, List<Frame> frames) {
        List<Candidate> found = new ArrayList<>(comparison(passage));
        if (found.isEmpty()) {
            found.addAll(cue(passage, frames, WordSet.EQUAL_CUES, Predicate.ALTERNATIVE_TO));
            found.addAll(instead(passage));
        }
        found.addAll(cue(passage, frames, WordSet.COMPANY_CUES, Predicate.INTEGRATES_WITH));
        found.addAll(part(passage));
        found.addAll(beside(passage));
        found.addAll(joined(passage));
        return found;
    }

    /** "Connectors to B and C", "unlike B": who is spoken of, and the names behind. */
    private static List<Candidate> cue(Passage passage, List<Frame> frames, WordSet cues, Predicate predicate) {
        int at = Cue.first(passage, 0, cues);
        if (at < 0) {
            return List.of();
        }
        List<Ref> others = listed(passage, at + Cue.length(passage, at, cues));
        Spoken spoken = subject(passage, frames, at, others);
        if (others.isEmpty() && predicate == Predicate.ALTERNATIVE_TO) {
            String words = Wording.from(passage, at + Cue.length(passage, at, cues));
            return words.split(" ", -1).length <= NEAR ? spoken.say(predicate, words, Form.COMPARISON) : List.of();
        }
        return spoken.say(predicate, others, Form.COMPARISON);
    }

    /** "Part of B" below the name of A. */
    private static List<Candidate> part(Passage passage) {
        int at = Cue.first(passage, 0, WordSet.PART_CUES);
        List<Ref> wholes = at < 0 ? List.of() : listed(passage, at + Cue.length(passage, at, WordSet.PART_CUES));
        if (at > 1) {
            Token before = passage.tokens().get(at - 2);
            boolean beside = before.isName() && !passage.tokens().get(at - 1).isWord();
            Spoken named = new Spoken(
                    beside
                            ? List.of(Ref.sure(
                                    passage.mentions().get(before.name()).entry()))
                            : List.of(),
                    true,
                    Set.of(),
                    false,
                    false);
            return named.say(Predicate.PART_OF, wholes.stream().limit(1).toList(), Form.COMPARISON);
        }
        return Spoken.around(passage, Spoken.deniedBefore(passage, at, 0), false)
                .say(Predicate.PART_OF, wholes.stream().limit(1).toList(), Form.COMPARISON);
    }

    /** "Use B instead": B in place of who is spoken of. */
    private static List<Candidate> instead(Passage passage) {
        int at = Cue.first(passage, 1, WordSet.INSTEAD_WORDS);
        Token before = at < 1 ? null : passage.tokens().get(at - 1);
        if (before == null || !before.isName() || !isPartner(passage.mentions().get(before.name()))) {
            return List.of();
        }
        List<Ref> topic = passage.topic().things();
        Ref other = Ref.sure(passage.mentions().get(before.name()).entry());
        return topic.size() == 1
                ? new Spoken(topic, false, passage.topic().doubts(), false, false)
                        .say(Predicate.ALTERNATIVE_TO, List.of(other), Form.COMPARISON)
                : List.of();
    }

    private static Spoken subject(Passage passage, List<Frame> frames, int at, List<Ref> others) {
        Spoken spoken = Spoken.at(passage, frames, at);
        boolean own = !spoken.things().isEmpty()
                && spoken.things().stream()
                        .noneMatch(thing ->
                                others.stream().anyMatch(other -> other.thing().equals(thing.thing())));
        return own ? spoken : Spoken.around(passage, spoken.denied(), spoken.open());
    }

    /** The names that are listed from here on, the first one near. */
    private static List<Ref> listed(Passage passage, int start) {
        List<Ref> refs = new ArrayList<>();
        int gap = 0;
        for (int i = start; i < passage.tokens().size() && gap < NEAR && !Wording.isStop(passage, i); i++) {
            Token token = passage.tokens().get(i);
            boolean partner = token.isName() && isPartner(passage.mentions().get(token.name()));
            gap = partner || isJoint(passage, token) ? 0 : gap + 1;
            if (partner) {
                refs.add(Ref.sure(passage.mentions().get(token.name()).entry()));
            } else if (!refs.isEmpty() && !isJoint(passage, token) && gap > 1) {
                return refs;
            }
        }
        return refs;
    }

    private static boolean isJoint(Passage passage, Token token) {
        return token.text().equals(",")
                || passage.lexicon().is(WordSet.AND, token.lower())
                || passage.lexicon().is(WordSet.DETERMINERS, token.lower());
    }

    /** Whether one can work together with it: with a format or a notion one cannot. */
    private static boolean isPartner(Mention mention) {
        return switch (mention.entry().kind()) {
            case Service, Feature, Framework, DataSource -> true;
            case Concept -> mention.entry().categories().contains(CatalogueEntry.TERM);
            case Format -> false;
        };
    }

    /** "B integration" below the name of A. */
    private static List<Candidate> beside(Passage passage) {
        List<Ref> others = new ArrayList<>();
        for (int i = 1; i < passage.tokens().size(); i++) {
            Token before = passage.tokens().get(i - 1);
            boolean integration = Cue.at(passage, i, WordSet.COMPANY_NOUNS);
            if (integration && before.isName() && isPartner(passage.mentions().get(before.name()))) {
                others.add(Ref.sure(passage.mentions().get(before.name()).entry()));
            }
        }
        List<Ref> topic = passage.topic().things();
        return topic.size() == 1 && !others.isEmpty()
                ? new Spoken(topic, false, passage.topic().doubts(), Spoken.deniedBefore(passage, 1, 0), false)
                        .say(Predicate.INTEGRATES_WITH, others, Form.COMPARISON)
                : List.of();
    }

    /** "A + B": one works with the other. */
    private static List<Candidate> joined(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i + 1 < passage.tokens().size(); i++) {
            Token left = passage.tokens().get(i - 1);
            Token right = passage.tokens().get(i + 1);
            boolean plus = passage.tokens().get(i).text().equals("+") && left.isName() && right.isName();
            if (plus
                    && isPartner(passage.mentions().get(left.name()))
                    && isPartner(passage.mentions().get(right.name()))) {
                Ref one = Ref.sure(passage.mentions().get(left.name()).entry());
                Ref other = Ref.sure(passage.mentions().get(right.name()).entry());
                found.addAll(new Spoken(List.of(one), true, Set.of(), false, false)
                        .say(Predicate.INTEGRATES_WITH, List.of(other), Form.COMPARISON));
            }
        }
        return found;
    }

    /** "A vs B", "difference between A and B", "A needs less than B": two that can stand for each other. */
    static List<Candidate> comparison(Passage passage) {
        List<Mention> mentions = passage.mentions();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            if (compares(passage, one, other) && !one.entry().equals(other.entry())) {
                return List.of(Candidate.of(
                        Ref.sure(one.entry()), Predicate.ALTERNATIVE_TO, Ref.sure(other.entry()), Form.COMPARISON));
            }
        }
        return List.of();
    }

    private static boolean compares(Passage passage, Mention one, Mention other) {
        String between =
                passage.text().substring(one.end(), other.start()).strip().toLowerCase(Locale.ROOT);
        boolean joined = passage.lexicon().is(WordSet.AND, between);
        boolean difference = joined && Cue.in(passage, WordSet.DIFFERENCE_WORDS);
        boolean choice = joined && passage.text().endsWith("?");
        return passage.lexicon().is(WordSet.VERSUS_WORDS, between) || difference || choice || isThan(passage, between);
    }

    /** Whether the words between two names end with "than" behind a word of more or less. */
    private static boolean isThan(Passage passage, String between) {
        String[] words = between.split(" ", -1);
        boolean than = words.length > 1
                && words.length < 9
                && passage.lexicon().is(WordSet.THAN_WORDS, words[words.length - 1]);
        for (int i = 0; than && i < words.length - 1; i++) {
            if (passage.lexicon().is(WordSet.MORE_WORDS, words[i])) {
                return true;
            }
        }
        return false;
    }
}
