package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import java.util.List;

/** Reads from a clause which way data move between things, and what is started or run. */
final class FlowRule {

    private final Taxonomy taxonomy;
    private final ActiveFlows active;
    private final PassiveFlows passive;

    FlowRule(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        active = new ActiveFlows(taxonomy);
        passive = new PassiveFlows(taxonomy);
    }

    /** The flows that a clause states or denies. */
    List<Claim> read(Clause clause, Context context) {
        if (clause.polarity() == Polarity.TAKEN_BACK || clause.verb() == VerbClass.OTHER) {
            return List.of();
        }
        Flows flows = new Flows(clause, Doers.of(clause, context, taxonomy), taxonomy);
        if (clause.passive() && !clause.subjects().isEmpty()) {
            passive.read(clause, flows);
        } else if (clause.passive() && (clause.agent() != Agent.DATA || isOfTopic(clause))) {
            passiveOfTopic(clause, context, flows);
        } else {
            active.read(clause, context, flows);
        }
        return flows.claims();
    }

    /** "Results can be read by A": the results are the topic's where no other place is named. */
    private static boolean isOfTopic(Clause clause) {
        boolean reads = clause.verb() == VerbClass.TAKE || clause.verb() == VerbClass.QUERY;
        return reads && clause.things(Role.FROM, Role.AT, Role.OF).isEmpty();
    }

    /** "Can be queried by A": what it is done to is the topic. */
    private void passiveOfTopic(Clause clause, Context context, Flows flows) {
        boolean started = clause.verb() == VerbClass.INVOKE
                && !clause.things(Role.FROM, Role.VIA).isEmpty();
        boolean byNobody =
                !started && taxonomy.actors(clause.things(Role.BY, Role.USING)).isEmpty();
        List<CatalogueEntry> topic = clause.agent() == Agent.PRONOUN ? context.before() : context.topic();
        if (clause.agent() == Agent.UNKNOWN && context.close() && clause.verb() == VerbClass.DELIVER) {
            active.read(clause, context, flows); // "trails are written to A" is said of what keeps the trails
            return;
        }
        boolean unclear = clause.agent() == Agent.UNKNOWN || clause.agent() == Agent.PERSON || topic.isEmpty();
        if (unclear || (byNobody && clause.verb() != VerbClass.DELIVER && clause.verb() != VerbClass.FEED)) {
            return;
        }
        Clause full = new Clause(
                Agent.THINGS, topic, clause.verb(), true, clause.polarity(), clause.arguments(), clause.toAnother());
        Flows ofTopic = new Flows(full, Doers.of(full, context, taxonomy), taxonomy);
        passive.read(full, ofTopic);
        flows.addGuessed(ofTopic);
    }
}
