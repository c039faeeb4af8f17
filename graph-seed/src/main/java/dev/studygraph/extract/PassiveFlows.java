package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.List;

/** Reads what is done to the subject of a clause: "A is loaded into B", "A can be queried by B". */
final class PassiveFlows {

    private final Taxonomy taxonomy;

    PassiveFlows(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void read(Clause clause, Flows flows) {
        List<CatalogueEntry> patients = clause.subjects();
        switch (clause.verb()) {
            case DELIVER, FLOW, FEED -> deliver(clause, patients, flows);
            case TAKE -> {
                flows.add(Predicate.READS_FROM, patients);
                flows.add(Predicate.WRITES_TO, clause.things(Role.TO));
            }
            case QUERY -> flows.add(Predicate.QUERIES, patients);
            case PROCESS, CONVERT -> flows.add(Predicate.READS_FROM, patients);
            case INVOKE -> {
                flows.add(Predicate.INVOKES, taxonomy.services(patients));
                taxonomy.actors(clause.things(Role.FROM, Role.VIA))
                        .forEach(caller -> taxonomy.services(patients)
                                .forEach(patient -> flows.addGuessed(caller, Predicate.INVOKES, patient)));
            }
            case RUN, CONNECT, INTEGRATE, USE, OTHER -> {}
        }
    }

    /** "A is loaded into B": A is the source. "A is fed by B", "A is loaded from B": A is the target. */
    private void deliver(Clause clause, List<CatalogueEntry> patients, Flows flows) {
        List<CatalogueEntry> targets = new ArrayList<>(clause.things(Role.TO));
        if (targets.isEmpty()) {
            targets.addAll(clause.holders(Role.AT));
        }
        if (!targets.isEmpty()) {
            List<CatalogueEntry> sources = new ArrayList<>(patients);
            sources.addAll(clause.things(Role.FROM));
            flows.move(sources, targets);
            return;
        }
        clause.things(Role.FROM).forEach(source -> into(patients, source, flows));
        clause.things(Role.BY).stream()
                .filter(source -> !taxonomy.acts(source))
                .forEach(source -> into(patients, source, flows));
        flows.add(Predicate.WRITES_TO, patients);
    }

    private void into(List<CatalogueEntry> patients, CatalogueEntry source, Flows flows) {
        taxonomy.actors(patients).forEach(patient -> flows.addGuessed(patient, Predicate.READS_FROM, source));
    }
}
