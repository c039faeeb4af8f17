package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import java.util.List;
import java.util.Optional;

/**
 * Who does what the verbs of a clause say, and whether it is denied.
 *
 * @param things the things that do it, where the agent is {@link Agent#THINGS}
 */
record Subject(Agent agent, List<CatalogueEntry> things, Polarity polarity) {

    static final Subject NONE = new Subject(Agent.BARE, List.of(), Polarity.SAID);

    Subject {
        things = List.copyOf(things);
    }

    /**
     * "Use A to ...", "with A you can ...", "is loaded by A and ...": in what follows A is the subject.
     *
     * @param imperative whether the verb stands in the form of an order
     */
    static Optional<Subject> hired(Clause clause, boolean imperative, Taxonomy taxonomy) {
        boolean open = switch (clause.agent()) {
            case THINGS, PRONOUN -> false;
            case BARE -> clause.verb() == VerbClass.USE && imperative;
            case PERSON, UNKNOWN, DATA -> true;
        };
        List<CatalogueEntry> hired = taxonomy.actors(
                clause.verb() == VerbClass.USE ? clause.things(Role.OBJECT) : clause.things(Role.USING, Role.BY));
        return open && clause.polarity() == Polarity.SAID && !hired.isEmpty()
                ? Optional.of(new Subject(Agent.THINGS, hired, Polarity.SAID))
                : Optional.empty();
    }

    Subject with(Polarity other) {
        return new Subject(agent, things, other);
    }
}
