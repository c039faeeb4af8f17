package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.List;

/** Reads what the subject of a clause does with data. */
final class ActiveFlows {

    private final Taxonomy taxonomy;

    ActiveFlows(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void read(Clause clause, Context context, Flows flows) {
        switch (clause.verb()) {
            case DELIVER -> deliver(clause, flows);
            case FLOW -> flow(clause, context, flows);
            case FEED -> feed(clause, flows);
            case TAKE -> take(clause, flows);
            case QUERY -> query(clause, flows);
            case INVOKE -> flows.add(Predicate.INVOKES, taxonomy.services(clause.things(Role.OBJECT)));
            case RUN -> run(clause, flows);
            case PROCESS, CONVERT -> process(clause, context, flows);
            case CONNECT -> connect(clause, flows);
            case USE, INTEGRATE, OTHER -> {}
        }
    }

    private void deliver(Clause clause, Flows flows) {
        List<CatalogueEntry> targets = new ArrayList<>(clause.things(Role.TO));
        List<CatalogueEntry> sources = new ArrayList<>(clause.things(Role.FROM));
        if (targets.isEmpty()) {
            targets.addAll(clause.holders(Role.AT));
        }
        if (clause.toAnother()) {
            targets.addAll(sources);
        }
        for (CatalogueEntry end : clause.things(Role.BETWEEN)) {
            sources.add(end);
            if (!taxonomy.isOnlySource(end)) {
                targets.add(end);
            }
        }
        if (!targets.isEmpty()) {
            sources.addAll(clause.holders(Role.OBJECT));
            clause.things(Role.OBJECT).stream().filter(taxonomy::isOnlySource).forEach(sources::add);
        }
        List<CatalogueEntry> between = between(clause, flows);
        if (between.isEmpty() || targets.isEmpty()) {
            flows.move(sources, targets);
        } else {
            flows.move(sources, between);
            between.forEach(stop -> flows.flow(stop, targets));
        }
    }

    /** "Fills A", "feeds A with B", "feeds B to A". */
    private static void feed(Clause clause, Flows flows) {
        List<CatalogueEntry> targets = clause.things(Role.TO);
        List<CatalogueEntry> sources = new ArrayList<>(clause.things(Role.FROM));
        sources.addAll(targets.isEmpty() ? clause.things(Role.USING) : clause.things(Role.OBJECT));
        flows.move(sources, targets.isEmpty() ? clause.things(Role.OBJECT) : targets);
    }

    /** The services through which the subject delivers: "A writes to B via C". */
    private List<CatalogueEntry> between(Clause clause, Flows flows) {
        return taxonomy.services(clause.things(Role.VIA, Role.USING)).stream()
                .filter(stop -> !flows.doers().contains(stop))
                .filter(stop -> flows.doers().stream().noneMatch(doer -> taxonomy.belongTogether(doer, stop)))
                .toList();
    }

    /** "Data flow from A into B"; "events come from A" into the topic. */
    private void flow(Clause clause, Context context, Flows flows) {
        List<CatalogueEntry> sources = new ArrayList<>(clause.things(Role.FROM));
        if (sources.isEmpty()) {
            sources.addAll(clause.subjects());
        }
        List<CatalogueEntry> targets = new ArrayList<>(clause.things(Role.TO));
        if (targets.isEmpty()) {
            clause.things(Role.AT).stream().filter(taxonomy::holdsData).forEach(targets::add);
        }
        boolean reaches = clause.agent() == Clause.Agent.DATA || clause.polarity() == Clause.Polarity.DENIED;
        if (targets.isEmpty() && reaches) {
            targets.addAll(clause.things(Role.OBJECT));
        }
        List<CatalogueEntry> topic = switch (clause.agent()) {
            case DATA, BARE -> taxonomy.actors(context.topic());
            case PRONOUN -> taxonomy.actors(context.before());
            case THINGS, PERSON, UNKNOWN -> List.of();
        };
        if (targets.isEmpty()) {
            topic.forEach(place -> sources.forEach(source -> flows.addGuessed(place, Predicate.READS_FROM, source)));
        } else if (sources.isEmpty()) {
            topic.forEach(place -> targets.forEach(target -> flows.addGuessed(place, Predicate.WRITES_TO, target)));
        }
        sources.forEach(source -> flows.flow(source, targets));
    }

    private void take(Clause clause, Flows flows) {
        List<CatalogueEntry> sources = new ArrayList<>(clause.things(Role.FROM));
        clause.things(Role.OBJECT).stream()
                .filter(thing -> !isPartOfDoer(thing, flows))
                .forEach(sources::add);
        sources.addAll(clause.holders(Role.AT, Role.VIA));
        flows.move(sources, clause.things(Role.TO));
    }

    /** "Gets its output streams": what is the doer's own is no source of it. */
    private boolean isPartOfDoer(CatalogueEntry thing, Flows flows) {
        return flows.doers().stream().anyMatch(doer -> taxonomy.belongTogether(doer, thing));
    }

    private static void query(Clause clause, Flows flows) {
        List<CatalogueEntry> places = clause.things(Role.OBJECT).stream()
                .filter(thing -> thing.kind() != Kind.Concept)
                .toList();
        flows.add(Predicate.QUERIES, places);
        flows.add(Predicate.QUERIES, clause.things(Role.FROM, Role.AT));
    }

    private void run(Clause clause, Flows flows) {
        List<CatalogueEntry> engines = taxonomy.actors(clause.things(Role.OBJECT)).stream()
                .filter(thing -> thing.kind() != Kind.Service)
                .toList();
        flows.add(Predicate.RUNS, engines);
        boolean query = engines.isEmpty() && clause.things(Role.OBJECT).stream().anyMatch(taxonomy::isLanguage);
        flows.add(query ? Predicate.QUERIES : Predicate.READS_FROM, clause.holders(Role.AT));
    }

    private void process(Clause clause, Context context, Flows flows) {
        flows.add(Predicate.READS_FROM, clause.things(Role.FROM));
        flows.add(Predicate.READS_FROM, clause.holders(Role.AT, Role.VIA, Role.OBJECT));
        flows.add(Predicate.INVOKES, functions(clause.things(Role.USING, Role.BY)));
        boolean functionAlone = clause.arguments().isEmpty()
                && !clause.subjects().isEmpty()
                && clause.subjects().equals(functions(clause.subjects()));
        if (functionAlone) {
            taxonomy.actors(context.topic()).stream()
                    .filter(caller -> !taxonomy.isFunction(caller))
                    .forEach(caller -> clause.subjects()
                            .forEach(function -> flows.addGuessed(caller, Predicate.INVOKES, function)));
        }
    }

    private List<CatalogueEntry> functions(List<CatalogueEntry> things) {
        return things.stream().filter(taxonomy::isFunction).toList();
    }

    private void connect(Clause clause, Flows flows) {
        for (CatalogueEntry other : clause.things(Role.TO, Role.OBJECT)) {
            boolean store = taxonomy.isOnlySource(other) || taxonomy.isStore(other);
            flows.add(store ? Predicate.READS_FROM : Predicate.INTEGRATES_WITH, List.of(other));
            clause.things(Role.FROM).forEach(client -> flows.addGuessed(client, Predicate.READS_FROM, other));
        }
    }
}
