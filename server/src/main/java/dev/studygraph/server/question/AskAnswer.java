package dev.studygraph.server.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.Reach.Ring;
import dev.studygraph.server.route.RouteAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question in words. Only the part that {@code kind} names is there, and {@code parts} beside a route.
 *
 * @param kind {@code route}, {@code compare}, {@code reach}, {@code facts}, {@code thing}, or {@code none} where no thing of
 *     the notes is meant
 * @param understood how the question was read
 * @param route the routes that it asks for first
 * @param parts those that it asks for further
 * @param message the verdict in one sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskAnswer(
        String kind,
        Understood understood,
        @Nullable Way route,
        @Nullable List<Way> parts,
        @Nullable Compared compare,
        @Nullable Reached reach,
        @Nullable Facts facts,
        @Nullable EntityRef thing,
        String message) {

    /**
     * How a question was read.
     *
     * @param readAs the question in a plain sentence
     * @param left words that were not understood, and things that play no part in the answer
     * @param assumed what was taken for a thing though it is not its name
     * @param otherReading the second best reading in a plain sentence, absent where none is near
     */
    public record Understood(
            String text,
            String readAs,
            List<String> left,
            List<Assumed> assumed,
            @Nullable String otherReading) {}

    /** Words that are no name of a thing, what they were taken for, and what else they may mean. */
    public record Assumed(String said, EntityRef taken, List<EntityRef> others) {}

    /** Routes from one thing to another, and where it is asked whether it goes directly, what the notes say of that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Way(
            @JsonUnwrapped RouteAnswer answer, @Nullable Direct direct) {}

    /**
     * Whether data gets from one thing to another with nothing between.
     *
     * @param stated whether the notes say so
     * @param denied whether the notes say that it does not
     * @param evidence the lines that say the one or the other
     */
    public record Direct(boolean asked, boolean stated, boolean denied, List<Evidence> evidence) {}

    /** Things to hold side by side. */
    public record Compared(List<EntityRef> things) {}

    /**
     * What data gets to from a thing, or from where it comes.
     *
     * @param direction {@code out} or {@code in}
     * @param things what is one move away
     * @param rings all that is within reach, by its distance
     */
    public record Reached(EntityRef of, String direction, List<EntityRef> things, List<Ring> rings) {}

    /**
     * What the notes say of a thing.
     *
     * @param about what is asked: {@code limits}, {@code formats}, {@code features}, {@code tips}, {@code uses}, {@code is}
     */
    public record Facts(EntityRef of, String about, List<FactLine> lines) {}

    /** One thing that the notes say, with the line that says so. */
    public record FactLine(
            String text,
            @Nullable String note,
            @Nullable Integer line,
            @Nullable String quote) {}
}
