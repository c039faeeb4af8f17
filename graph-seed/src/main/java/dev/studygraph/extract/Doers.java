package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import java.util.List;

/**
 * Those who do what the verb of a clause says.
 *
 * @param named whether the sentence names them; otherwise its surroundings do
 */
record Doers(List<CatalogueEntry> things, boolean named) {

    Doers {
        things = List.copyOf(things);
    }

    /** The subject, or what it is done with, or what the surroundings speak of. */
    static Doers of(Clause clause, Context context, Taxonomy taxonomy) {
        List<CatalogueEntry> instruments = taxonomy.actors(clause.things(Role.USING, Role.BY));
        if (instruments.isEmpty() && clause.passive() && clause.verb() == VerbClass.QUERY) {
            instruments = taxonomy.actors(queriedFrom(clause));
        }
        List<CatalogueEntry> subjects = taxonomy.actors(clause.subjects());
        if (clause.passive() && !clause.subjects().isEmpty()) {
            return new Doers(instruments, true);
        }
        if (!subjects.isEmpty()) {
            return new Doers(subjects, true);
        }
        if (!instruments.isEmpty() && !areHelpers(instruments, clause, context, taxonomy)) {
            return new Doers(instruments, true);
        }
        return switch (clause.agent()) {
            case THINGS -> new Doers(List.of(), false);
            case UNKNOWN -> new Doers(isOfTopic(clause, context) ? taxonomy.actors(context.topic()) : List.of(), false);
            case PRONOUN -> new Doers(taxonomy.actors(context.before()), false);
            case BARE, PERSON -> new Doers(taxonomy.actors(context.topic()), false);
            case DATA -> new Doers(clause.passive() ? taxonomy.actors(context.before()) : List.of(), false);
        };
    }

    /** "Data in A can be queried from B": the last place named is where the one sits who asks. */
    private static List<CatalogueEntry> queriedFrom(Clause clause) {
        List<CatalogueEntry> places = clause.things(Role.FROM, Role.AT);
        boolean askedFrom =
                !places.isEmpty() && (places.size() > 1 || !clause.subjects().isEmpty());
        return askedFrom && clause.arguments().getLast().role() == Role.FROM ? List.of(places.getLast()) : List.of();
    }

    /** "Rules send events to A" right below a name: the rules are its own. */
    private static boolean isOfTopic(Clause clause, Context context) {
        return context.close() && (clause.verb() == VerbClass.DELIVER || clause.verb() == VerbClass.FLOW);
    }

    /** Whether the instruments only work for the topic: "transforms records using a function". */
    private static boolean areHelpers(
            List<CatalogueEntry> instruments, Clause clause, Context context, Taxonomy taxonomy) {
        boolean topicTakesPart = clause.arguments().stream()
                .anyMatch(argument -> context.topic().contains(taxonomy.store(argument.thing())));
        return clause.verb() == VerbClass.PROCESS
                && !context.topic().isEmpty()
                && !topicTakesPart
                && instruments.stream().allMatch(taxonomy::isFunction);
    }
}
