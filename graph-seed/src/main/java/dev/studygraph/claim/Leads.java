package dev.studygraph.claim;

import dev.studygraph.document.Line;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Normal;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists below an unfinished sentence: "A consists of:", "It supports:". */
final class Leads {

    private Leads() {}

    /** The words of the line right above a passage, in lower case; empty without one. */
    static String above(Passage passage) {
        @Nullable Line line = Surroundings.up(passage.sentence().line());
        return line == null ? "" : line.plain().toLowerCase(Locale.ROOT);
    }

    /** "Types of B", "B types": the B; empty for other words. */
    static String kind(String title, Lexicon lexicon) {
        String[] words = TitleReader.singular(title).split(" ", -1);
        boolean starts = words.length > 2
                && lexicon.is(WordSet.KIND_WORDS, words[0])
                && words[1].equals(lexicon.all(WordSet.OF_WORDS).iterator().next());
        if (starts) {
            return String.join(" ", List.of(words).subList(2, words.length));
        }
        boolean ends = words.length > 1 && words.length < 5 && lexicon.is(WordSet.KIND_WORDS, words[words.length - 1]);
        return ends ? String.join(" ", List.of(words).subList(0, words.length - 1)) : "";
    }

    /** A title below "Components of B": it is a part of B. */
    static List<Candidate> title(Passage passage, Surroundings surroundings) {
        @Nullable Line above = Surroundings.up(passage.sentence().line());
        Title title = above == null ? Title.NONE : surroundings.title(above);
        if (above == null || !title.role().equals(Optional.of(TitleRole.PARTS))) {
            return List.of();
        }
        Topic around = surroundings.of(above);
        List<Ref> owners = title.things().isEmpty() ? around.things() : title.things();
        Spoken whole = new Spoken(owners, false, title.things().isEmpty() ? around.doubts() : Set.of(), false, false);
        return Relations.parts(
                whole, surroundings.title(passage.sentence().line()).things());
    }

    /** What an item says that completes the sentence above it. */
    static List<Candidate> read(Passage passage) {
        @Nullable Line line = Surroundings.up(passage.sentence().line());
        if (line == null || line.isLong() || !line.plain().endsWith(":")) {
            return List.of();
        }
        String words = Normal.writtenOut(line.plain().substring(0, line.plain().length() - 1), passage.lexicon());
        Passage lead = passage.part(words, passage.topic());
        List<Frame> frames = lead.frames();
        if (frames.isEmpty()
                || frames.getLast().polarity() == Polarity.OPEN
                || lead.clauses().getLast().agent() == Clause.Agent.PERSON) {
            return List.of();
        }
        return completed(passage, lead, frames.getLast());
    }

    /** "A has three parts: B, C and D". */
    static List<Candidate> inline(Passage lead, Passage body) {
        List<Frame> frames = lead.frames();
        if (frames.isEmpty()
                || frames.getLast().polarity() != Polarity.SAID
                || !body.clauses().stream().noneMatch(Clause::isFinite)) {
            return List.of();
        }
        Frame frame = frames.getLast();
        boolean whole = frame.verbClass() == VerbClass.INCLUDE || frame.verbClass() == VerbClass.HAVE;
        List<Ref> items = Items.of(body).stream().map(Items.Item::ref).toList();
        return whole && items.size() > 1
                ? Relations.parts(new Spoken(frame.agents(), frame.explicit(), frame.doubts(), false, false), items)
                : List.of();
    }

    private static List<Candidate> completed(Passage passage, Passage lead, Frame frame) {
        Spoken spoken = new Spoken(frame.agents(), false, frame.doubts(), frame.polarity() == Polarity.DENIED, false);
        List<Ref> items = Items.of(passage).stream().map(Items.Item::ref).toList();
        List<Candidate> found = new ArrayList<>();
        switch (frame.verbClass()) {
            case INCLUDE -> found.addAll(Relations.parts(spoken, items));
            case INTEGRATE -> found.addAll(spoken.say(Predicate.INTEGRATES_WITH, items, Form.LIST));
            case SUPPORT, HAVE, ALLOW ->
                found.addAll(spoken.say(passage, Predicate.HAS_FEATURE, Wording.from(passage, 0), Form.LIST));
            case OTHER, USE -> found.addAll(purpose(passage, lead, frame, spoken));
            default -> {}
        }
        return found;
    }

    /** "It is used for:" */
    private static List<Candidate> purpose(Passage passage, Passage lead, Frame frame, Spoken spoken) {
        boolean used = frame.passive() && (frame.verbClass() == VerbClass.USE || Cue.in(lead, WordSet.FIT_WORDS));
        return used ? spoken.say(passage, Predicate.SUITED_FOR, Wording.from(passage, 0), Form.LIST) : List.of();
    }
}
