package dev.studygraph.claim;

import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Declarative;
import dev.studygraph.language.Section;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads answers that only make sense with their question. It remembers the question, so sentences must come in order. */
public final class Answers {

    // "Q: ", "A2. ", "- ": what stands before a question or an answer.
    private static final Pattern LABEL = Pattern.compile("(?:\\p{Lu}\\d{0,3}[.:)]|-)\\s+");

    private final SentenceReader sentences;
    private final Surroundings surroundings;
    private @Nullable OpenClause open;
    private List<Candidate> thesis = List.of();

    /** A reader that has heard no question yet. */
    public Answers(SentenceReader sentences, Surroundings surroundings) {
        this.sentences = sentences;
        this.surroundings = surroundings;
    }

    /** What a sentence says as the answer to the question before it; nothing where there was none. */
    public List<Candidate> read(Passage given) {
        Matcher label = LABEL.matcher(given.text());
        Passage passage = label.lookingAt() ? given.part(given.text().substring(label.end()), given.topic()) : given;
        String text = passage.text();
        if (text.endsWith("?")) {
            ask(passage);
            return List.of();
        }
        OpenClause asked = open;
        List<Candidate> said = thesis;
        open = null;
        thesis = List.of();
        String first = passage.tokens().isEmpty() ? "" : first(passage);
        if (!said.isEmpty() && passage.lexicon().is(WordSet.NO_ANSWERS, first)) {
            return said.stream()
                    .map(candidate -> candidate.asDenied(!candidate.denied()).by(Form.ANSWER))
                    .toList();
        }
        if (!said.isEmpty() && passage.lexicon().is(WordSet.YES_ANSWERS, first)) {
            return said.stream().map(candidate -> candidate.by(Form.ANSWER)).toList();
        }
        return asked == null
                ? List.of()
                : sentences.complete(asked, passage, true).stream()
                        .map(candidate -> candidate.by(Form.ANSWER))
                        .toList();
    }

    private static String first(Passage passage) {
        return passage.tokens().stream()
                .filter(token -> token.isWord())
                .findFirst()
                .map(token -> token.lower())
                .orElse("");
    }

    private void ask(Passage passage) {
        String words = Declarative.of(passage.text(), passage.tokens(), passage.lexicon());
        boolean polar = !words.equals(passage.text())
                && !passage.tokens().isEmpty()
                && (passage.lexicon()
                                .is(WordSet.MODALS, passage.tokens().getFirst().lower())
                        || passage.lexicon()
                                .is(WordSet.BE, passage.tokens().getFirst().lower()));
        if (polar || Arrows.in(passage.text())) {
            Passage statement = passage.part(polar ? words : passage.text().replace("?", ""), passage.topic());
            thesis = new ArrayList<>(sentences.read(statement, Section.PLAIN))
                    .stream()
                            .filter(candidate -> candidate.predicate().flow() != Predicate.DataFlow.NONE
                                    || candidate.predicate() == Predicate.SUPPORTS_FORMAT)
                            .toList();
            open = null;
            return;
        }
        thesis = List.of();
        Optional<OpenClause> found =
                surroundings.reader().open(words.replace("?", "").strip(), passage.topic());
        open = found.orElse(null);
    }
}
