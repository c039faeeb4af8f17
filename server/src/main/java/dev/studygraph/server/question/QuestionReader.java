package dev.studygraph.server.question;

import dev.studygraph.server.query.DistanceQueries;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.GraphReader;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.NamedThing;
import dev.studygraph.server.question.AskAnswer.Assumed;
import dev.studygraph.server.question.AskAnswer.Understood;
import dev.studygraph.server.question.Mention.Candidate;
import dev.studygraph.server.question.Mention.How;
import dev.studygraph.server.question.Reading.Nothing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads questions: finds the things that one names, and ranks all ways of reading it. */
final class QuestionReader {

    private static final int MOST_COMPARED = 12;
    private static final int MOST_OTHERS = 3;

    /** By how much the second best reading may be worse to be told. */
    private static final double NEAR = 1;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final NameQueries names;
    private final MentionFinder finder;
    private final DistanceQueries distances;

    QuestionReader(GraphReader graph) {
        this.names = new NameQueries(graph);
        this.finder = new MentionFinder(names, vocabulary);
        this.distances = new DistanceQueries(graph);
    }

    /** What a question may mean. */
    Understanding read(String text) {
        QuestionText question = QuestionText.of(text, vocabulary.asking(), vocabulary.lexicon());
        List<Mention> mentions = finder.find(question);
        Modes modes = Modes.of(question, vocabulary).outside(mentions);
        List<String> ids = mentions.stream()
                .flatMap(mention -> mention.candidates().stream())
                .sorted(Comparator.comparingDouble(candidate -> -candidate.strength()))
                .map(candidate -> candidate.thing().id())
                .distinct()
                .limit(MOST_COMPARED)
                .toList();
        MarkedQuestion marked =
                new MarkedQuestion(question, mentions, modes, vocabulary, distances.between(ids), sorts(modes));
        return new Understanding(text, marked, new Readings(marked, vocabulary).ranked(), vocabulary);
    }

    /** The sorts of data that ways of working are said of: "streaming" of streaming data. */
    private List<EntityRef> sorts(Modes modes) {
        List<String> keys = modes.asked().stream().map(mode -> mode + " data").toList();
        return keys.isEmpty()
                ? List.of()
                : names.named(keys).stream().map(NamedThing::thing).distinct().toList();
    }

    /**
     * All that was made of a question.
     *
     * @param text the question as it was asked
     * @param ranked all ways of reading it, the best first
     */
    record Understanding(String text, MarkedQuestion question, List<Reading> ranked, Vocabulary vocabulary) {

        Reading best() {
            return ranked.getFirst();
        }

        /** How it was read, for the one who asks. */
        Understood told() {
            return new Understood(text, best().readAs(), left(), assumed(), other());
        }

        private @Nullable String other() {
            return ranked.size() > 1
                            && !(ranked.get(1) instanceof Nothing)
                            && best().score() - ranked.get(1).score() < NEAR
                    ? ranked.get(1).readAs()
                    : null;
        }

        private List<Assumed> assumed() {
            return best().used().stream()
                    .filter(mention -> mention.how() != How.NAME)
                    .map(mention -> new Assumed(
                            mention.said(),
                            mention.thing(),
                            mention.candidates().stream()
                                    .skip(1)
                                    .limit(MOST_OTHERS)
                                    .map(Candidate::thing)
                                    .toList()))
                    .distinct()
                    .toList();
        }

        /** Words that are neither names nor English, and names that play no part. */
        private List<String> left() {
            List<Mention> used = best().used();
            Stream<String> unused = question.mentions().stream()
                    .filter(mention -> !question.isMode(mention))
                    .filter(mention ->
                            used.stream().noneMatch(other -> other.thing().equals(mention.thing())))
                    .map(Mention::said);
            Stream<String> strange = question.tokens().stream()
                    .filter(vocabulary::isStrange)
                    .map(token -> token.token().text());
            return Stream.concat(unused, strange).distinct().toList();
        }
    }
}
