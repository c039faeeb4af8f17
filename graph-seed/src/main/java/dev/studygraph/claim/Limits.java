package dev.studygraph.claim;

import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;

/** Finds limits: a number with what it counts, or words that bound something, and the words around up to the next mark. */
final class Limits {

    private static final int NEAR = 4;
    private static final int LONGEST = 14;
    private static final String MARKS = ",;:()|";

    private Limits() {}

    /** The limits that a passage tells, of its subject or topic. */
    static List<Candidate> read(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        int start =
                Cue.at(passage, 0, WordSet.FALSE_OPENINGS) ? passage.tokens().size() : 0;
        for (int i = start; i <= passage.tokens().size(); i++) {
            if (i < passage.tokens().size() && (!isMark(passage.tokens().get(i)) || isInNumber(passage.tokens(), i))) {
                continue;
            }
            if (isLimit(passage, start, i)) {
                found.addAll(say(passage, subject(passage), from(passage, start, i), i));
            }
            start = i + 1;
        }
        return found;
    }

    private static List<Candidate> say(Passage passage, Spoken spoken, int start, int end) {
        int last = Math.min(end, start + LONGEST);
        boolean joined = start + 1 < last
                && passage.lexicon().is(WordSet.AND, passage.tokens().get(start).lower());
        String words = passage.text()
                .substring(
                        passage.tokens().get(joined ? start + 1 : start).start(),
                        passage.tokens().get(last - 1).end());
        return spoken.turned(isDenied(passage, start, end)).say(Predicate.HAS_LIMIT, words, Form.LIMIT);
    }

    /** Whether who does it is a part of what the passage stands below: the limit is a limit of that. */
    private static boolean isPart(Passage passage, Frame frame) {
        List<Ref> topic = passage.topic().things();
        return topic.size() == 1
                && frame.agents().stream()
                        .allMatch(agent -> passage.names()
                                .taxonomy()
                                .belongTogether(agent.thing(), topic.getFirst().thing()));
    }

    /** Where the words of a limit begin: at its piece, or near its number in a long one. */
    private static int from(Passage passage, int start, int end) {
        int number = start;
        while (number < end && !isNumber(passage, number) && !Cue.at(passage, number, WordSet.LIMIT_WORDS)) {
            number++;
        }
        return end - start <= LONGEST || number == end ? start : Math.max(start, number - NEAR);
    }

    /** Whom a passage names as doing something, else what it opens with or stands below, else the only thing in it. */
    private static Spoken subject(Passage passage) {
        List<Frame> frames = passage.frames();
        for (int i = 0; i < frames.size(); i++) {
            boolean named = passage.clauses().get(i).subjects().stream()
                    .anyMatch(subject -> !subject.names().isEmpty());
            if (named
                    && !isPart(passage, frames.get(i))
                    && frames.get(i).explicit()
                    && !frames.get(i).agents().isEmpty()
                    && frames.get(i).agents().stream().allMatch(Ref::isSure)) {
                return new Spoken(frames.get(i).agents(), true, frames.get(i).doubts(), false, false);
            }
        }
        Spoken around = Spoken.around(passage, false, false);
        return around.things().isEmpty() ? Spoken.alone(passage) : around;
    }

    private static boolean isMark(Token token) {
        return !token.isName()
                && ((token.text().length() == 1 && MARKS.contains(token.text()))
                        || token.lower().equals("."));
    }

    /** Whether a comma stands within a number: "1,000". */
    private static boolean isInNumber(List<Token> tokens, int at) {
        boolean inside = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at + 1).start() == tokens.get(at).end();
        return inside
                && Character.isDigit(tokens.get(at + 1).text().codePointAt(0))
                && Character.isDigit(tokens.get(at - 1).text().codePointAt(0));
    }

    /** Whether a piece counts or bounds something. */
    private static boolean isLimit(Passage passage, int start, int end) {
        boolean number = false;
        boolean unit = false;
        boolean vague = false;
        boolean bound = false;
        boolean slow = false;
        for (int i = start; i < end; i++) {
            number |= isNumber(passage, i);
            unit |= isNumber(passage, i) && hasUnit(passage, i);
            vague |= isUnit(passage, passage.tokens().get(i).lower());
            bound |= Cue.at(passage, i, WordSet.LIMIT_WORDS);
            slow |= Cue.at(passage, i, WordSet.LATENCY_WORDS);
        }
        return (number && (unit || bound)) || (vague && slow) || (start < end && isBounded(passage, start, end));
    }

    /** "Limited throughput", "only one at a time". */
    private static boolean isBounded(Passage passage, int start, int end) {
        int at = Cue.first(passage, start, WordSet.BOUND_PHRASES);
        return at >= 0 && at < end;
    }

    /** Whether a piece denies its limit; "not more than" sets one. */
    private static boolean isDenied(Passage passage, int start, int end) {
        for (int i = start; i < end && !isNumber(passage, i); i++) {
            boolean unable = i > start
                    && passage.lexicon()
                            .is(WordSet.CAN_WORDS, passage.tokens().get(i - 1).lower());
            if (!unable
                    && Cue.denies(passage, passage.tokens().get(i))
                    && !Cue.at(passage, i, WordSet.LIMIT_WORDS)
                    && !isBoundNext(passage, i + 1, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundNext(Passage passage, int start, int end) {
        int at = Cue.first(passage, start, WordSet.MORE_WORDS);
        return at >= 0 && at < Math.min(end, start + NEAR);
    }

    private static boolean isNumber(Passage passage, int at) {
        Token token = passage.tokens().get(at);
        boolean path = at > 0
                && passage.tokens().get(at - 1).text().equals("/")
                && (at == 1
                        || passage.tokens().get(at - 2).end()
                                < passage.tokens().get(at - 1).start());
        return (Character.isDigit(token.text().codePointAt(0)) && !path) || Cue.at(passage, at, WordSet.NUMBER_WORDS);
    }

    private static boolean hasUnit(Passage passage, int at) {
        List<Token> tokens = passage.tokens();
        String glued = tokens.get(at).lower().replaceFirst("^[\\d.,]+-?", "");
        boolean digit = Character.isDigit(tokens.get(at).text().codePointAt(0));
        if (digit && !glued.isEmpty() && isUnit(passage, glued)) {
            return true;
        }
        for (int next = at + 1;
                next < Math.min(tokens.size(), at + NEAR) && (!isMark(tokens.get(next)) || isInNumber(tokens, next));
                next++) {
            if (isUnit(passage, tokens.get(next).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(Passage passage, String word) {
        return passage.lexicon().is(WordSet.UNITS, word)
                || passage.lexicon().is(WordSet.UNITS, Inflection.singular(word));
    }
}
