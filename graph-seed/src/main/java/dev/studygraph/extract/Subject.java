package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import java.util.List;

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

    Subject with(Polarity other) {
        return new Subject(agent, things, other);
    }
}
