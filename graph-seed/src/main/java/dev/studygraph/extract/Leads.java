package dev.studygraph.extract;

import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins bullets with the words above that lead to them: "can start", "- A". */
final class Leads {

    /** "On premises: A, B" in a list of names. */
    private static final Pattern KIND_OF_NAMES =
            Pattern.compile("[^:,]{2,24}?(?::|\\s[-\\u2013])\\s+(?:to\\s+|from\\s+)?");

    private static final int MOST_OTHER_WORDS = 2;

    private final Lexicon lexicon;
    private final Reader reader;

    Leads(Lexicon lexicon, Reader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** A bullet below words that end in a verb or preposition goes on with their sentence: "can start", "- A". */
    Reading completed(Reading reading) {
        Line line = reading.sentence().line();
        Line above = line.parent() == null ? line.heading() : line.parent();
        boolean leads = above != null && (line.parent() != null || above.shape() == Line.Shape.TITLE);
        if (line.shape() != Line.Shape.BULLET || above == null || !leads || above.isLong()) {
            return reading;
        }
        Matcher kind = KIND_OF_NAMES.matcher(reading.text());
        String names = kind.lookingAt() ? reading.text().substring(kind.end()) : reading.text();
        Reading list = reader.read(reading.sentence(), names, reading.context());
        Reading lead = reader.read(reading.sentence(), above.plain().replaceFirst("\\s*:$", ""), reading.context());
        boolean goesOn = !lead.tokens().isEmpty() && isOpen(lead) && isListOfNames(list);
        return goesOn ? reader.read(reading.sentence(), lead.text() + " " + names, reading.context()) : reading;
    }

    /** Whether a text is names, with hardly a word besides outside of brackets. */
    private boolean isListOfNames(Reading reading) {
        Verbs verbs = new Verbs(reading.tokens(), lexicon);
        int otherWords = 0;
        for (int i = 0; i < reading.tokens().size(); i++) {
            Token token = reading.tokens().get(i);
            if (token.isThing() || token.isMark() || token.depth() > 0) {
                continue;
            }
            if (verbs.at(i).isPresent() || lexicon.preposition(token.key()).isPresent()) {
                return false;
            }
            boolean small = lexicon.is(WordSet.FILLERS, token.key()) || lexicon.is(WordSet.DETERMINERS, token.key());
            otherWords += small ? 0 : 1;
        }
        return !reading.mentions().isEmpty() && otherWords <= MOST_OTHER_WORDS;
    }

    private boolean isOpen(Reading lead) {
        int last = lead.tokens().size() - 1;
        Token token = lead.tokens().get(last);
        boolean labelAlone = lexicon.label(NameKey.of(lead.text())).isPresent();
        return !token.isThing()
                && !labelAlone
                && (lexicon.preposition(token.key()).isPresent()
                        || new Verbs(lead.tokens(), lexicon).at(last).isPresent());
    }
}
