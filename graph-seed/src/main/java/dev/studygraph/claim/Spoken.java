package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.List;
import java.util.Set;

/**
 * Who is spoken of at a place of a passage, and how.
 *
 * @param things those who are spoken of
 * @param explicit whether the passage names them itself
 * @param doubts why they may be the wrong ones
 * @param denied whether what stands there is denied
 * @param open whether nothing is said there: a condition, a wish
 */
record Spoken(List<Ref> things, boolean explicit, Set<Doubt> doubts, boolean denied, boolean open) {

    private static final int MOST_THINGS = 3;
    private static final int SHORT = 12;

    Spoken {
        things = List.copyOf(things);
        doubts = Set.copyOf(doubts);
    }

    /** Who is spoken of at this token. */
    static Spoken at(Passage passage, List<Frame> frames, int token) {
        int index = clause(passage, token);
        if (index < 0) {
            return around(passage, deniedBefore(passage, token, 0), false);
        }
        Frame frame = frames.get(index);
        Clause clause = passage.clauses().get(index);
        boolean lacks = clause.start() < token && passage.lexicon().is(WordSet.LACKING_VERBS, clause.verb());
        boolean denied =
                lacks != (frame.polarity() == Polarity.DENIED) || deniedBefore(passage, token, clause.start() + 1);
        boolean open = frame.polarity() == Polarity.OPEN;
        boolean means = clause.purpose() && index > 0;
        List<Ref> meant = means ? meant(frames.get(index - 1), passage.clauses().get(index - 1)) : meant(frame, clause);
        if (!meant.isEmpty()) {
            return new Spoken(meant, true, frame.doubts(), denied, open);
        }
        if (clause.agent() == Agent.PHRASES && frame.agents().isEmpty() && clause.start() < token) {
            return new Spoken(List.of(), true, Set.of(), denied, open);
        }
        return frame.agents().isEmpty() || isGuess(passage, clause, frame)
                ? around(passage, denied, open)
                : new Spoken(frame.agents(), frame.explicit(), frame.doubts(), denied, open);
    }

    /** Whether what a clause has for its subject is no sure thing, below the name of one that is. */
    static boolean isGuess(Passage passage, Clause clause, Frame frame) {
        return passage.topic().things().size() == 1
                && isBelow(passage)
                && (!clause.isFinite() || isBehindLabel(passage))
                && frame.explicit()
                && frame.agents().stream().noneMatch(Ref::isSure);
    }

    /** Whether a passage is an item or stands behind a label, and does not open with a name. */
    static boolean isBelow(Passage passage) {
        return SentenceReader.subjects(passage).isEmpty()
                && (passage.sentence().line().shape() == Shape.BULLET || isBehindLabel(passage));
    }

    /** Whether a passage is what stands behind the label of its sentence. */
    static boolean isBehindLabel(Passage passage) {
        String start =
                passage.text().substring(0, Math.min(SHORT, passage.text().length()));
        return passage.sentence().plain().indexOf(start) > 0;
    }

    /** Who is spoken of where no clause tells: whom the passage opens with, or what it stands below. */
    static Spoken around(Passage passage, boolean denied, boolean open) {
        List<Ref> opening = isPossessive(passage) ? List.of() : SentenceReader.subjects(passage);
        if (!opening.isEmpty()) {
            return new Spoken(opening, true, Set.of(), denied, open);
        }
        List<Ref> things = passage.topic().things();
        return new Spoken(
                things.size() > MOST_THINGS ? List.of() : things,
                false,
                passage.topic().doubts(),
                denied,
                open);
    }

    /** The only thing that a passage names, which is about it where nothing else is. */
    static Spoken alone(Passage passage) {
        List<Ref> named = passage.things().stream()
                .filter(thing -> thing.kind() != Kind.Format
                        && (thing.kind() != Kind.Concept || thing.categories().contains(CatalogueEntry.TERM)))
                .map(Ref::sure)
                .toList();
        return new Spoken(named.size() == 1 ? named : List.of(), true, Set.of(Doubt.IMPLIED), false, false);
    }

    /** "A's B": not A is spoken of. */
    private static boolean isPossessive(Passage passage) {
        return passage.tokens().size() > 1 && passage.tokens().get(1).lower().equals("'s");
    }

    /** The clause that this token belongs to; -1 without one. */
    static int clause(Passage passage, int token) {
        int found = -1;
        for (int i = 0; i < passage.clauses().size(); i++) {
            int start = passage.clauses().get(i).start();
            boolean nearer = found < 0 || start > passage.clauses().get(found).start();
            found = start <= token && nearer && !hasEnd(passage, start, token) ? i : found;
        }
        return found;
    }

    private static boolean hasEnd(Passage passage, int start, int end) {
        for (int i = start; i < Math.min(end, passage.tokens().size()); i++) {
            String text = passage.tokens().get(i).text();
            if (text.equals(".") || text.equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** "You can use A", "use A", "with A you can": A is meant. */
    private static List<Ref> meant(Frame frame, Clause clause) {
        boolean reader = clause.agent() == Agent.PERSON || (clause.agent() == Agent.NONE && !frame.explicit());
        boolean uses = frame.verbClass() == VerbClass.USE && !frame.passive();
        List<Ref> used = reader && uses ? frame.refs(Role.OBJECT) : List.of();
        return !used.isEmpty() || clause.agent() != Agent.PERSON ? used : frame.refs(Role.WITH);
    }

    /** Whether the words right before this token deny it: "not for A", "but no A". */
    static boolean deniedBefore(Passage passage, int token, int from) {
        for (int i = token - 1; i >= Math.max(from, token - MOST_THINGS); i--) {
            Token word = passage.tokens().get(i);
            if (word.isName() || !word.isWord() || passage.lexicon().is(WordSet.AND, word.lower())) {
                return false;
            }
            if (Cue.denies(passage, word)) {
                return true;
            }
        }
        return false;
    }

    /** That it has this relation to these words. */
    List<Candidate> say(Predicate predicate, String words, Form form) {
        return words.isBlank() || open
                ? List.of()
                : things.stream()
                        .map(thing -> finish(Candidate.of(thing, predicate, words, form)))
                        .toList();
    }

    /** That it has this relation to the things that these words name, one or a list of them, else to the words. */
    List<Candidate> say(Passage passage, Predicate predicate, String words, Form form) {
        List<Ref> named = Wording.named(passage, words);
        return named.isEmpty() ? say(predicate, words, form) : say(predicate, named, form);
    }

    /** That it has this relation to these things. */
    List<Candidate> say(Predicate predicate, List<Ref> others, Form form) {
        return open
                ? List.of()
                : things.stream()
                        .flatMap(thing -> others.stream()
                                .filter(other -> !other.thing().equals(thing.thing()))
                                .map(other -> finish(Candidate.of(thing, predicate, other, form))))
                        .toList();
    }

    /** The same, denied where it is said and said where it is denied, or as it is. */
    Spoken turned(boolean turn) {
        return new Spoken(things, explicit, doubts, turn != denied, open);
    }

    private Candidate finish(Candidate candidate) {
        Candidate said = candidate.asDenied(denied).doubted(doubts);
        return explicit ? said : said.asInherited();
    }
}
