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
import java.util.Set;

/**
 * Reads the clauses of a sentence: from left to right, once, with no grammar but the order of words.
 *
 * <p>Words before a verb are its subject, words after it its arguments, each in the role of the preposition before it;
 * a verb after "and" shares the subject. That is crude, and enough for the short sentences of study notes.
 */
final class ClauseReader {

    private static final Set<String> BOUNDARIES = Set.of("and", "or", "but", "so", "while", "then", "where", ",");
    private static final Set<String> ENDS =
            Set.of(";", ":", "-", "\u2013", "\u2014", "->", "=>", "-->", "\u2192", ".", "!");
    private static final Set<String> RELATIVES = Set.of("which", "that", "who");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Verbs verbs;
    private final List<Clause> clauses = new ArrayList<>();

    private Zone zone = new Zone();
    private List<CatalogueEntry> subjects = List.of();
    private Agent agent = Agent.BARE;
    private Polarity polarity = Polarity.SAID;

    private final List<Argument> arguments = new ArrayList<>();
    private VerbClass verb = VerbClass.OTHER;
    private boolean open;
    private boolean passive;
    private boolean holdsData;
    private boolean toAnother;
    private Role role = Role.SUBJECT;

    private ClauseReader(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.verbs = new Verbs(tokens, lexicon);
    }

    /** The clauses of a sentence, in order. */
    static List<Clause> read(List<Token> tokens, Lexicon lexicon) {
        ClauseReader reader = new ClauseReader(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            reader.read(i);
        }
        reader.close();
        return List.copyOf(reader.clauses);
    }

    private void read(int i) {
        Token token = tokens.get(i);
        if (token.entry() != null) {
            add(token.entry(), i);
        } else if (verbs.isInfinitive(i)) {
            role = Role.OBJECT; // the verb comes next
        } else if (isDataLocation(i)) {
            holdsData = true;
        } else if (verbs.at(i).isPresent()) {
            verb(i, verbs.at(i).get());
        } else if (lexicon.preposition(token.key()).isPresent()) {
            preposition(i);
        } else {
            word(i, token);
        }
    }

    private void add(CatalogueEntry thing, int i) {
        boolean dataFollows = i + 1 < tokens.size()
                && lexicon.is(WordSet.DATA_WORDS, tokens.get(i + 1).key());
        Argument argument = new Argument(role, thing, holdsData || dataFollows);
        if (open) {
            arguments.add(argument);
        } else {
            zone.add(argument);
        }
    }

    private void verb(int i, VerbForm form) {
        boolean newSubject = !open && (zone.saysWho() || clauses.isEmpty());
        List<Argument> fronted = open ? List.of() : zone.others();
        if (open) {
            close();
        }
        if (newSubject) {
            subjects = zone.subjects();
            agent = zone.agent();
            polarity = Polarity.SAID;
        }
        passive = form.shape() == Shape.PAST && verbs.isPassive(i);
        boolean usedFor = passive && form.verbClass() == VerbClass.USE;
        verb = usedFor ? VerbClass.OTHER : form.verbClass();
        passive = passive && !usedFor;
        polarity = zone.polarity(form.shape() == Shape.GERUND ? Polarity.SAID : polarity);
        open = true;
        role = Role.OBJECT;
        holdsData = false;
        arguments.addAll(fronted);
        zone = new Zone();
    }

    private void preposition(int i) {
        Token token = tokens.get(i);
        Role next = lexicon.preposition(token.key()).orElseThrow();
        Token before = i > 0 ? tokens.get(i - 1) : token;
        boolean dataBefore = !before.isThing() && lexicon.is(WordSet.DATA_WORDS, before.key());
        holdsData = dataBefore || (holdsData && next != Role.TO);
        if (token.key().equals("against") && !open) {
            subjects = zone.subjects().isEmpty() ? subjects : zone.subjects();
            agent = subjects.isEmpty() ? zone.agent() : Agent.THINGS;
            verb = VerbClass.QUERY;
            open = true;
            zone = new Zone();
        }
        role = next;
    }

    private void word(int i, Token token) {
        String key = token.key();
        if (lexicon.is(WordSet.DENY, key) || lexicon.is(WordSet.REVOKE, key)) {
            negation(i, key);
        } else if (ENDS.contains(key) || key.equals(")")) {
            end();
        } else if (key.equals("(")) {
            bracket(i);
        } else if (RELATIVES.contains(key) && i > 0) {
            relative(i);
        } else if (BOUNDARIES.contains(key)) {
            boundary(i);
        } else if (key.equals("another") && role == Role.TO) {
            toAnother = true;
        } else if (!open && !lexicon.is(WordSet.SUCH_AS, key)) {
            zone.word(key, role, lexicon);
        }
    }

    private void negation(int i, String key) {
        boolean none = i + 1 < tokens.size()
                && lexicon.is(WordSet.NO_DENIAL_BEFORE, tokens.get(i + 1).key());
        if (none) {
            return;
        }
        if (open) {
            close();
        }
        zone.negate(lexicon.is(WordSet.DENY, key) ? Polarity.DENIED : Polarity.TAKEN_BACK);
    }

    /** After a comma or "and" either a list goes on, or a new clause with a subject of its own begins. */
    private void boundary(int i) {
        if (!open) {
            if (tokens.get(i).is(",") && role != Role.SUBJECT) {
                role = Role.SUBJECT;
            }
            return;
        }
        int next = i + 1;
        boolean named = false;
        boolean words = false;
        while (next < tokens.size() && verbs.at(next).isEmpty()) {
            Token token = tokens.get(next);
            if (!token.isThing()
                    && (lexicon.preposition(token.key()).isPresent()
                            || token.isMark()
                            || RELATIVES.contains(token.key()))) {
                return;
            }
            named |= token.isThing();
            words |= !token.isThing()
                    && !lexicon.is(WordSet.FILLERS, token.key())
                    && !lexicon.is(WordSet.DENY, token.key())
                    && !token.key().endsWith("ly");
            next++;
        }
        int verbAt = next;
        boolean finite = verbAt < tokens.size()
                && verbs.at(verbAt)
                        .filter(form ->
                                form.shape() == Shape.BASE || (form.shape() == Shape.PAST && verbs.isPassive(verbAt)))
                        .isPresent();
        if (finite && (named || words) && next - i <= 8) {
            close();
            zone = new Zone();
            role = Role.SUBJECT;
        } else if (finite || (tokens.get(i).is(",") && next < tokens.size())) {
            holdsData = false;
        }
    }

    private void bracket(int i) {
        Token before = i > 0 ? tokens.get(i - 1) : tokens.get(i);
        boolean speaksOfIt = i + 1 < tokens.size()
                && (verbs.at(i + 1).isPresent() || tokens.get(i + 1).is("against"));
        if (speaksOfIt && before.entry() != null) {
            close();
            zone = new Zone();
            zone.add(new Argument(Role.SUBJECT, before.entry(), false));
        }
    }

    private void relative(int i) {
        Token before = tokens.get(i - 1).is(",") && i > 1 ? tokens.get(i - 2) : tokens.get(i - 1);
        if (before.entry() == null && !open) {
            return;
        }
        close();
        zone = new Zone();
        role = Role.SUBJECT;
        if (before.entry() != null) {
            zone.add(new Argument(Role.SUBJECT, before.entry(), false));
        } else {
            zone.word(before.key(), role, lexicon);
        }
    }

    /** "data stored in", "data that is streaming through": says where data are, not what is done. */
    private boolean isDataLocation(int i) {
        Token token = tokens.get(i);
        boolean participle = lexicon.verb(token.key())
                .filter(form -> form.shape() != Shape.BASE)
                .isPresent();
        if (!participle || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        int before = i - 1;
        while (before > 0
                && (lexicon.is(WordSet.FILLERS, tokens.get(before).key())
                        || RELATIVES.contains(tokens.get(before).key()))) {
            before--;
        }
        Token noun = tokens.get(before);
        Token after = tokens.get(i + 1);
        boolean relative =
                before == i - 1 || RELATIVES.contains(tokens.get(before + 1).key());
        boolean place = lexicon.preposition(after.key())
                        .filter(next -> next == Role.AT || next == Role.VIA)
                        .isPresent()
                || after.is("or");
        return relative && place && !noun.isThing() && lexicon.is(WordSet.DATA_WORDS, noun.key()) && !isMainGerund(i);
    }

    /** "ingesting data, saving in S3": a gerund after a comma goes on with the clause. */
    private boolean isMainGerund(int i) {
        return tokens.get(i - 1).is(",");
    }

    private void end() {
        close();
        zone = new Zone();
        role = Role.SUBJECT;
    }

    private void close() {
        if (open) {
            clauses.add(new Clause(agent, subjects, verb, passive, polarity, arguments, toAnother));
            boolean hires = verb == VerbClass.USE && polarity == Polarity.SAID;
            List<CatalogueEntry> hired = arguments.stream()
                    .filter(argument ->
                            argument.role() == Role.OBJECT && argument.thing().kind() != Kind.Format)
                    .map(Argument::thing)
                    .toList();
            if (hires && agent != Agent.THINGS && !hired.isEmpty()) {
                subjects = hired;
                agent = Agent.THINGS;
            }
        }
        arguments.clear();
        open = false;
        passive = false;
        holdsData = false;
        toAnother = false;
        role = Role.SUBJECT;
    }
}
