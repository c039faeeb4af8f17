package dev.studygraph.claim;

import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.VerbClass;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A clause whose phrases are resolved to things.
 *
 * @param agent what the subject is
 * @param agents the things that are the subject
 * @param explicit whether the clause names them itself
 * @param doubts why they may be the wrong ones
 * @param verb the verb in its basic form
 * @param verbClass what kind of verb it is
 * @param passive whether it is done to the subject
 * @param polarity whether it holds
 * @param parts the other phrases, in order
 */
record Frame(
        Agent agent,
        List<Ref> agents,
        boolean explicit,
        Set<Doubt> doubts,
        String verb,
        VerbClass verbClass,
        boolean passive,
        Polarity polarity,
        List<Part> parts) {

    Frame {
        agents = List.copyOf(agents);
        doubts = Set.copyOf(doubts);
        parts = List.copyOf(parts);
    }

    /** The things in these parts. */
    List<Ref> refs(Role... roles) {
        return parts(roles).stream()
                .map(Part::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The parts in these roles that are not denied by themselves. */
    List<Part> parts(Role... roles) {
        List<Role> wanted = Arrays.asList(roles);
        return parts.stream()
                .filter(part -> wanted.contains(part.role()) && !part.denied())
                .toList();
    }

    boolean has(Role... roles) {
        return !parts(roles).isEmpty();
    }

    /** The same with one more part. */
    Frame with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Frame(agent, agents, explicit, doubts, verb, verbClass, passive, polarity, more);
    }

    /** The same without a part. */
    Frame without(Part part) {
        List<Part> others = parts.stream().filter(one -> !one.equals(part)).toList();
        return new Frame(agent, agents, explicit, doubts, verb, verbClass, passive, polarity, others);
    }

    /** The same, more doubted. */
    Frame doubted(Doubt more) {
        Set<Doubt> all = new HashSet<>(doubts);
        all.add(more);
        return said(agents, explicit, all);
    }

    /** The same said of others. */
    Frame said(List<Ref> others, boolean areNamed, Set<Doubt> why) {
        return new Frame(agent, others, areNamed, why, verb, verbClass, passive, polarity, parts);
    }

    /** The same done by these. */
    Frame by(List<Ref> others) {
        return new Frame(Agent.PHRASES, others, true, Set.of(), verb, verbClass, passive, polarity, parts);
    }

    /** The parts that are denied by themselves, as a frame that is denied; the others gone. */
    Frame ofDenied() {
        List<Part> kept = parts.stream()
                .filter(part -> part.denied() || part.data())
                .map(part -> new Part(part.role(), part.ref(), part.data(), false, part.named(), part.words()))
                .toList();
        return new Frame(
                agent, agents, explicit, doubts, verb, verbClass, passive, Polarity.DENIED.within(polarity), kept);
    }

    /** The same denied of this alone. */
    Frame denied(Part part) {
        return new Frame(agent, agents, explicit, doubts, verb, verbClass, passive, Polarity.DENIED, List.of(part));
    }

    boolean hasDenied() {
        return parts.stream().anyMatch(Part::denied);
    }
}
