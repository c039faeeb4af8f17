package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.extract.Lexicon.VerbForm;
import dev.studygraph.extract.Lexicon.VerbForm.Shape;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence: from left to right, once, with no grammar but the order of words.
 *
 * <p>Words before a verb are its subject, words after it its arguments, each in the role of the preposition before it;
 * a verb after "and" shares the subject. That is crude, and enough for the short sentences of study notes.
 */
final class ClauseReader {

    private static final Set<String> BOUNDARIES = Set.of("and", "or", "but", "so", "then", ",");
    private static final Set<String> STARTS = Set.of("while", "where", "whereas");
    private static final Set<VerbClass> MOVING = Set.of(VerbClass.DELIVER, VerbClass.TAKE, VerbClass.QUERY);
    private static final Set<String> ENDS = Set.of(";", ":", "-", "\u2013", "\u2014", ".", "!", "?");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Taxonomy taxonomy;
    private final Verbs verbs;
    private final Lookahead ahead;
    private final Anaphora anaphora;
    private final List<Clause> clauses = new ArrayList<>();

    private Zone zone;
    /** Where the words of the zone start. */
    private int zoneStart;

    private Subject subject = Subject.NONE;
    private @Nullable Draft draft;
    /** Verbs that wait for the arguments of the next: "reads and writes data in A". */
    private final List<Draft> sharing = new ArrayList<>();

    private Role role = Role.SUBJECT;
    /** The role that the same things have as well: "into and out of A". */
    private @Nullable Role otherRole;
    /** To what the verb before was done: "gathers A and sends them to B". */
    private List<CatalogueEntry> doneTo = List.of();
    /** To what the next verb is done: A in "A, which B reads". */
    private @Nullable CatalogueEntry done;
    /** What "cannot" before one verb says of the next: "cannot read A or write to B". */
    private Polarity carried = Polarity.SAID;
    /** Whether what comes next is spoken of as holding data: "data in ...". */
    private boolean holdsData;
    /** Whether "stored in" was read: what comes next is where the data are, whatever its preposition. */
    private boolean located;

    private ClauseReader(List<Token> tokens, Lexicon lexicon, Taxonomy taxonomy, Context context) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        verbs = new Verbs(tokens, lexicon);
        ahead = new Lookahead(tokens, lexicon, verbs);
        anaphora = new Anaphora(tokens, lexicon, taxonomy, verbs, context);
        zone = new Zone(taxonomy);
    }

    /** The clauses of a sentence in its surroundings, in order. */
    static List<Clause> read(List<Token> tokens, Lexicon lexicon, Taxonomy taxonomy, Context context) {
        ClauseReader reader = new ClauseReader(tokens, lexicon, taxonomy, context);
        for (int i = 0; i < tokens.size(); i++) {
            reader.read(i);
        }
        reader.close();
        reader.closeWithoutVerb();
        return List.copyOf(reader.clauses);
    }

    private void read(int i) {
        Token token = tokens.get(i);
        if (verbs.at(i).isPresent() && !ahead.isDataLocation(i)) {
            verb(i, verbs.at(i).get());
        } else if (token.entry() != null) {
            thing(token.entry(), i);
        } else if (verbs.isInfinitive(i)) {
            role = Role.OBJECT; // the verb comes next
            otherRole = null;
        } else if (ahead.isDataLocation(i)) {
            located = true;
        } else if (lexicon.preposition(token.key()).isPresent()) {
            preposition(i);
        } else {
            word(i, token);
        }
    }

    private void thing(CatalogueEntry thing, int i) {
        boolean general = (thing.kind() == Kind.Concept || thing.kind() == Kind.DataSource)
                && (ahead.introducesExamples(i + 1) || (taxonomy.isCategory(thing) && ahead.listsInBrackets(i + 1)));
        if (general || (thing.kind() == Kind.Concept && ahead.explainsNameBefore(i))) {
            return;
        }
        boolean dataFollows = i + 1 < tokens.size() && ahead.isData(tokens.get(i + 1));
        boolean holds = holdsData || located || dataFollows;
        add(new Argument(role, thing, holds));
        if (otherRole != null) {
            add(new Argument(otherRole, thing, holds));
        }
    }

    private void add(Argument argument) {
        if (draft == null) {
            zone.add(argument);
        } else {
            draft.add(argument);
        }
    }

    private void verb(int i, VerbForm form) {
        boolean newSubject = draft == null && (zone.saysWho() || clauses.isEmpty());
        List<Argument> fronted = draft == null ? zone.others() : List.of();
        if (draft != null && draft.arguments().isEmpty() && ahead.isJoinedTo(zoneStart, i)) {
            sharing.add(draft);
            draft = null;
        }
        close();
        Optional<Clause> kept = keptFor(i, form);
        Optional<CatalogueEntry> causee = form.shape() == Shape.BASE ? ahead.causee(i) : Optional.empty();
        if (causee.isPresent()) {
            subject = new Subject(Agent.THINGS, List.of(causee.get()), carried);
        } else if (kept.isPresent()) {
            subject = new Subject(Agent.THINGS, kept.get().things(Role.USING), carried);
        } else if (newSubject) {
            subject = subjectOf(i, form);
            carried = Polarity.SAID;
        }
        boolean passive =
                verbs.isPassive(i, form.shape()) || ahead.isDoneBy(i, form) || (!newSubject && sharesBe(form));
        boolean usedFor = passive && form.verbClass() == VerbClass.USE;
        boolean baseForm = form.shape() == Shape.BASE
                && !lexicon.isThirdPerson(tokens.get(i).key());
        subject = subject.with(zone.polarity(baseForm || passive ? carried : Polarity.SAID));
        carried = subject.polarity();
        VerbClass verb = usedFor || ahead.isPurpose(i, form) ? VerbClass.OTHER : form.verbClass();
        open(new Draft(verb, passive && !usedFor, baseForm), i);
        fronted.forEach(this::add);
        kept.ifPresent(store -> store.subjects().forEach(thing -> add(new Argument(Role.TO, thing, true))));
        if (done != null) {
            add(new Argument(Role.OBJECT, done, true));
            done = null;
        }
    }

    /** "A is integrated with B to store ...": B stores it in A, where A is a place for data. */
    private Optional<Clause> keptFor(int i, VerbForm form) {
        boolean purpose = form.verbClass() == VerbClass.DELIVER
                && i > 0
                && tokens.get(i - 1).is("to");
        return purpose && !clauses.isEmpty()
                ? Optional.of(clauses.getLast())
                        .filter(clause -> clause.verb() == VerbClass.INTEGRATE)
                        .filter(clause -> !clause.things(Role.USING).isEmpty())
                        .filter(clause -> !clause.subjects().isEmpty()
                                && clause.subjects().stream().allMatch(taxonomy::isStore))
                : Optional.empty();
    }

    /** Whom the words before the verb name as the one who does it. */
    private Subject subjectOf(int i, VerbForm form) {
        if (ahead.isJoint(i - 1) && zone.agent() != Agent.BARE) {
            return joined(i);
        }
        // The words before such a noun describe it: "custom transformation using A"; those before the comma
        // of "time series, fed by A" describe what both are about.
        boolean described = (form.shape() == Shape.NOUN && zone.agent() != Agent.THINGS)
                || (zone.agent() == Agent.UNKNOWN && isApposed(i, form));
        return new Subject(described ? Agent.BARE : zone.agent(), zone.subjects(), Polarity.SAID);
    }

    /**
     * "Gathers log files and sends them": before the "and" stands a verb that is not known, and what it is done to. The
     * subject is what the words start with, and nobody where they start with that verb, in the same form as this one.
     */
    private Subject joined(int i) {
        Token first = tokens.subList(zoneStart, i).stream()
                .filter(token -> token.isThing() || !token.isMark())
                .findFirst()
                .orElseThrow();
        if (first.entry() != null) {
            return new Subject(Agent.THINGS, List.of(first.entry()), Polarity.SAID);
        }
        if (lexicon.is(WordSet.PRONOUNS, first.key()) || lexicon.is(WordSet.PEOPLE, first.key())) {
            boolean person = lexicon.is(WordSet.PEOPLE, first.key());
            return new Subject(person ? Agent.PERSON : Agent.PRONOUN, List.of(), Polarity.SAID);
        }
        boolean sameForm =
                first.key().endsWith("s") == lexicon.isThirdPerson(tokens.get(i).key());
        doneTo = zone.subjects().stream().filter(taxonomy::isOnlySource).toList();
        boolean unknown = zone.agent() == Agent.THINGS || zone.agent() == Agent.UNKNOWN || zone.agent() == Agent.DATA;
        return new Subject(sameForm && unknown ? Agent.BARE : zone.agent(), List.of(), Polarity.SAID);
    }

    private boolean isApposed(int i, VerbForm form) {
        return i > 0 && tokens.get(i - 1).is(",") && ahead.isDoneBy(i, form);
    }

    /** "Is read by A and written to B": the second verb shares the "is" of the first. */
    private boolean sharesBe(VerbForm form) {
        boolean afterPassive = !clauses.isEmpty() && clauses.getLast().passive();
        boolean sameSubject = subject.agent() != Agent.THINGS
                || (afterPassive && subject.things().equals(clauses.getLast().subjects()));
        return form.shape() == Shape.PAST && afterPassive && sameSubject;
    }

    private void open(Draft next, int i) {
        draft = next;
        role = Role.OBJECT;
        beginZone(i);
    }

    private void preposition(int i) {
        Role next = lexicon.preposition(tokens.get(i).key()).orElseThrow();
        if (next == Role.OF && tokens.get(i).is("of") && role != Role.SUBJECT) {
            return; // "from thousands of sources"
        }
        boolean behindVerb = i > 0
                && verbs.at(i - 1)
                        .filter(form -> MOVING.contains(form.verbClass()))
                        .isPresent();
        boolean behindData = ahead.isBehindData(i);
        holdsData = behindVerb || behindData || (holdsData && next != Role.TO);
        if (tokens.get(i).is("against") && draft == null && !zone.subjects().isEmpty()) {
            subject = new Subject(Agent.THINGS, zone.subjects(), Polarity.SAID);
            open(new Draft(VerbClass.QUERY, false, false), i);
        }
        CatalogueEntry before = i > 0 ? tokens.get(i - 1).entry() : null;
        if (before != null && draft == null && next == Role.AT && taxonomy.isLanguage(before)) {
            subject = Subject.NONE;
            open(new Draft(VerbClass.QUERY, false, false), i);
        }
        role = located ? Role.AT : next;
        otherRole = ahead.isJoint(i - 1) ? ahead.preposition(i - 2).orElse(null) : null;
    }

    private void word(int i, Token token) {
        String key = token.key();
        if (ahead.deniesAction(i)) {
            close();
            zone.negate(Polarity.DENIED);
        } else if (lexicon.is(WordSet.DENY, key)
                || lexicon.is(WordSet.REVOKE, key)
                || lexicon.is(WordSet.CONDITIONS, key)) {
            negation(i, key);
        } else if (ENDS.contains(key) || ArrowRule.isArrow(token)) {
            end(i);
        } else if (STARTS.contains(key)) {
            restart(i);
        } else if (key.equals("(")) {
            bracket(i);
        } else if (ahead.isRelative(i)) {
            relative(i);
        } else if (BOUNDARIES.contains(key)) {
            boundary(i);
        } else if (key.equals("another") && role == Role.TO && draft != null) {
            draft.goToAnother();
        } else if (draft == null) {
            pointer(i, key);
        } else if (role == Role.OBJECT && ahead.isThem(i)) {
            doneTo.forEach(thing -> add(new Argument(Role.OBJECT, thing, true)));
        } else if (role == Role.OBJECT && draft.takes()) {
            anaphora.noun(i, subject.things()).ifPresent(thing -> add(new Argument(role, thing, true)));
        } else if (role != Role.OBJECT) {
            anaphora.object(i, subject.things(), clauses).ifPresent(thing -> add(new Argument(role, thing, holdsData)));
        }
    }

    /** A word of a subject: it may point back to a thing, as "the queue" does. */
    private void pointer(int i, String key) {
        Optional<CatalogueEntry> thing = role == Role.SUBJECT ? anaphora.noun(i, List.of()) : Optional.empty();
        if (thing.isPresent()) {
            zone.add(new Argument(role, thing.get(), holdsData));
        } else {
            zone.word(key, role, lexicon);
        }
    }

    private void negation(int i, String key) {
        if (ahead.takesDenialBack(i)) {
            return;
        }
        boolean denies = lexicon.is(WordSet.DENY, key);
        if (denies && draft != null && ahead.isPreposition(i + 1)) {
            denyPart(draft, i);
            return;
        }
        close();
        if (lexicon.is(WordSet.CONDITIONS, key)) {
            zone.condition();
        } else {
            zone.negate(denies ? Polarity.DENIED : Polarity.TAKEN_BACK);
        }
    }

    /** "Goes to A, never to B": the same verb again, denied. */
    private void denyPart(Draft said, int i) {
        Subject before = subject;
        close();
        subject = before.with(Polarity.DENIED);
        carried = Polarity.SAID;
        open(said.again(), i);
    }

    private void boundary(int i) {
        located = false;
        carried = tokens.get(i).is("but") ? Polarity.SAID : carried;
        boolean endsCondition = tokens.get(i).is(",")
                && (zone.isConditional()
                        || (draft != null && subject.polarity() == Polarity.TAKEN_BACK && ahead.beginsClause(i)));
        if (endsCondition) {
            restart(i);
        } else if (draft == null) {
            role = tokens.get(i).is(",") ? Role.SUBJECT : role;
        } else if (ahead.beginsClause(i) || ahead.opposes(i)) {
            restart(i);
        } else if (ahead.sharesSubject(i)) {
            holdsData = false;
        }
    }

    /** What brackets behind a name say is said of it: "A (reads B)". */
    private void bracket(int i) {
        CatalogueEntry before = i > 0 ? tokens.get(i - 1).entry() : null;
        if (before != null && ahead.speaksOfNameBefore(i)) {
            restart(i);
            zoneStart = i - 1;
            zone.add(new Argument(Role.SUBJECT, before, false));
        }
    }

    private void relative(int i) {
        if (ahead.leadsToLocation(i)) {
            return;
        }
        boolean comma = tokens.get(i - 1).is(",") && i > 1;
        Token before = tokens.get(comma ? i - 2 : i - 1);
        if (before.entry() != null && ahead.isDoneByNext(i)) {
            restart(i);
            done = before.entry();
            return;
        }
        if (before.entry() == null && draft == null && !zone.subjects().isEmpty()) {
            return;
        }
        int owner = (comma ? i - 2 : i - 1) - 1;
        if (owner >= 0 && ahead.isData(before) && tokens.get(owner).isThing()) {
            before = tokens.get(owner); // "A's files that ..."
        }
        restart(i);
        zoneStart = comma ? i - 2 : i - 1;
        if (before.entry() == null) {
            zone.word(before.key(), role, lexicon);
        } else {
            zone.add(new Argument(Role.SUBJECT, before.entry(), false));
        }
    }

    /** A mark ends the clause, but for a colon before the names of what it spoke of: "reads databases: A, B". */
    private void end(int i) {
        boolean goesOn = draft == null
                && ArrowRule.isArrow(tokens.get(i))
                && !zone.subjects().isEmpty()
                && ahead.isVerb(i + 1);
        if (goesOn) {
            return; // "A -> transform and load it": A does it
        }
        boolean ofArguments = draft != null && role != Role.OBJECT;
        if (!ofArguments || !ahead.listFollowsColon(i)) {
            restart(i);
        }
    }

    private void restart(int i) {
        close();
        closeWithoutVerb();
        beginZone(i);
    }

    private void beginZone(int i) {
        zone = new Zone(taxonomy);
        zoneStart = i + 1;
    }

    /** "Data from A": without any verb the data flow. */
    private void closeWithoutVerb() {
        boolean data = clauses.isEmpty() && zone.agent() == Agent.DATA && zone.polarity(Polarity.SAID) == Polarity.SAID;
        boolean ends = zone.others().stream().anyMatch(end -> end.role() == Role.FROM || end.role() == Role.TO);
        if (data && ends) {
            clauses.add(new Clause(Agent.DATA, List.of(), VerbClass.FLOW, false, Polarity.SAID, zone.others(), false));
        }
    }

    private void close() {
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
