package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a sentence so far: the clauses that are complete, and the one that is still open. {@link
 * ClauseReader} and {@link VerbReader} work on it together.
 */
final class ClauseState {

    final List<Clause> clauses = new ArrayList<>();

    Zone zone;
    /** Where the words of the zone start. */
    int zoneStart;

    Subject subject = Subject.NONE;
    /** The open clause, absent before its verb. */
    @Nullable Draft draft;
    /** Verbs that wait for the arguments of the next: "reads and writes data in A". */
    final List<Draft> sharing = new ArrayList<>();

    Role role = Role.SUBJECT;
    /** The role that the same things have as well: "into and out of A". */
    @Nullable Role otherRole;
    /** To what the verb before was done: "gathers A and sends them to B". */
    List<CatalogueEntry> doneTo = List.of();
    /** To what the next verb is done: A in "A, which B reads". */
    @Nullable CatalogueEntry done;
    /** What "cannot" before one verb says of the next: "cannot read A or write to B". */
    Polarity carried = Polarity.SAID;
    /** Whether what comes next is spoken of as holding data: "data in ...". */
    boolean holdsData;
    /** Whether "stored in" was read: what comes next is where the data are, whatever its preposition. */
    boolean located;

    private final Taxonomy taxonomy;

    ClauseState(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        zone = new Zone(taxonomy);
    }

    void add(Argument argument) {
        if (draft == null) {
            zone.add(argument);
        } else {
            draft.add(argument);
        }
    }

    void open(Draft next, int i) {
        draft = next;
        role = Role.OBJECT;
        beginZone(i);
    }

    void restart(int i) {
        close();
        closeWithoutVerb();
        beginZone(i);
    }

    void beginZone(int i) {
        zone = new Zone(taxonomy);
        zoneStart = i + 1;
    }

    /** "Data from A": without any verb the data flow. */
    void closeWithoutVerb() {
        boolean data = clauses.isEmpty() && zone.agent() == Agent.DATA && zone.polarity(Polarity.SAID) == Polarity.SAID;
        boolean ends = zone.others().stream().anyMatch(end -> end.role() == Role.FROM || end.role() == Role.TO);
        if (data && ends) {
            clauses.add(new Clause(Agent.DATA, List.of(), VerbClass.FLOW, false, Polarity.SAID, zone.others(), false));
        }
    }

    void close() {
        if (draft != null) {
            Draft closed = draft;
            Clause clause = closed.clause(subject);
            sharing.forEach(verb -> clauses.add(verb.with(closed.arguments()).clause(subject)));
            sharing.clear();
            clauses.add(clause);
            doneTo = clause.things(Role.OBJECT).stream()
                    .filter(taxonomy::isOnlySource)
                    .toList();
            subject = Subject.hired(clause, draft.isImperative(), taxonomy).orElse(subject);
        }
        draft = null;
        holdsData = false;
        located = false;
        role = Role.SUBJECT;
        otherRole = null;
    }
}
