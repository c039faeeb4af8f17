package dev.studygraph.server.route;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.studygraph.catalogue.Today;
import dev.studygraph.fact.Evidence;
import dev.studygraph.server.query.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "Which services can replace Z on this route?".
 *
 * @param from the stop before, absent where the route starts at what is replaced
 * @param to the stop after, absent where the route ends at it
 * @param items what can stand in: what is stated first, then what is inferred, then what is stated in part
 * @param message what was found, in a sentence
 */
public record Replacements(
        @Nullable EntityRef from, @Nullable EntityRef to, EntityRef replace, List<Replacement> items, String message) {

    /**
     * Something that can stand in.
     *
     * @param shares categories of both
     * @param alternative where the notes call the two alternatives
     * @param in how data get in from the stop before, absent where the notes do not state it or there is no such stop
     * @param out how data get out to the stop after, absent likewise
     * @param notStated what the notes do not state, in sentences
     */
    public record Replacement(
            EntityRef thing,
            @Nullable Today today,
            List<String> shares,
            List<Evidence> alternative,
            @JsonProperty("in") @Nullable Link in,
            @JsonProperty("out") @Nullable Link out,
            List<String> notStated) {}

    /**
     * A move of data into or out of it.
     *
     * @param inferred whether it is said of a part or a category of it only
     * @param reason why it is inferred, absent where it is not
     */
    public record Link(
            String sentence, boolean inferred, @Nullable String reason, List<Evidence> evidence) {}
}
