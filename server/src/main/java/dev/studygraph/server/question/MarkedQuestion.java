package dev.studygraph.server.question;

import dev.studygraph.language.Role;
import dev.studygraph.language.Tag;
import dev.studygraph.language.Tagged;
import dev.studygraph.name.NameKey;
import dev.studygraph.server.query.DistanceQueries.Pair;
import dev.studygraph.server.query.EntityRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that its words tell of the things in it.
 */
final class MarkedQuestion {

    /** How much the signs for one part count at most. */
    static final double MOST_SIGNS = 4;

    /** How much a name that is explained counts, by how clear it is. */
    static final double BY_NAME = 0.8;

    /** From how many signs on a thing must not be passed. */
    private static final double AVOIDED = 3;

    private static final double UNEXPLAINED = 0.5;

    private final QuestionText question;
    private final List<Mention> mentions;
    private final PartReader parts;
    private final List<Signs> signs;
    private final Modes modes;
    private final Vocabulary vocabulary;
    private final Map<Pair, Integer> distances;
    private final List<EntityRef> sorts;
    private final String masked;

    /**
     * Reads the signs off a question.
     *
     * @param distances the fewest moves between the things that its mentions may mean
     * @param sorts the sorts of data that its ways of working are said of
     */
    MarkedQuestion(
            QuestionText question,
            List<Mention> mentions,
            Modes modes,
            Vocabulary vocabulary,
            Map<Pair, Integer> distances,
            List<EntityRef> sorts) {
        this.question = question;
        this.mentions = List.copyOf(mentions);
        this.modes = modes;
        this.vocabulary = vocabulary;
        this.distances = Map.copyOf(distances);
        this.sorts = List.copyOf(sorts);
        this.parts = new PartReader(question, mentions, vocabulary.asking(), vocabulary.lexicon());
        this.signs = parts.signs();
        this.masked = parts.masked(0, question.text().length());
    }

    String text() {
        return question.text();
    }

    QuestionText question() {
        return question;
    }

    Modes modes() {
        return modes;
    }

    /** The sorts of data that its ways of working are said of. */
    List<EntityRef> sorts() {
        return sorts;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Mention mention(int at) {
        return mentions.get(at);
    }

    Signs signs(int at) {
        return signs.get(at);
    }

    List<Tagged> tokens() {
        return parts.tokens();
    }

    /** Its words in lower case, with {@link PartReader#ANY} for each mention. */
    String masked() {
        return masked;
    }

    /** The words behind one place and before another, as {@link #masked()} has them. */
    String between(int from, int to) {
        return parts.masked(from, to);
    }

    /** Whether it asks for what is between two things. */
    boolean isAskedBetween() {
        return has(vocabulary.asking().between());
    }

    /** Whether one of these phrases stands in it. */
    boolean has(List<String> phrases) {
        return Asking.has(masked, phrases);
    }

    /** The fewest moves from one thing to another, absent where there is no way of a few moves. */
    @Nullable Integer hops(EntityRef from, EntityRef to) {
        return distances.get(new Pair(from.id(), to.id()));
    }

    /** Whether data gets to a thing or leaves it on the way to or from another one here. */
    boolean moves(EntityRef thing) {
        return distances.keySet().stream()
                .anyMatch(pair -> pair.from().equals(thing.id()) || pair.to().equals(thing.id()));
    }

    List<Integer> all() {
        return IntStream.range(0, mentions.size()).boxed().toList();
    }

    List<Integer> distinctAt(IntPredicate which) {
        List<Integer> distinct = new ArrayList<>();
        for (int at : all()) {
            EntityRef thing = mentions.get(at).thing();
            if (which.test(at)
                    && distinct.stream()
                            .noneMatch(other -> mentions.get(other).thing().equals(thing))) {
                distinct.add(at);
            }
        }
        return distinct;
    }

    List<EntityRef> avoided() {
        return all().stream()
                .filter(this::isAvoided)
                .map(at -> mentions.get(at).thing())
                .distinct()
                .toList();
    }

    /** Whether it is no thing of its own: a way of working, "which databases", "on premises" beside a name. */
    boolean isSaid(int at) {
        Mention mention = mentions.get(at);
        return isMode(mention) || isAskedFor(mention) || isBeside(at);
    }

    /** "Which databases", "all sources": the things that are asked for. */
    boolean isAskedFor(Mention mention) {
        String before = between(0, mention.start());
        return mention.words() <= 2
                && mention.isOnly("Concept", "DataSource")
                && vocabulary.asking().askers().contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** A name for where something is, right beside the name of what is there. */
    boolean isBeside(int at) {
        Mention mention = mentions.get(at);
        return mention.isOnly("DataSource", "Concept")
                && vocabulary.asking().surroundings().contains(NameKey.of(mention.said()))
                && IntStream.of(at - 1, at + 1)
                        .filter(other -> other >= 0 && other < mentions.size())
                        .mapToObj(mentions::get)
                        .filter(Mention::flows)
                        .anyMatch(other -> isNear(mention, other));
    }

    boolean isNear(Mention one, Mention other) {
        String between =
                one.start() < other.start() ? between(one.end(), other.start()) : between(other.end(), one.start());
        return between.isEmpty()
                || (!between.contains(" ")
                        && vocabulary.lexicon().preposition(between).isEmpty());
    }

    boolean isAvoided(int mention) {
        return signs.get(mention).of(Part.AVOID) >= AVOIDED;
    }

    double unexplained(List<Mention> used) {
        Set<String> explained =
                new HashSet<>(used.stream().map(mention -> mention.thing().id()).toList());
        return mentions.stream()
                .filter(mention ->
                        !explained.contains(mention.thing().id()) && !isMode(mention) && !isAskedFor(mention))
                .mapToDouble(mention -> BY_NAME * UNEXPLAINED * mention.strength())
                .sum();
    }

    /** "Where does it come from?": the preposition that waits for its noun at the end. */
    @Nullable Role stranded() {
        List<Tagged> tokens = parts.tokens();
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).is(Tag.STOP)) {
            last--;
        }
        return last < 0
                ? null
                : vocabulary.lexicon().preposition(tokens.get(last).lower()).orElse(null);
    }

    static double bounded(double signs) {
        return Math.clamp(signs, -MOST_SIGNS, MOST_SIGNS);
    }

    /** Whether a mention is no thing but the name of a way of working. */
    boolean isMode(Mention mention) {
        return !mention.flows() && modes.covers(mention);
    }
}
