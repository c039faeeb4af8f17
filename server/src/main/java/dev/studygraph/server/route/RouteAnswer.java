package dev.studygraph.server.route;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.studygraph.catalogue.Today;
import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Tip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "How do I get X into Y?".
 *
 * @param question how the question was understood
 * @param routes the ways that were found, the best first
 * @param denied moves of data that the notes say are impossible
 * @param noRoute what to know where there is no way, absent where there is one
 * @param cut whether the search was ended before all was looked at
 * @param cutBecause by what limit it was ended, in a sentence
 * @param queries the queries that looked for ways, absent where nobody asks for them
 */
public record RouteAnswer(
        Question question,
        List<Route> routes,
        List<Denied> denied,
        @Nullable NoRoute noRoute,
        boolean cut,
        @Nullable String cutBecause,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> queries) {

    /** This answer with the queries that looked for it. */
    RouteAnswer explainedBy(List<String> asked) {
        return new RouteAnswer(question, routes, denied, noRoute, cut, cutBecause, asked);
    }

    /**
     * No way, as one end is nothing that the notes know.
     *
     * @param known the other end
     * @param from whether that is the start
     */
    public static RouteAnswer unknown(String text, String readAs, String message, EntityRef known, boolean from) {
        Place place = new Place(known.id(), known.name(), known.kind(), known.name(), List.of());
        Question asked =
                new Question(text, from ? place : null, from ? null : place, List.of(), List.of(), List.of(), readAs);
        NoRoute none = new NoRoute(message, List.of(), List.of(), null, false);
        return new RouteAnswer(asked, List.of(), List.of(), none, false, null, null);
    }

    /**
     * How a question was understood.
     *
     * @param readAs the question in a plain sentence
     */
    public record Question(
            String text,
            @Nullable Place from,
            @Nullable Place to,
            List<EntityRef> via,
            List<EntityRef> avoid,
            List<String> require,
            String readAs) {}

    /**
     * One end of the way.
     *
     * @param said the words of the question for it
     * @param alternatives what else these words may mean
     */
    public record Place(String id, String name, String kind, String said, List<EntityRef> alternatives) {}

    /**
     * A way from one end to the other.
     *
     * @param stops what it passes, in the direction of the data
     * @param hops the moves between these stops
     * @param why what it is good for, in a sentence
     * @param fits whether it is as the question wants it: {@code stated} or {@code not stated}
     * @param toKnow what to know on it
     */
    public record Route(List<EntityRef> stops, List<Move> hops, String why, String fits, ToKnow toKnow) {}

    /**
     * What the notes remark on the stops of a way, a few remarks of each sort, those that matter most first.
     *
     * @param tips exam tips about its stops
     * @param limits limits of its stops
     * @param confusions what its stops may be confused with
     * @param changed its stops that are no longer what the notes call them
     */
    public record ToKnow(List<Tip> tips, List<Limit> limits, List<Confusion> confusions, List<Changed> changed) {}

    /** A limit of a stop. */
    public record Limit(EntityRef thing, String text, List<Evidence> evidence) {}

    /** Something that a stop may be confused with, and what the notes say of the two in a sentence. */
    public record Confusion(EntityRef thing, EntityRef other, String sentence, List<Evidence> evidence) {}

    /** A stop that is no longer what the notes call it. */
    public record Changed(EntityRef thing, Today today) {}

    /**
     * A move of data.
     *
     * @param relation what the notes say
     * @param words the relation as a reader says it
     * @param sentence the move in a sentence
     * @param inferred whether no note says it in so many words
     * @param reason why it is inferred, absent where it is not
     * @param carries what moves, absent where the notes do not say
     * @param inside what happens inside it, absent where no note says that anything does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Move(
            String from,
            String to,
            String relation,
            String words,
            String sentence,
            boolean inferred,
            @Nullable String reason,
            @Nullable String carries,
            List<Evidence> evidence,
            @Nullable Inside inside) {}

    /**
     * What happens inside a move that notes also tell in one step.
     *
     * @param through what the data pass
     * @param with features that the notes name there
     * @param sentences the two moves into it and out of it
     */
    public record Inside(EntityRef through, List<EntityRef> with, List<String> sentences, List<Evidence> evidence) {}

    /** A move of data that the notes say is impossible. */
    public record Denied(
            String from, String to, String relation, String words, String sentence, List<Evidence> evidence) {}

    /**
     * What to know where there is no way.
     *
     * @param message what is missing, in a sentence
     * @param reachable what the start reaches
     * @param reaching what reaches the goal
     * @param missing the one link that would join them
     * @param leadsBack whether there is a way from the goal to the start
     */
    public record NoRoute(
            String message,
            List<EntityRef> reachable,
            List<EntityRef> reaching,
            @Nullable Link missing,
            boolean leadsBack) {}

    /**
     * A move of data that no note speaks of.
     *
     * @param line the line that would state it in a note, absent where the goal is none that takes data in
     * @param similar a thing like its start that has such a link, absent where there is none
     */
    public record Link(
            EntityRef from,
            EntityRef to,
            @Nullable String line,
            @Nullable Similar similar) {}

    /**
     * A thing of the same category as another, or an alternative to it.
     *
     * @param category what the two share, absent where the notes only call them alternatives
     * @param sentence the link that it has
     */
    public record Similar(EntityRef thing, @Nullable String category, String sentence, List<Evidence> evidence) {}
}
