package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads from a clause which way data move between things, and what is started or run. */
final class FlowRule {

    private final Taxonomy taxonomy;

    FlowRule(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The flows that a clause states or denies. */
    List<Claim> read(Clause clause, Context context) {
        if (clause.polarity() == Polarity.TAKEN_BACK || clause.verb() == VerbClass.OTHER) {
            return List.of();
        }
        Claims claims = new Claims(clause, agents(clause, context));
        if (clause.passive() && !clause.subjects().isEmpty()) {
            passive(clause, claims);
        } else if (clause.passive() && clause.agent() != Agent.DATA) {
            passiveWithoutSubject(clause, context, claims);
        } else {
            active(clause, context, claims);
        }
        return List.copyOf(claims.found);
    }

    /** Who does it: the subject, or what it is done with, or what the surroundings speak of. */
    private Doers agents(Clause clause, Context context) {
        List<CatalogueEntry> instruments = actors(clause.things(Role.USING, Role.BY));
        List<CatalogueEntry> subjects = actors(clause.subjects());
        if (clause.passive() && !clause.subjects().isEmpty()) {
            return new Doers(actors(clause.things(Role.BY, Role.USING)), true);
        }
        if (!subjects.isEmpty()) {
            return new Doers(subjects, true);
        }
        if (!instruments.isEmpty() && !isHelper(clause, context, instruments)) {
            return new Doers(instruments, true);
        }
        return switch (clause.agent()) {
            case THINGS, UNKNOWN -> new Doers(List.of(), false);
            case PRONOUN -> new Doers(actors(context.before()), false);
            case BARE, PERSON -> new Doers(actors(context.topic()), false);
            case DATA -> new Doers(clause.passive() ? actors(context.topic()) : List.of(), false);
        };
    }

    /** Whether the instrument only works for the topic: "transforms records using a function". */
    private boolean isHelper(Clause clause, Context context, List<CatalogueEntry> instruments) {
        boolean topicTakesPart = clause.arguments().stream()
                .anyMatch(argument -> context.topic().contains(taxonomy.store(argument.thing())));
        return clause.verb() == VerbClass.PROCESS
                && !context.topic().isEmpty()
                && !topicTakesPart
                && instruments.stream().allMatch(taxonomy::isFunction);
    }

    private void active(Clause clause, Context context, Claims claims) {
        switch (clause.verb()) {
            case DELIVER -> deliver(clause, claims);
            case TAKE -> take(clause, claims);
            case QUERY -> {
                claims.addAll(Predicate.QUERIES, places(clause.things(Role.OBJECT)));
                claims.addAll(Predicate.QUERIES, clause.things(Role.FROM));
                claims.addAll(Predicate.QUERIES, clause.things(Role.AT));
            }
            case INVOKE -> claims.addAll(Predicate.INVOKES, services(clause.things(Role.OBJECT)));
            case RUN -> run(clause, claims);
            case PROCESS, CONVERT -> process(clause, context, claims);
            case CONNECT -> connect(clause, claims);
            case USE, INTEGRATE, OTHER -> {}
        }
    }

    private void deliver(Clause clause, Claims claims) {
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
        claims.move(sources, targets);
    }

    private void take(Clause clause, Claims claims) {
        List<CatalogueEntry> sources = new ArrayList<>(clause.things(Role.FROM));
        clause.things(Role.OBJECT).stream()
                .filter(thing -> !isPartOfDoer(thing, claims))
                .forEach(sources::add);
        sources.addAll(clause.holders(Role.AT, Role.VIA));
        claims.move(sources, clause.things(Role.TO));
    }

    /** "Gets its output streams": what is the doer's own is no source of it. */
    private boolean isPartOfDoer(CatalogueEntry thing, Claims claims) {
        return claims.doers.things.stream().anyMatch(doer -> taxonomy.belongTogether(doer, thing));
    }

    /** Those that are a place of their own, not a notion of what data are like. */
    private static List<CatalogueEntry> places(List<CatalogueEntry> things) {
        return things.stream().filter(thing -> thing.kind() != Kind.Concept).toList();
    }

    private void run(Clause clause, Claims claims) {
        List<CatalogueEntry> engines = clause.things(Role.OBJECT).stream()
                .filter(thing -> thing.kind() == Kind.Framework || thing.kind() == Kind.Feature)
                .filter(taxonomy::acts)
                .toList();
        claims.addAll(Predicate.RUNS, engines);
        boolean query = clause.things(Role.OBJECT).stream().anyMatch(thing -> !taxonomy.acts(thing));
        claims.addAll(query ? Predicate.QUERIES : Predicate.READS_FROM, clause.holders(Role.AT));
    }

    private void process(Clause clause, Context context, Claims claims) {
        claims.addAll(Predicate.READS_FROM, clause.things(Role.FROM));
        claims.addAll(Predicate.READS_FROM, clause.holders(Role.AT, Role.VIA, Role.OBJECT));
        List<CatalogueEntry> helpers = clause.things(Role.USING, Role.BY).stream()
                .filter(taxonomy::isFunction)
                .toList();
        claims.addAll(Predicate.INVOKES, helpers);
        boolean helperSpeaks =
                !clause.subjects().isEmpty() && clause.subjects().stream().allMatch(taxonomy::isFunction);
        if (helperSpeaks && clause.arguments().isEmpty()) {
            List<CatalogueEntry> callers = actors(context.topic());
            callers.stream()
                    .filter(caller -> !taxonomy.isFunction(caller))
                    .forEach(caller -> clause.subjects()
                            .forEach(helper -> claims.found.add(Claim.of(caller, Predicate.INVOKES, helper, "helper")
                                    .asExplicit(false))));
        }
    }

    private void connect(Clause clause, Claims claims) {
        List<CatalogueEntry> others = clause.things(Role.TO, Role.OBJECT);
        for (CatalogueEntry other : others) {
            boolean store = taxonomy.isOnlySource(other) || taxonomy.isStore(other);
            claims.add(store ? Predicate.READS_FROM : Predicate.INTEGRATES_WITH, other);
        }
        if (claims.doers.things.isEmpty()) {
            others.forEach(other -> clause.things(Role.FROM)
                    .forEach(from -> claims.found.add(Claim.of(from, Predicate.READS_FROM, other, "connection"))));
        }
    }

    private void passive(Clause clause, Claims claims) {
        List<CatalogueEntry> patients = clause.subjects();
        List<CatalogueEntry> targets = new ArrayList<>(clause.things(Role.TO));
        if (targets.isEmpty()) {
            targets.addAll(clause.holders(Role.AT));
        }
        switch (clause.verb()) {
            case DELIVER -> {
                if (!targets.isEmpty()) {
                    List<CatalogueEntry> sources = new ArrayList<>(patients);
                    sources.addAll(clause.things(Role.FROM));
                    claims.move(sources, targets);
                } else {
                    clause.things(Role.FROM).forEach(from -> claims.flow(from, patients));
                    claims.addAll(Predicate.WRITES_TO, patients);
                }
            }
            case TAKE -> {
                claims.addAll(Predicate.READS_FROM, patients);
                claims.addAll(Predicate.WRITES_TO, clause.things(Role.TO));
            }
            case QUERY -> claims.addAll(Predicate.QUERIES, patients);
            case PROCESS, CONVERT -> claims.addAll(Predicate.READS_FROM, patients);
            case INVOKE -> claims.addAll(Predicate.INVOKES, services(patients));
            case RUN, CONNECT, INTEGRATE, USE, OTHER -> {}
        }
    }

    /** "Can be queried by A": what it is done to is the topic. */
    private void passiveWithoutSubject(Clause clause, Context context, Claims claims) {
        boolean byItself = actors(clause.things(Role.BY, Role.USING)).isEmpty();
        if (byItself && clause.verb() != VerbClass.DELIVER) {
            return;
        }
        List<CatalogueEntry> topic = clause.agent() == Agent.PRONOUN ? context.before() : context.topic();
        if (clause.agent() == Agent.UNKNOWN || clause.agent() == Agent.PERSON || topic.isEmpty()) {
            return;
        }
        Clause full = new Clause(
                Agent.THINGS, topic, clause.verb(), true, clause.polarity(), clause.arguments(), clause.toAnother());
        Claims inferred = new Claims(full, agents(full, context));
        passive(full, inferred);
        inferred.found.forEach(claim -> claims.found.add(claim.asExplicit(false)));
    }

    private List<CatalogueEntry> actors(List<CatalogueEntry> things) {
        return things.stream().filter(taxonomy::acts).toList();
    }

    private List<CatalogueEntry> services(List<CatalogueEntry> things) {
        return things.stream().filter(thing -> thing.kind() == Kind.Service).toList();
    }

    /**
     * Those who do what a verb says.
     *
     * @param named whether the sentence names them
     */
    private record Doers(List<CatalogueEntry> things, boolean named) {}

    /** The claims of one clause, as they come. */
    private final class Claims {

        private final Set<Claim> found = new LinkedHashSet<>();
        private final Clause clause;
        private final Doers doers;

        private Claims(Clause clause, Doers doers) {
            this.clause = clause;
            this.doers = doers;
        }

        private void addAll(Predicate predicate, List<CatalogueEntry> objects) {
            objects.forEach(object -> add(predicate, object));
        }

        private void add(Predicate predicate, CatalogueEntry object) {
            doers.things.forEach(doer -> put(doer, predicate, object, doers.named));
        }

        /** Data go from the sources to the targets, through the doers where there are any. */
        private void move(List<CatalogueEntry> sources, List<CatalogueEntry> targets) {
            List<CatalogueEntry> movers = doers.things.stream()
                    .filter(doer -> !isEnd(doer, targets) && !isEnd(doer, sources))
                    .toList();
            if (movers.isEmpty()) {
                sources.forEach(source -> flow(source, targets));
                if (sources.isEmpty() && !doers.things.isEmpty()) {
                    addAll(Predicate.WRITES_TO, targets);
                } else if (targets.isEmpty()) {
                    addAll(Predicate.READS_FROM, sources);
                }
                return;
            }
            for (CatalogueEntry mover : movers) {
                sources.forEach(source -> put(mover, Predicate.READS_FROM, source, doers.named));
                targets.forEach(target -> put(mover, Predicate.WRITES_TO, target, doers.named));
            }
        }

        private boolean isEnd(CatalogueEntry doer, List<CatalogueEntry> ends) {
            return ends.stream().map(taxonomy::store).anyMatch(doer::equals) && !clause.toAnother();
        }

        private void flow(CatalogueEntry source, List<CatalogueEntry> targets) {
            for (CatalogueEntry target : targets) {
                boolean targetReads = doers.things.contains(target);
                if (targetReads) {
                    put(target, Predicate.READS_FROM, source, doers.named);
                } else {
                    put(source, Predicate.WRITES_TO, target, true);
                }
            }
        }

        private void put(CatalogueEntry subject, Predicate predicate, CatalogueEntry object, boolean explicit) {
            CatalogueEntry from = taxonomy.store(subject);
            CatalogueEntry to = taxonomy.store(object);
            boolean same = from.equals(to) && !clause.toAnother();
            boolean noSink = predicate == Predicate.WRITES_TO && taxonomy.isOnlySource(to);
            if (same || noSink || !taxonomy.holdsData(from) || !taxonomy.holdsData(to)) {
                return;
            }
            Claim claim = Claim.of(from, predicate, to, clause.verb().name().toLowerCase(java.util.Locale.ROOT))
                    .asDenied(clause.polarity() == Polarity.DENIED)
                    .asExplicit(explicit);
            found.add(claim);
            taxonomy.around(to).filter(whole -> !whole.equals(from)).ifPresent(whole -> found.add(claim.on(whole)));
        }
    }
}
