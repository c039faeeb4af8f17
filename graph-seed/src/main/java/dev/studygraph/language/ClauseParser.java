package dev.studygraph.language;

import dev.studygraph.language.Clause.Agent;
import dev.studygraph.language.VerbForm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence from left to right: phrases before a verb are its subject, phrases behind it its
 * arguments by their prepositions; a verb behind "and" shares the subject, one behind a phrase of its own has that.
 */
public final class ClauseParser {

    private final Lexicon lexicon;
    private final List<Tagged> tokens;
    private final List<Clause> clauses = new ArrayList<>();
    private Draft draft = new Draft();
    private @Nullable Draft main;
    /** Verbs that share the arguments of the next one. */
    private final List<Draft> waiting = new ArrayList<>();

    private Role role = Role.OBJECT;
    private boolean deniedNext;
    private boolean aside;
    private boolean example;
    private boolean conditional;
    /** Whether a word for "false" stands behind the verb. */
    private boolean untrue;

    private ClauseParser(List<Tagged> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The clauses of a sentence, in order. */
    public static List<Clause> parse(List<Token> tokens, Lexicon lexicon) {
        ClauseParser parser = new ClauseParser(Tagger.tag(tokens, lexicon), lexicon);
        parser.read();
        return Judgements.on(parser.clauses, parser.tokens, lexicon);
    }

    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            at = step(at);
        }
        finish();
    }

    /** Reads what begins here; where the next begins. */
    private int step(int at) {
        Tagged token = tokens.get(at);
        switch (token.tag()) {
            case VERB, MODAL, BE, HAVE, TO -> {
                return verbGroup(at);
            }
            case NOT -> {
                return denial(at);
            }
            case NOUN, PRONOUN, DETERMINER, ADJECTIVE, NUMBER -> {
                return phrase(at);
            }
            case PREPOSITION -> preposition(at);
            case ASIDE -> {
                aside = true;
                role = Role.OTHER;
            }
            case EXAMPLES -> example = true;
            case AND -> and(token);
            case COMMA -> comma(at);
            case STOP -> stop(token);
            case RELATIVE -> relative(at);
            case SUBORDINATOR -> clauseOf(told(token));
            case CONDITION -> {
                clauseOf(Polarity.OPEN);
                conditional = true;
            }
            case ADVERB, OTHER -> {}
        }
        return at + 1;
    }

    /** What a clause behind "that" is by what stands before: "it is not true that", "many think that". */
    private Polarity told(Tagged token) {
        if (!token.lower().equals("that") || draft.verb == null) {
            return Polarity.SAID;
        }
        boolean believed = lexicon.is(WordSet.BELIEFS, draft.verb.lemma()) && draft.agent != Agent.NONE;
        boolean isFalse = untrue || (draft.verbClass == VerbClass.BE && draft.polarity() == Polarity.DENIED);
        return believed ? Polarity.OPEN : isFalse ? Polarity.DENIED : Polarity.SAID;
    }

    private int denial(int at) {
        Tagged next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean inverted = (at == 0 || tokens.get(at - 1).is(Tag.COMMA, Tag.STOP, Tag.AND))
                && at + 2 < tokens.size()
                && tokens.get(at + 2).is(Tag.NOUN, Tag.PRONOUN, Tag.DETERMINER);
        if (next != null && next.is(Tag.MODAL) && inverted) {
            // "Never does A write"
            draft.outer = Polarity.DENIED;
            return at + 2;
        }
        if (next != null && next.is(Tag.VERB, Tag.MODAL, Tag.BE, Tag.HAVE, Tag.TO)) {
            return verbGroup(at);
        }
        if (next != null && next.lower().equals("only")) {
            return at + 2;
        }
        deniedNext = true;
        return at + 1;
    }

    private void preposition(int at) {
        String word = tokens.get(at).lower();
        if (draft.waiting == null) {
            draft.alsoRole = null;
        }
        Role next = roleOf(word);
        // "into and out of A": one phrase in two parts.
        if (draft.waiting != null
                && at > 1
                && tokens.get(at - 1).is(Tag.AND)
                && tokens.get(at - 2).is(Tag.PREPOSITION)) {
            draft.alsoRole = role == Role.AT && next == Role.FROM ? Role.TO : role;
        }
        draft.waiting = next;
        role = next;
        aside = at > 0 && tokens.get(at - 1).is(Tag.ASIDE);
        example = false;
    }

    private void and(Tagged token) {
        example = example && !token.lower().equals("but");
        aside = aside && !token.lower().equals("but");
        if (token.lower().equals("but")) {
            deniedNext = false;
        }
    }

    private void comma(int at) {
        boolean preposition = at + 1 < tokens.size() && tokens.get(at + 1).is(Tag.PREPOSITION);
        if (draft.relative && draft.verb != null && preposition && main != null && main.verb != null && main != draft) {
            // "Moves data from A, which is old, to B": the phrase belongs to the main verb.
            finish();
            Draft next = new Draft();
            next.subjects.addAll(main.subjects);
            next.agent = main.agent;
            next.attached.addAll(main.attached);
            next.again(main, main.group, false);
            next.outer = main.outer;
            draft = next;
            role = Role.OBJECT;
            return;
        }
        example = example && draft.verb != null;
        if (conditional && draft.verb != null) {
            finish();
            conditional = false;
            draft = new Draft();
            main = null;
            role = Role.OBJECT;
        }
        if (aside || (draft.verb == null && draft.subjects.isEmpty() && !draft.attached.isEmpty())) {
            // "In A, B writes": what stands in front ends here.
            aside = false;
            role = Role.OBJECT;
        }
    }

    private void stop(Tagged token) {
        boolean dash = "-\u2013\u2014".contains(token.lower());
        finish();
        Draft before = draft;
        draft = new Draft();
        if (dash && before.verb == null && before.subjects.isEmpty()) {
            draft = before;
        }
        conditional = false;
        untrue = false;
        main = null;
        role = Role.OBJECT;
        aside = false;
        example = false;
        deniedNext = false;
    }

    private void relative(int at) {
        boolean where = at > 0 && tokens.get(at - 1).is(Tag.PREPOSITION);
        Optional<Phrase> last = draft.lastPhrase();
        Polarity outer = draft.verb == null ? draft.outer : draft.polarity();
        if (draft.verb != null) {
            finish();
            main = draft;
        }
        Draft within = new Draft();
        within.outer = outer == Polarity.DENIED ? Polarity.SAID : outer;
        if (last.isPresent() && !where) {
            describe(within, agreeing(last.get(), at));
        }
        if (draft.verb == null && !draft.subjects.isEmpty()) {
            main = draft;
            within.host = draft;
        }
        draft = within;
        role = Role.OBJECT;
        deniedNext = false;
    }

    /** "Uploads logs to A that hold data": a verb in the plural has the last plural before it as its subject. */
    private Phrase agreeing(Phrase last, int at) {
        boolean plural = at + 1 < tokens.size() && tokens.get(at + 1).isVerb(Kind.BASE);
        if (!plural || (last.head().lower().endsWith("s") && !last.head().isName()) || draft.verb == null) {
            return last;
        }
        for (int i = draft.arguments.size() - 1; i >= 0; i--) {
            Phrase earlier = draft.arguments.get(i).phrase();
            if (earlier.head().lower().endsWith("s") && !earlier.head().isName()) {
                return earlier;
            }
        }
        return last;
    }

    /** "B which writes": B does; "A is a service that writes", "a service that writes" below a title: what it describes does. */
    private void describe(Draft within, Phrase antecedent) {
        boolean vague = antecedent.names().isEmpty() && !antecedent.head().isCapital();
        within.relative = true;
        if (vague && draft.verb != null && draft.verbClass == VerbClass.BE) {
            within.subjects.addAll(draft.subjects);
            within.agent = draft.agent;
            return;
        }
        boolean described = vague
                && isVague(antecedent)
                && lexicon.isNoun(WordSet.CLASS_WORDS, antecedent.head().lower())
                && draft.subjects.stream().allMatch(subject -> subject.names().isEmpty());
        boolean sort = described
                || (isVague(antecedent)
                        && draft.agent == Agent.NONE
                        && clauses.stream().allMatch(clause -> clause.agent() == Agent.NONE));
        if (sort) {
            return;
        }
        boolean opens = draft.verb == null
                && clauses.isEmpty()
                && draft.attached.stream().allMatch(argument -> argument.role() == Role.FOR);
        if (vague && opens && !antecedent.determiner().equals("the")) {
            return;
        }
        within.subjects.add(antecedent);
        within.agent = agentOf(within.subjects);
    }

    /** Whether a phrase names what one has or can, and nothing that does anything. */
    private boolean isTrait(Phrase phrase) {
        String head = phrase.head().lower();
        return phrase.names().isEmpty()
                && !phrase.denied()
                && (lexicon.isNoun(WordSet.ABSTRACT_WORDS, head)
                        || lexicon.all(WordSet.PROPERTY_ENDINGS).stream().anyMatch(head::endsWith));
    }

    /** "Responsible for sending to A": a word that opens a fragment describes what stands above it. */
    private boolean isOpening(Phrase phrase, int at) {
        return phrase.start() == 0
                && phrase.tokens().size() == 1
                && phrase.names().isEmpty()
                && phrase.determiner().isEmpty()
                && lexicon.preposition(tokens.get(at - 1).lower())
                        .filter(Role.FOR::equals)
                        .isPresent();
    }

    private boolean isVague(Phrase phrase) {
        boolean article = phrase.determiner().equals("a") || phrase.determiner().equals("an");
        return phrase.names().isEmpty()
                && !phrase.determiner().equals("the")
                && (article || lexicon.isNoun(WordSet.CLASS_WORDS, phrase.head().lower()));
    }

    private void clauseOf(Polarity outer) {
        Draft before = draft;
        if (before.verb == null && before.subjects.isEmpty()) {
            draft.outer = outer;
            return;
        }
        finish();
        main = before.verb == null ? main : before;
        draft = new Draft();
        draft.outer = outer;
        role = Role.OBJECT;
        aside = false;
        example = false;
        deniedNext = false;
    }

    // --- phrases

    private int phrase(int at) {
        int end = Chunks.end(tokens, at);
        Optional<Phrase> found = Chunks.phrase(tokens, at, end, lexicon);
        if (found.isEmpty()) {
            return end;
        }
        Phrase phrase = deniedNext ? found.get().asDenied() : found.get();
        if (aside) {
            return end;
        }
        untrue |= draft.verbClass == VerbClass.BE
                && draft.verb != null
                && lexicon.is(WordSet.VERDICTS, phrase.head().lower());
        if (begins(at, end)) {
            role = Role.OBJECT;
        }
        boolean finiteNext = end < tokens.size() && isFiniteVerb(end);
        if (draft.verb != null
                && finiteNext
                && !draft.embedded
                && (role != Role.OF || (at > 0 && tokens.get(at - 1).is(Tag.AND, Tag.COMMA)))
                && newSubject(at)) {
            boolean lets = draft.verbClass == VerbClass.ALLOW && agentOf(List.of(phrase)) == Agent.PERSON;
            List<Phrase> subjects = lets ? List.copyOf(draft.subjects) : List.of(phrase);
            finish();
            main = draft;
            Draft next = new Draft();
            boolean believed = draft.arguments.isEmpty()
                    && draft.verb != null
                    && lexicon.is(WordSet.BELIEFS, draft.verb.lemma())
                    && draft.agent != Agent.NONE;
            next.outer = believed || (draft.outer == Polarity.OPEN && conditional) ? Polarity.OPEN : Polarity.SAID;
            next.subjects.addAll(subjects);
            next.agent = agentOf(next.subjects);
            if (lets) {
                next.attached.addAll(draft.attached);
            }
            draft = next;
        } else {
            draft.add(role, phrase, example, this::agentOf);
        }
        deniedNext = deniedNext
                && end < tokens.size()
                && tokens.get(end).is(Tag.AND)
                && tokens.get(end).lower().equals("or");
        if (draft.verb == null || !(end < tokens.size() && tokens.get(end).is(Tag.COMMA, Tag.AND, Tag.EXAMPLES))) {
            if (!(role == Role.BETWEEN)) {
                role = draft.verb == null
                                && !(end < tokens.size() && tokens.get(end).is(Tag.COMMA, Tag.AND, Tag.EXAMPLES))
                        ? Role.OBJECT
                        : afterPhrase(end);
            }
        }
        return end;
    }

    /** "Sends A to B and C to D": what stands behind "and" before the same preposition is what is sent. */
    private boolean begins(int at, int end) {
        return draft.verb != null
                && (role == Role.TO || role == Role.FROM)
                && at > 0
                && tokens.get(at - 1).is(Tag.AND, Tag.COMMA)
                && end < tokens.size()
                && tokens.get(end).is(Tag.PREPOSITION)
                && roleOf(tokens.get(end).lower()) == role
                && draft.arguments.stream().anyMatch(argument -> argument.role() == Role.OBJECT);
    }

    private Role roleOf(String preposition) {
        return preposition.equals("to")
                ? Role.TO
                : lexicon.preposition(preposition).orElse(Role.OTHER);
    }

    /** The part of what follows a phrase without a preposition: a list goes on in the same part. */
    private Role afterPhrase(int end) {
        return end < tokens.size() && tokens.get(end).is(Tag.COMMA, Tag.AND, Tag.EXAMPLES) ? role : Role.OBJECT;
    }

    private boolean newSubject(int at) {
        if (at == 0) {
            return false;
        }
        Tagged before = tokens.get(at - 1);
        return before.is(Tag.COMMA, Tag.AND, Tag.STOP, Tag.ADVERB, Tag.NOT) || role == Role.OBJECT;
    }

    private Agent agentOf(List<Phrase> subjects) {
        if (subjects.isEmpty()) {
            return Agent.NONE;
        }
        Phrase last = subjects.getLast();
        String head = last.head().lower();
        if (!last.names().isEmpty()) {
            return Agent.PHRASES;
        }
        if (lexicon.is(WordSet.NOBODY, head)
                || subjects.stream().allMatch(subject -> subject.determiner().equals("no"))) {
            return Agent.NOBODY;
        }
        if (lexicon.is(WordSet.PEOPLE, head)) {
            return Agent.PERSON;
        }
        boolean pronoun =
                (lexicon.is(WordSet.PRONOUNS, head) && !lexicon.is(WordSet.DATA_WORDS, head)) || isPointer(last);
        return pronoun ? Agent.PRONOUN : Agent.PHRASES;
    }

    /** "This", "this service", "the service". */
    private boolean isPointer(Phrase phrase) {
        String head = phrase.head().lower();
        boolean points = phrase.determiner().equals("this")
                || phrase.determiner().equals("the")
                || phrase.determiner().equals("these");
        return lexicon.is(WordSet.DETERMINERS, head)
                || (phrase.determiner().equals("this")
                        && phrase.tokens().size() < 4
                        && !phrase.head().isCapital()
                        && lexicon.isNoun(WordSet.CLASS_WORDS, head))
                || (points
                        && phrase.tokens().size() == 1
                        && !phrase.head().isCapital()
                        && !lexicon.isNoun(WordSet.DATA_WORDS, head)
                        && (lexicon.isNoun(WordSet.CLASS_WORDS, head) || lexicon.isNoun(WordSet.PART_WORDS, head)));
    }

    private boolean isFiniteVerb(int at) {
        int i = at;
        while (i < tokens.size() && tokens.get(i).is(Tag.ADVERB, Tag.NOT)) {
            i++;
        }
        if (i == tokens.size()) {
            return false;
        }
        Tagged token = tokens.get(i);
        return token.is(Tag.MODAL, Tag.BE, Tag.HAVE)
                || token.isVerb(Kind.THIRD)
                || token.isVerb(Kind.BASE)
                || token.isVerb(Kind.PAST);
    }

    // --- verbs

    private int verbGroup(int at) {
        VerbGroup group = VerbGroup.read(tokens, at, lexicon);
        if (group.verb() == null) {
            return ellipsis(group);
        }
        Draft before = draft;
        Draft next = before.verb == null ? before : new Draft();
        if (before.verb == null
                && group.isGerundAfterPreposition(tokens, at)
                && before.subjects.stream().allMatch(subject -> isVague(subject) || isOpening(subject, at))) {
            // "A managed runtime for moving A": what the title above names does it.
            before.subjects.clear();
            before.attached.clear();
            before.agent = Agent.NONE;
        }
        if (before.verb == null
                && group.isInfinitive()
                && before.attached.isEmpty()
                && before.subjects.size() == 1
                && isTrait(before.subjects.getFirst())) {
            // "Possibility to send A": so can what the title above names.
            before.subjects.clear();
            before.agent = Agent.NONE;
        }
        if (before.verb == null
                && before.subjects.isEmpty()
                && !before.attached.isEmpty()
                && group.isParticiple(Kind.PARTICIPLE)
                && tokens.get(at - 1).is(Tag.NOUN)) {
            // "For objects pushed to A": they are, and nothing that a title names.
            before.subjects.add(before.attached.getLast().phrase());
            before.agent = agentOf(before.subjects);
        }
        if (before.verb != null) {
            if (sharesArguments(before, group, at)) {
                waiting.add(before);
            } else {
                finish();
            }
            share(before, next, group, at);
        } else if (main != null
                && before.subjects.isEmpty()
                && (group.isInfinitive()
                        || (group.isParticiple(Kind.ING)
                                && at > 0
                                && tokens.get(at - 1).is(Tag.SUBORDINATOR)))) {
            // "before delivering to A": the same does it.
            next.subjects.addAll(main.subjects);
            next.agent = main.agent;
            next.hired = main.hired;
            if (group.isInfinitive()) {
                next.isPurpose = true;
            }
        }
        next.embedded = ((group.isInfinitive() || group.isParticiple(Kind.PARTICIPLE))
                        && before.verb == null
                        && !before.subjects.isEmpty())
                || (before.verb == null && before.relative && before.host != null);
        next.deniedSubject();
        boolean order = group.kind() == Kind.BASE
                && next.agent == Agent.NONE
                && (tokens.get(at).lower().equals("do") || tokens.get(at).is(Tag.NOT));
        next.set(group, deniedNext || endedBefore(at), conditional);
        if (group.isInfinitive() && at > 0 && tokens.get(at - 1).is(Tag.SUBORDINATOR)) {
            // "Tells when to move A": whether it is done is not said.
            next.outer = Polarity.OPEN;
        }
        // "Do not write to A" is advice and denies nothing.
        if (group.polarity() == Polarity.OPEN || order || endedBefore(at)) {
            next.group = Polarity.OPEN;
        }
        if (main == null || !next.isPurpose) {
            main = next.isPurpose ? main : next;
        }
        draft = next;
        role = Role.OBJECT;
        deniedNext = false;
        aside = false;
        example = false;
        return group.end();
    }

    /** "... but it can from A", "A cannot, B can": the verb before, anew. */
    private int ellipsis(VerbGroup group) {
        Draft before = main != null && main.verb != null ? main : draft.verb != null ? draft : null;
        boolean ends = group.end() == tokens.size()
                || tokens.get(group.end()).is(Tag.STOP, Tag.COMMA, Tag.AND, Tag.SUBORDINATOR)
                || tokens.get(group.end()).is(Tag.PREPOSITION);
        if (before == null || !group.hasModal() || !ends) {
            return group.end();
        }
        Draft next = draft.verb == null ? draft : new Draft();
        if (draft.verb != null) {
            finish();
            next.subjects.addAll(draft.subjects);
            next.agent = draft.agent;
        }
        boolean ownArguments =
                group.end() < tokens.size() && tokens.get(group.end()).is(Tag.PREPOSITION);
        next.again(before, group.polarity(), !ownArguments);
        draft = next;
        main = next;
        role = Role.OBJECT;
        return group.end();
    }

    /** Whether a word stands before a verb in "-ing" that says that it is not done. */
    private boolean endedBefore(int at) {
        if (at == 0) {
            return false;
        }
        boolean ing = tokens.get(at).isVerb(Kind.ING) || tokens.get(at).is(Tag.HAVE, Tag.BE);
        if (tokens.get(at - 1).is(Tag.ASIDE)) {
            return true;
        }
        int before = at - 1;
        while (before > 0 && tokens.get(before).is(Tag.ADVERB)) {
            before--;
        }
        return (ing && lexicon.is(WordSet.ENDED, tokens.get(before).lower())) || (ing && aside);
    }

    /** Gives a verb behind another one its subject. */
    private void share(Draft before, Draft next, VerbGroup group, int at) {
        Tagged previous = tokens.get(at - 1);
        next.outer = before.outer;
        boolean joined = previous.is(Tag.AND, Tag.COMMA, Tag.ADVERB, Tag.NOT) || previous.is(Tag.OTHER);
        if (previous.is(Tag.COMMA)
                && group.isBare()
                && !group.isInfinitive()
                && before.hasModal
                && !before.arguments.isEmpty()) {
            // "Cannot write to A, put B between": an order of its own.
            return;
        }
        if (group.isInfinitive() || group.isGerundAfterPreposition(tokens, at)) {
            purpose(before, next, previous, at);
            return;
        }
        if (group.isParticiple(Kind.ING) && !joined) {
            boolean supports = before.arguments.isEmpty()
                    && (before.verbClass == VerbClass.SUPPORT || before.verbClass == VerbClass.ALLOW);
            if (supports) {
                next.subjects.addAll(before.subjects);
                next.agent = before.agent;
            } else {
                before.lastPhrase().ifPresent(next.subjects::add);
                next.agent = agentOf(next.subjects);
            }
            next.outer = before.polarity() == Polarity.DENIED && !supports ? Polarity.SAID : before.polarity();
            return;
        }
        if (group.isParticiple(Kind.PARTICIPLE) && !joined) {
            before.lastPhrase().ifPresent(next.subjects::add);
            next.agent = agentOf(next.subjects);
            next.reduced = true;
            return;
        }
        next.subjects.addAll(before.subjects);
        next.agent = before.agent;
        next.attached.addAll(before.attached);
        next.hired = before.hired;
        // "does not write or read": the denial goes on; "does not write but reads": it ends.
        boolean goesOn = previous.lower().equals("or")
                || previous.lower().equals("nor")
                || group.sharesAuxiliary(before.group());
        next.inherited = goesOn ? before.group : Polarity.SAID;
        next.passiveBefore = before.passive && group.isParticiple(Kind.PARTICIPLE);
        next.isPurpose = before.isPurpose && group.isBare();
    }

    /** "Use A to write", "lets A write", "writes to A to keep": who does the second verb. */
    private void purpose(Draft before, Draft next, Tagged previous, int at) {
        next.isPurpose = true;
        if (before.verbClass == VerbClass.REQUIRE && !before.passive) {
            // "Needs no code to write": it writes without.
            next.outer = before.polarity() == Polarity.OPEN ? Polarity.OPEN : Polarity.SAID;
            next.attached.addAll(before.attached);
            next.subjects.addAll(before.subjects);
            next.agent = agentOf(next.subjects);
            return;
        }
        next.outer = before.polarity();
        if (at > 1
                && lexicon.is(WordSet.OF_WORDS, tokens.get(at - 1).lower())
                && tokens.get(at - 2).is(Tag.NOUN)
                && before.verbClass == VerbClass.OTHER) {
            // "Solves the problem of writing to A": who writes is not said.
            next.outer = Polarity.OPEN;
        }
        boolean suits = before.polarity() == Polarity.DENIED
                && at > 1
                && tokens.get(at - 1).is(Tag.PREPOSITION)
                && lexicon.is(WordSet.SUITING_WORDS, tokens.get(at - 2).lower());
        if (suits) {
            // "Is not tailored for reading from A": whether it can is not said.
            next.outer = Polarity.OPEN;
        }
        // "Lacks a way to write", "there is no way to write": the purpose is denied.
        if ((before.verb != null
                        && lexicon.catenative(before.verb.lemma())
                                .filter(Polarity.DENIED::equals)
                                .isPresent())
                || before.phrases(Role.OBJECT).stream().anyMatch(Phrase::denied)
                || before.subjects.stream().anyMatch(Phrase::denied)) {
            next.outer = Polarity.DENIED.within(before.polarity());
        }
        if (previous.is(Tag.AND) || (previous.is(Tag.COMMA) && before.isPurpose)) {
            next.subjects.addAll(before.subjects);
            next.agent = before.agent;
            next.hired = before.hired;
            next.outer = before.outer;
            return;
        }
        boolean object = before.verbClass == VerbClass.USE
                || before.verbClass == VerbClass.ALLOW
                || before.verbClass == VerbClass.INVOKE
                || before.verbClass == VerbClass.START;
        List<Phrase> objects = before.phrases(Role.OBJECT);
        if (object && !before.passive && !objects.isEmpty() && agentOf(objects) == Agent.PHRASES) {
            next.subjects.addAll(objects);
            next.hired = true;
        } else {
            next.attached.addAll(before.attached);
            next.subjects.addAll(before.subjects);
        }
        next.agent = agentOf(next.subjects);
    }

    /** "Copy and transform A": the first verb has the arguments of the second. */
    private boolean sharesArguments(Draft before, VerbGroup group, int at) {
        return before.arguments.isEmpty()
                && !group.isInfinitive()
                && !group.hasModal()
                && tokens.get(at - 1).is(Tag.AND, Tag.COMMA)
                && at > 1
                && (tokens.get(at - 2).is(Tag.VERB) || tokens.get(at - 2).is(Tag.COMMA, Tag.PREPOSITION, Tag.ADVERB))
                && before.verbClass != VerbClass.BE;
    }

    private void finish() {
        if (draft.verb == null && draft.hasNominal(lexicon)) {
            draft.setNominal(lexicon);
            if (draft.subjects.isEmpty() && main != null && main != draft) {
                // "Starts A before delivery to B": the same delivers.
                draft.subjects.addAll(main.subjects);
                draft.agent = main.agent;
            }
        }
        for (Draft other : waiting) {
            // "Pull from and push to A": each has its own preposition.
            other.share(draft.arguments);
            clauses.addAll(other.clauses(lexicon, this::agentOf));
            other.isDone = true;
        }
        waiting.clear();
        clauses.addAll(draft.clauses(lexicon, this::agentOf));
        draft.isDone = true;
    }
}
