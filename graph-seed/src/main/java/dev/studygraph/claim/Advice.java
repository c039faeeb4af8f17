package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Tip;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Section;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which sentences are tips: those among tips, marked as one, or giving advice. */
public final class Advice {

    private static final Pattern CALLOUT = Pattern.compile("\\s*\\[!\\s*([\\p{L}]+)[^\\]]*\\].*", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile(
            "^[^\\p{L}\\p{N}]*[\\u26a0\\u203c\\u2757\\u2755\\u2b50\\ud83d\\udca1\\ud83d\\udcdd\\ud83c\\udfaf\\ud83d\\udea8\\ud83d\\udccc\\u2714\\u270f].*",
            Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("[^\\p{L}]*((?:[\\p{L}']+[ ]?){1,6})(.?).*", Pattern.DOTALL);
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(?!\\s)([^*_\\n]{3,}?)(?:\\*\\*|__)");
    private static final Pattern BLOCK_LABEL = Pattern.compile("([^:]{2,40}):\\s.*", Pattern.DOTALL);
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_EMPHASIS = 40;

    private final Surroundings surroundings;

    /** A reader of the tips of one note. */
    public Advice(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What sort of tip a sentence is, if it is one. */
    public Optional<Tip.Kind> kind(Passage passage, Section section) {
        Line line = passage.sentence().line();
        if (line.isHeading() || line.shape() == Shape.HEADER || passage.tokens().isEmpty()) {
            return line.isHeading() && isConditional(passage) ? Optional.of(Tip.Kind.EMPHASIS) : Optional.empty();
        }
        if (section == Section.TIPS || isMarked(passage) || isBelowMark(line, passage.lexicon())) {
            return Optional.of(Tip.Kind.EXPLICIT);
        }
        if (passage.text().endsWith("?") || section == Section.QUESTIONS || section == Section.TOPICS) {
            return Optional.empty();
        }
        if (line.shape() == Shape.QUOTE) {
            return Optional.of(Tip.Kind.REMARK);
        }
        return isEmphasis(passage) || advises(passage) ? Optional.of(Tip.Kind.EMPHASIS) : Optional.empty();
    }

    // --- marks

    private boolean isMarked(Passage passage) {
        if (isCallout(passage.sentence().line().raw(), passage.lexicon())
                || SIGN.matcher(passage.sentence().raw()).matches()) {
            return true;
        }
        Matcher opening = OPENING.matcher(passage.text());
        if (opening.matches()
                && opens(opening.group(1).strip().toLowerCase(Locale.ROOT), opening.group(2), passage.lexicon())) {
            return true;
        }
        Matcher label = BLOCK_LABEL.matcher(passage.text());
        return label.matches()
                && surroundings
                                .reader()
                                .words(label.group(1), true, passage.topic())
                                .section()
                        == Section.TIPS;
    }

    private static boolean isCallout(String raw, Lexicon lexicon) {
        Matcher callout = CALLOUT.matcher(raw);
        return callout.matches()
                && lexicon.is(WordSet.CALLOUTS, callout.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether the line above, which ends with a colon, has a sign of warning or of an exam. */
    private static boolean isBelowMark(Line line, Lexicon lexicon) {
        @Nullable Line above = Surroundings.up(line);
        return above != null
                && (isCallout(above.raw(), lexicon)
                        || (SIGN.matcher(above.raw()).matches() && above.plain().endsWith(":")));
    }

    /** "On the exam, ...", "Remember: ...", "Important! ...". */
    private static boolean opens(String words, String mark, Lexicon lexicon) {
        String[] parts = words.split(" ", -1);
        for (int count = Math.min(MOST_WORDS, parts.length); count > 0; count--) {
            String run = String.join(" ", Arrays.copyOfRange(parts, 0, count));
            boolean alone = count == parts.length && ":!,-".contains(mark) && !mark.isEmpty();
            if (lexicon.is(WordSet.TIP_OPENINGS, run)
                    && (count > 1 || alone || lexicon.is(WordSet.ADVICE_VERBS, run))) {
                return true;
            }
        }
        return false;
    }

    // --- emphasis

    /** Whether its author set off something in it that is no name, no label and no first word alone. */
    private static boolean isEmphasis(Passage passage) {
        if (passage.tokens().size() > LONGEST_EMPHASIS
                || (passage.topic().things().isEmpty() && passage.things().isEmpty())) {
            return false;
        }
        Matcher bold = BOLD.matcher(passage.sentence().raw());
        while (bold.find()) {
            if (isRemark(passage, bold)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRemark(Passage passage, Matcher bold) {
        String words = bold.group(1).strip();
        String raw = passage.sentence().raw();
        boolean first = raw.substring(0, bold.start()).chars().noneMatch(Character::isLetterOrDigit);
        String behind = raw.substring(bold.end()).strip();
        boolean label = words.endsWith(":")
                || (first
                        && (behind.startsWith(":")
                                || behind.startsWith("-")
                                || behind.startsWith("\u2013")
                                || behind.startsWith("(")));
        boolean alone = first && words.indexOf(' ') < 0;
        return !label && !alone && !isName(passage, words);
    }

    private static boolean isName(Passage passage, String words) {
        String text = words.replaceFirst("^\\W+", "");
        return passage.names()
                .whole(text, passage.topic().above())
                .filter(entry ->
                        entry.kind() != Kind.Concept || entry.categories().contains(CatalogueEntry.TERM))
                .isPresent();
    }

    // --- advice

    /** Whether it tells the reader what to do: "Use A when ...", "You should not ...", "if ..., choose B". */
    private static boolean advises(Passage passage) {
        List<Token> tokens = passage.tokens();
        boolean should = Cue.in(passage, WordSet.ADVICE_WORDS);
        boolean shouts = passage.text().endsWith("!") && tokens.size() > 3;
        boolean below = passage.sentence().line().shape() == Shape.BULLET
                && Leads.above(passage).endsWith("?")
                && isOrder(passage, 0);
        return should
                || shouts
                || below
                || isCounsel(passage)
                || isConditional(passage)
                || isForbidden(passage)
                || compares(passage);
    }

    /** "Use A when ...", "avoid B": a verb of advice in its basic form opens the sentence, or what stands behind its label. */
    private static boolean isCounsel(Passage passage) {
        return isCounsel(passage, 0) || isCounsel(passage, behindColon(passage));
    }

    /** Whether it tells the reader to do or not to do something, rather than what a thing does. */
    static boolean isOrder(Passage passage) {
        return isCounsel(passage, 0) || isForbidden(passage);
    }

    private static boolean isCounsel(Passage passage, int start) {
        int at = start;
        while (at < passage.tokens().size()
                && Cue.at(passage, at, WordSet.ADVERBS)
                && !Cue.at(passage, at, WordSet.ADVICE_VERBS)) {
            at++;
        }
        return at >= 0
                && Cue.at(passage, at, WordSet.ADVICE_VERBS)
                && at + 1 < passage.tokens().size();
    }

    private static int behindColon(Passage passage) {
        for (int i = 0; i < Math.min(MOST_WORDS + 2, passage.tokens().size()); i++) {
            if (passage.tokens().get(i).text().equals(":")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "If you need A, use B": an order behind a condition. */
    private static boolean isConditional(Passage passage) {
        if (passage.tokens().isEmpty() || !Cue.at(passage, 0, WordSet.ADVICE_CONDITIONS)) {
            return false;
        }
        for (int i = 1; i + 1 < passage.tokens().size(); i++) {
            if (passage.tokens().get(i).text().equals(",") && isOrder(passage, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in its basic form stands here, with nobody who would do it. */
    private static boolean isOrder(Passage passage, int at) {
        Token token = passage.tokens().get(at);
        boolean base = !token.isName()
                && passage.lexicon()
                        .verb(token.lower())
                        .filter(form -> form.is(VerbForm.Kind.BASE))
                        .isPresent();
        boolean next = at + 1 < passage.tokens().size()
                && !passage.tokens().get(at + 1).text().equals(",");
        boolean before = at > 0
                && passage.clauses().stream()
                        .anyMatch(clause -> clause.start() == at
                                && clause.agent() == Agent.PHRASES
                                && clause.subjects().stream()
                                        .anyMatch(subject -> subject.end()
                                                > passage.tokens().get(at - 1).start()));
        return base && next && !before;
    }

    /** "Do not run A": an order that forbids. */
    private static boolean isForbidden(Passage passage) {
        return Cue.at(passage, 0, WordSet.FORBIDDING_WORDS)
                && isOrder(
                        passage,
                        Math.min(passage.tokens().size() - 1, Cue.length(passage, 0, WordSet.FORBIDDING_WORDS)));
    }

    /** "A vs B: ...". */
    private static boolean compares(Passage passage) {
        int colon = behindColon(passage);
        int versus = Cue.first(passage, 0, WordSet.VERSUS_WORDS);
        return versus > 0
                && versus < colon - 1
                && colon < passage.tokens().size()
                && passage.clauses().stream().anyMatch(Clause::isFinite);
    }
}
