package dev.studygraph.claim;

import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Reads what a thing is good for: "ideal for X", "used to do X", "use A when X", "for X" behind or below its name. */
final class Uses {

    private static final int NEAR = 4;
    private static final int SHORT = 12;

    private Uses() {}

    /** What a passage says that things are good for. */
    static List<Candidate> read(Passage passage, List<Frame> frames) {
        List<Candidate> found = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < passage.tokens().size(); i++) {
            int start = i < read ? -1 : start(passage, i);
            if (start > 0) {
                Spoken spoken = Spoken.at(passage, frames, i);
                found.addAll(spoken.say(passage, Predicate.SUITED_FOR, Wording.from(passage, start), Form.USE));
                read = Wording.end(passage, start);
            }
        }
        return found;
    }

    /** Where the words begin for what it is good for, if a cue for them stands here; -1 without one. */
    private static int start(Passage passage, int at) {
        int purpose = Cue.length(passage, at, WordSet.PURPOSE_CUES);
        if (purpose > 0 && !isHabit(passage, at)) {
            return behind(passage, at + purpose);
        }
        if (isOpeningJoint(passage, at)) {
            return behind(passage, at + 1);
        }
        boolean fits = Cue.at(passage, at, WordSet.FIT_WORDS);
        boolean uses = Cue.at(passage, at, WordSet.USING_WORDS);
        return fits || uses ? joint(passage, at, uses && !fits) : -1;
    }

    /** "A used to do B": it did once. */
    private static boolean isHabit(Passage passage, int at) {
        Token before = passage.tokens().get(Math.max(0, at - 1));
        boolean verb = at == 0
                || (!before.isName()
                        && (passage.lexicon().is(WordSet.BE, before.lower())
                                || passage.lexicon().is(WordSet.ADVERBS, before.lower())));
        boolean past = passage.lexicon()
                .is(WordSet.HABIT_WORDS, passage.tokens().get(at).lower());
        return past
                && !verb
                && passage.clauses().stream().noneMatch(clause -> clause.isFinite() && clause.start() < at);
    }

    /** "For B" below or behind the name of A, "A for B", "not for B". */
    private static boolean isOpeningJoint(Passage passage, int at) {
        boolean label = Spoken.isBehindLabel(passage);
        if (!Cue.at(passage, at, label ? WordSet.LABEL_JOINTS : WordSet.OPENING_JOINTS)) {
            return false;
        }
        boolean below = at == opening(passage)
                && passage.topic().things().size() == 1
                && (label
                        || passage.sentence().line().shape() != Shape.TEXT
                        || passage.tokens().size() < SHORT);
        boolean named = at == 1 && !SentenceReader.subjects(passage).isEmpty();
        boolean denied = at > 1
                && passage.lexicon()
                        .is(WordSet.NOT, passage.tokens().get(at - 1).lower());
        return below || named || denied;
    }

    private static int opening(Passage passage) {
        return Cue.denies(passage, passage.tokens().getFirst()) ? 1 : 0;
    }

    private static int behind(Passage passage, int start) {
        return start < passage.tokens().size() && !Wording.isStop(passage, start) ? start : -1;
    }

    /** "Ideal choice for", "use A when": where the words behind the joint begin. */
    private static int joint(Passage passage, int cue, boolean uses) {
        int behindCue = cue + Math.max(1, Cue.length(passage, cue, WordSet.FIT_WORDS));
        for (int i = behindCue; i < Math.min(passage.tokens().size(), behindCue + NEAR); i++) {
            if (Wording.isStop(passage, i) || passage.tokens().get(i).text().equals(",")) {
                return -1;
            }
            int joint = Cue.length(passage, i, uses ? WordSet.USING_JOINTS : WordSet.FIT_JOINTS);
            if (joint > 0) {
                return behind(passage, i + joint);
            }
        }
        return -1;
    }
}
