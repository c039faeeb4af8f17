package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Clause.Agent;
import dev.studygraph.extract.Clause.Polarity;
import dev.studygraph.extract.Lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final DataWords data;
    private final Anaphora anaphora;
    private final ClauseState state;
    private final VerbReader verbReader;

    private ClauseReader(List<Token> tokens, Lexicon lexicon, Taxonomy taxonomy, Context context) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        verbs = new Verbs(tokens, lexicon);
        ahead = new Lookahead(tokens, lexicon, verbs);
        data = new DataWords(tokens, lexicon, verbs, ahead);
        anaphora = new Anaphora(tokens, lexicon, taxonomy, verbs, context);
        state = new ClauseState(taxonomy);
        verbReader = new VerbReader(tokens, lexicon, taxonomy, verbs, ahead, state);
    }

    /** The clauses of a sentence in its surroundings, in order. */
    static List<Clause> read(List<Token> tokens, Lexicon lexicon, Taxonomy taxonomy, Context context) {
        ClauseReader reader = new ClauseReader(tokens, lexicon, taxonomy, context);
        for (int i = 0; i < tokens.size(); i++) {
            reader.read(i);
        }
        reader.state.close();
        reader.state.closeWithoutVerb();
        return List.copyOf(reader.state.clauses);
    }

    private void read(int i) {
        Token token = tokens.get(i);
        if (verbs.at(i).isPresent() && !data.isDataLocation(i)) {
            verbReader.read(i, verbs.at(i).get());
        } else if (token.entry() != null) {
            thing(token.entry(), i);
        } else if (verbs.isInfinitive(i)) {
            state.role = Role.OBJECT; // the verb comes next
            state.otherRole = null;
        } else if (data.isDataLocation(i)) {
            state.located = true;
        } else if (lexicon.preposition(token.key()).isPresent()) {
            preposition(i);
        } else {
            word(i, token);
        }
    }

    private void thing(CatalogueEntry thing, int i) {
        boolean general = (thing.kind() == Kind.Concept || thing.kind() == Kind.DataSource)
                && (verbs.introducesExamples(i + 1) || (taxonomy.isCategory(thing) && ahead.listsInBrackets(i + 1)));
        if (general || (thing.kind() == Kind.Concept && ahead.explainsNameBefore(i))) {
            return;
        }
        boolean dataFollows = i + 1 < tokens.size() && data.isData(tokens.get(i + 1));
        boolean holds = state.holdsData || state.located || dataFollows;
        state.add(new Argument(state.role, thing, holds));
        if (state.otherRole != null) {
            state.add(new Argument(state.otherRole, thing, holds));
        }
    }

    private void preposition(int i) {
        Role next = lexicon.preposition(tokens.get(i).key()).orElseThrow();
        if (next == Role.OF && tokens.get(i).is("of") && state.role != Role.SUBJECT) {
            return; // "from thousands of sources"
        }
        if (verbs.introducesExamples(i) && i > 0 && verbs.at(i - 1).isEmpty()) {
            return; // "to places like A"
        }
        boolean behindVerb = i > 0
                && verbs.at(i - 1)
                        .filter(form -> MOVING.contains(form.verbClass()))
                        .isPresent();
        boolean behindData = data.isBehindData(i);
        state.holdsData = behindVerb || behindData || (state.holdsData && next != Role.TO);
        if (tokens.get(i).is("against")
                && state.draft == null
                && !state.zone.subjects().isEmpty()) {
            state.subject = new Subject(Agent.THINGS, state.zone.subjects(), Polarity.SAID);
            state.open(new Draft(VerbClass.QUERY, false, false), i);
        }
        CatalogueEntry before = i > 0 ? tokens.get(i - 1).entry() : null;
        if (before != null && state.draft == null && next == Role.AT && taxonomy.isLanguage(before)) {
            state.subject = Subject.NONE;
            state.open(new Draft(VerbClass.QUERY, false, false), i);
        }
        state.role = state.located ? Role.AT : next;
        state.otherRole = ahead.isJoint(i - 1) ? ahead.preposition(i - 2).orElse(null) : null;
    }

    private void word(int i, Token token) {
        String key = token.key();
        if (ahead.deniesAction(i)) {
            state.close();
            state.zone.negate(Polarity.DENIED);
        } else if (lexicon.is(WordSet.DENY, key)
                || lexicon.is(WordSet.REVOKE, key)
                || lexicon.is(WordSet.CONDITIONS, key)) {
            negation(i, key);
        } else if (ENDS.contains(key) || ArrowRule.isArrow(token)) {
            end(i);
        } else if (STARTS.contains(key)) {
            state.restart(i);
        } else if (key.equals("(")) {
            bracket(i);
        } else if (ahead.isRelative(i)) {
            relative(i);
        } else if (BOUNDARIES.contains(key)) {
            boundary(i);
        } else if (key.equals("another") && state.role == Role.TO && state.draft != null) {
            state.draft.goToAnother();
        } else if (state.draft == null) {
            pointer(i, key);
        } else if (state.role == Role.OBJECT && ahead.isThem(i)) {
            state.doneTo.forEach(thing -> state.add(new Argument(Role.OBJECT, thing, true)));
        } else if (state.role == Role.OBJECT && state.draft.takes()) {
            anaphora.noun(i, state.subject.things())
                    .ifPresent(thing -> state.add(new Argument(state.role, thing, true)));
        } else if (state.role != Role.OBJECT) {
            anaphora.object(i, state.subject.things(), state.clauses)
                    .ifPresent(thing -> state.add(new Argument(state.role, thing, state.holdsData)));
        }
    }

    /** A word of a subject: it may point back to a thing, as "the queue" does. */
    private void pointer(int i, String key) {
        Optional<CatalogueEntry> thing = state.role == Role.SUBJECT ? anaphora.noun(i, List.of()) : Optional.empty();
        if (thing.isPresent()) {
            state.zone.add(new Argument(state.role, thing.get(), state.holdsData));
        } else {
            state.zone.word(key, state.role, lexicon);
        }
    }

    private void negation(int i, String key) {
        if (ahead.takesDenialBack(i)) {
            return;
        }
        boolean denies = lexicon.is(WordSet.DENY, key);
        if (denies && state.draft != null && ahead.isPreposition(i + 1)) {
            denyPart(state.draft, i);
            return;
        }
        state.close();
        if (lexicon.is(WordSet.CONDITIONS, key)) {
            state.zone.condition();
        } else {
            state.zone.negate(denies ? Polarity.DENIED : Polarity.TAKEN_BACK);
        }
    }

    /** "Goes to A, never to B": the same verb again, denied. */
    private void denyPart(Draft said, int i) {
        Subject before = state.subject;
        state.close();
        state.subject = before.with(Polarity.DENIED);
        state.carried = Polarity.SAID;
        state.open(said.again(), i);
    }

    private void boundary(int i) {
        state.located = false;
        state.carried = tokens.get(i).is("but") ? Polarity.SAID : state.carried;
        boolean endsCondition = tokens.get(i).is(",")
                && (state.zone.isConditional()
                        || (state.draft != null
                                && state.subject.polarity() == Polarity.TAKEN_BACK
                                && ahead.beginsClause(i)));
        if (endsCondition) {
            state.restart(i);
        } else if (state.draft == null) {
            state.role = tokens.get(i).is(",") ? Role.SUBJECT : state.role;
        } else if (ahead.beginsClause(i) || ahead.opposes(i)) {
            state.restart(i);
        } else if (ahead.sharesSubject(i)) {
            state.holdsData = false;
        }
    }

    /** What brackets behind a name say is said of it: "A (reads B)". */
    private void bracket(int i) {
        CatalogueEntry before = i > 0 ? tokens.get(i - 1).entry() : null;
        if (before != null && ahead.speaksOfNameBefore(i)) {
            state.restart(i);
            state.zoneStart = i - 1;
            state.zone.add(new Argument(Role.SUBJECT, before, false));
        }
    }

    private void relative(int i) {
        if (data.leadsToLocation(i)) {
            return;
        }
        boolean comma = tokens.get(i - 1).is(",") && i > 1;
        Token before = tokens.get(comma ? i - 2 : i - 1);
        if (before.entry() != null && ahead.isDoneByNext(i)) {
            state.restart(i);
            state.done = before.entry();
            return;
        }
        if (before.entry() == null
                && state.draft == null
                && !state.zone.subjects().isEmpty()) {
            return;
        }
        int owner = (comma ? i - 2 : i - 1) - 1;
        if (owner >= 0 && data.isData(before) && tokens.get(owner).isThing()) {
            before = tokens.get(owner); // "A's files that ..."
        }
        state.restart(i);
        state.zoneStart = comma ? i - 2 : i - 1;
        if (before.entry() == null) {
            state.zone.word(before.key(), state.role, lexicon);
        } else {
            state.zone.add(new Argument(Role.SUBJECT, before.entry(), false));
        }
    }

    /** A mark ends the clause, but for a colon before the names of what it spoke of: "reads databases: A, B". */
    private void end(int i) {
        boolean goesOn = state.draft == null
                && ArrowRule.isArrow(tokens.get(i))
                && !state.zone.subjects().isEmpty()
                && ahead.isVerb(i + 1);
        if (goesOn) {
            return; // "A -> transform and load it": A does it
        }
        boolean ofArguments = state.draft != null && state.role != Role.OBJECT;
        if (!ofArguments || !ahead.listFollowsColon(i)) {
            state.restart(i);
        }
    }
}
