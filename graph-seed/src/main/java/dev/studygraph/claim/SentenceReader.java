package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Polarity;
import dev.studygraph.language.Role;
import dev.studygraph.language.Section;
import dev.studygraph.language.TitleRole;
import dev.studygraph.language.Token;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.NameKey;
import dev.studygraph.name.Ref;
import dev.studygraph.name.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a sentence: what stands before it as a label first, then its arrows, its clauses, and what is neither. */
public final class SentenceReader {

    private static final Pattern LABEL =
            Pattern.compile("([^:=]{2,70}?)\\s*(?::(?!//)\\s*|\\s[-\\u2013\\u2014]{1,2}\\s+|\\s=\\s)(\\S.*)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern CROSS =
            Pattern.compile("\\u274c|\\u2717|\\u2718|\\u2716|\\ud83d\\udeab|\\u26d4|:x:|\\ud83d\\udc4e");
    private static final Pattern VERDICT =
            Pattern.compile(".*?[:(\\[?\\u2013\\u2014-]\\s*([\\p{L} ]{1,20})[.!)\\]]*\\s*$");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}(\"'\\[<$\\u2190-\\u21ff.+-]+");
    private static final Pattern GLOSS = Pattern.compile("\\s+(?:\\u2192|->|=>)\\s+");
    private static final Pattern ASKED = Pattern.compile("\\?[\"'\u201d\u2019)*_]*$");
    // What is read elsewhere rather than what something comes from.
    private static final Pattern LINK = Pattern.compile("[\\s*+-]*\\[[^\\]]+\\]\\(\\w+://[^)]*\\)\\s*");
    private static final Pattern FIELD = Pattern.compile("^[^,;(]+\\s\\p{Lu}\\p{Ll}+:\\s");
    private static final int MOST_LABELS = 4;
    private static final int MOST_LABEL_WORDS = 9;
    private static final int FEW = 2;

    private final Surroundings surroundings;
    // How many labels stand before what is being read.
    private int labels;
    /** The last clause that told of a way, and the number of the line in which it did. */
    private @Nullable Frame told;

    private int toldIn = -1;
    private final Arrows arrows;
    private final FrameFlows flows;
    private final Relations relations;
    private final Roles roles;
    private final Tables tables;
    private final Fragments fragments;
    private final Attributes attributes;

    /** A reader of the sentences of one note. */
    public SentenceReader(Surroundings surroundings, Taxonomy taxonomy) {
        this.surroundings = surroundings;
        roles = new Roles(taxonomy);
        arrows = new Arrows(taxonomy);
        flows = new FrameFlows(taxonomy);
        relations = new Relations(taxonomy, roles);
        fragments = new Fragments(relations);
        tables = new Tables(surroundings.reader(), roles, flows);
        attributes = new Attributes(surroundings.reader(), roles);
    }

    Arrows arrows() {
        return arrows;
    }

    Roles roles() {
        return roles;
    }

    /**
     * What a sentence says.
     *
     * @param section what sort of lines it stands among
     */
    public List<Candidate> read(Passage sentence, Section section) {
        Line line = sentence.sentence().line();
        String signless = SIGNS.matcher(sentence.text()).replaceFirst("");
        Passage passage = signless.equals(sentence.text()) ? sentence : sentence.part(signless, sentence.topic());
        List<Candidate> found = new ArrayList<>();
        if (line.shape() == Shape.ROW && line.parent() != null) {
            List<Candidate> told = attributes.read(sentence, line.parent());
            found.addAll(told);
            Tables.Row row = tables.read(sentence, line.parent());
            found.addAll(
                    told.isEmpty()
                            ? row.candidates()
                            : row.candidates().stream()
                                    .filter(candidate -> candidate.predicate() != Predicate.IS_A)
                                    .toList());
            row.rest().stream().filter(cell -> !isAsked(cell)).forEach(cell -> found.addAll(plain(cell, section)));
        } else {
            for (Passage part : parts(passage)) {
                found.addAll(part(part, section, true));
            }
        }
        found.addAll(Company.comparison(passage));
        attributes.after(line, subjectsOf(passage));
        boolean isFalse = section == Section.FALSE || isWrong(sentence.text(), sentence);
        return distinct(found, isFalse, sentence);
    }

    private static List<Candidate> distinct(List<Candidate> found, boolean isFalse, Passage sentence) {
        boolean crossed = CROSS.matcher(sentence.text()).find();
        Set<Candidate> all = new LinkedHashSet<>();
        for (Candidate candidate : found) {
            if (candidate.object().equals(candidate.subject().thing())) {
                continue;
            }
            if (!isFalse || candidate.denied()) {
                all.add(isOdd(candidate, sentence) ? candidate.doubted(Doubt.NAMED_ONCE) : candidate);
            } else if (crossed && candidate.reader() == Form.ARROW) {
                all.add(candidate.asDenied(true));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether a clause joins a thing of the catalogue with words that the note hardly uses: where a note speaks of
     * products, what is an end of a way is a name that comes again, or that says that it does something.
     */
    private static boolean isOdd(Candidate candidate, Passage sentence) {
        CatalogueEntry other = candidate.other();
        boolean flows = candidate.predicate().flow() != DataFlow.NONE && candidate.reader() == Form.CLAUSE;
        if (!flows || candidate.denied() || sentence.names().isShort() || other == null || !candidate.isMixed()) {
            return false;
        }
        String name = (Candidate.isTerm(other) ? other : candidate.subject()).name();
        boolean proper = Character.isUpperCase(name.codePointAt(0));
        return sentence.names().count(name) < (proper ? FEW : FEW + 1)
                && !(proper && sentence.names().isDoer(name));
    }

    /** Whether its author marks a sentence as not so: by a cross, or by a word behind it. */
    private static boolean isWrong(String text, Passage sentence) {
        if (CROSS.matcher(text).find()) {
            return true;
        }
        Matcher verdict = VERDICT.matcher(text);
        if (!verdict.matches()) {
            return false;
        }
        String words = verdict.group(1).strip().toLowerCase(Locale.ROOT);
        return sentence.lexicon().is(WordSet.VERDICTS, words)
                || (sentence.lexicon().is(WordSet.VERDICTS, words.substring(words.lastIndexOf(' ') + 1))
                        && !words.contains("not "));
    }

    /** "in: A; out: B" are two lists. */
    private static List<Passage> parts(Passage passage) {
        String[] parts = passage.text().split(";\\s*", -1);
        boolean labelled = parts.length > 1;
        for (String part : parts) {
            labelled &= part.indexOf(": ") > 0;
        }
        if (!labelled) {
            return List.of(passage);
        }
        List<Passage> all = new ArrayList<>();
        for (String part : parts) {
            all.add(passage.part(part, passage.topic()));
        }
        return all;
    }

    private List<Candidate> part(Passage passage, Section section, boolean outer) {
        if (isAsked(passage)) {
            return List.of();
        }
        labels++;
        try {
            return labelled(passage, section, outer);
        } finally {
            labels--;
        }
    }

    private List<Candidate> labelled(Passage passage, Section section, boolean outer) {
        Matcher label = LABEL.matcher(passage.text());
        if (labels <= MOST_LABELS
                && label.matches()
                && label.group(1).split(" ", -1).length <= MOST_LABEL_WORDS
                && !Arrows.in(label.group(1))
                && !passage.sentence().line().isHeading()) {
            Optional<List<Candidate>> labelled = labelled(passage, label.group(1), label.group(2), section);
            if (labelled.isPresent()) {
                return labelled.get();
            }
        }
        return plain(listed(passage), section, outer);
    }

    /** "Stores it in services: A, B": the colon begins examples. */
    private static Passage listed(Passage passage) {
        int colon = passage.text().indexOf(": ");
        if (colon < 0 || Arrows.in(passage.text())) {
            return passage;
        }
        String before = passage.text().substring(0, colon);
        String last = TitleReader.singular(before.substring(before.lastIndexOf(' ') + 1));
        boolean kind = passage.lexicon().is(WordSet.CLASS_WORDS, last)
                || passage.lexicon().is(WordSet.PART_WORDS, last)
                || passage.lexicon().role(last).isPresent();
        Passage list = passage.part(passage.text().substring(colon + 2), passage.topic());
        boolean named = list.mentions().size() > 1 && list.tokens().getFirst().isName() && !hasOwnVerb(list);
        return kind && named && before.indexOf(' ') > 0
                ? passage.part(before + " " + passage.lexicon().example() + " " + list.text(), passage.topic())
                : passage;
    }

    private static boolean isAsked(Passage passage) {
        return ASKED.matcher(passage.text()).find();
    }

    // --- labels

    private Optional<List<Candidate>> labelled(Passage passage, String label, String body, Section section) {
        Topic topic = passage.topic();
        Title title = surroundings.reader().words(label, true, topic);
        if (passage.lexicon().is(WordSet.ASIDES_BEFORE_A_SENTENCE, NameKey.of(label))) {
            return Optional.of(part(passage.part(body, topic), section, true));
        }
        if (title.section() == Section.FALSE) {
            return Optional.of(part(passage.part(body, topic), section, true).stream()
                    .filter(Candidate::denied)
                    .toList());
        }
        if (title.section() == Section.TIPS) {
            return Optional.of(part(passage.part(body, topic), section, true));
        }
        if (title.section() != Section.PLAIN) {
            return Optional.of(List.of());
        }
        if (title.role().equals(Optional.of(TitleRole.INTEGRATIONS))
                && title.things().size() == 1
                && topic.things().size() == 1) {
            return Optional.of(partner(title.things().getFirst(), passage.part(body, topic), section));
        }
        if (title.role().isPresent()) {
            List<Ref> owners = title.things().isEmpty() ? topic.things() : title.things();
            return Optional.of(role(
                    title,
                    owners,
                    passage.part(body, topic),
                    section,
                    title.things().isEmpty()));
        }
        if (title.open().isPresent()) {
            List<Candidate> completed = complete(title.open().get(), passage.part(body, topic));
            return completed.isEmpty() ? Optional.empty() : Optional.of(completed);
        }
        if ((!title.things().isEmpty() && !title.isVague())
                || (title.things().size() == 1
                        && startsWith(label, title.things().getFirst(), passage))) {
            List<Candidate> found = new ArrayList<>(about(title.things(), passage, body, section));
            found.addAll(lead(passage.part(label, topic), passage.part(body, topic), section));
            return Optional.of(found);
        }
        Optional<Ref> doer = doer(passage.part(label, topic), passage.part(body, topic));
        if (doer.isPresent()) {
            return Optional.of(about(List.of(doer.get()), passage, body, section));
        }
        List<Candidate> listed = new ArrayList<>(Leads.inline(passage.part(label, topic), passage.part(body, topic)));
        listed.addAll(listed.isEmpty() ? List.of() : plain(passage, section));
        return listed.isEmpty() ? Optional.empty() : Optional.of(listed);
    }

    /** "The Loader: reads from A": a label that has the form of a name, before a verb that wants a subject. */
    private Optional<Ref> doer(Passage label, Passage body) {
        if (body.clauses().isEmpty() || surroundings.reader().isProcess(label.text())) {
            return Optional.empty();
        }
        Clause first = body.clauses().getFirst();
        boolean wants = first.agent() == Clause.Agent.NONE && first.start() == 0 && !first.isBase() && !first.passive();
        List<Token> names = label.tokens().stream().filter(Token::isName).toList();
        return wants && label.tokens().stream().allMatch(Token::isWord)
                ? label.find(new Phrase(label.tokens(), names, "", false)).filter(Ref::isSure)
                : Optional.empty();
    }

    /** "B integration: ..." below A: A works with B. */
    private List<Candidate> partner(Ref other, Passage body, Section section) {
        List<Candidate> found = new ArrayList<>(
                roles.read(TitleRole.INTEGRATIONS, body.topic().things(), List.of(new Items.Item(other, false))));
        found.addAll(still(part(body, section, false)));
        return found;
    }

    /** "A is B: ...": what stands before the colon says something itself. */
    private List<Candidate> lead(Passage lead, Passage body, Section section) {
        List<Candidate> found = new ArrayList<>();
        if (lead.clauses().stream().anyMatch(Clause::isFinite)) {
            found.addAll(still(plain(lead, section)));
            found.addAll(Leads.inline(lead, body));
        }
        return found;
    }

    private static boolean startsWith(String label, Ref thing, Passage passage) {
        return passage.names().mentions(label, passage.topic().above()).stream()
                .anyMatch(mention -> mention.start() == 0 && mention.entry().equals(thing.thing()));
    }

    /** "A: what is said of A". */
    private List<Candidate> about(List<Ref> things, Passage passage, String body, Section section) {
        Passage inner = passage.part(body, passage.topic().about(things));
        List<Candidate> found = new ArrayList<>(part(inner, section, false));
        // The line above may say what the thing is that this line begins with.
        inheritedRole(passage.sentence().line()).ifPresent(title -> found.addAll(listed(title, things, inner)));
        return found;
    }

    private List<Candidate> listed(Title title, List<Ref> things, Passage inner) {
        List<Ref> owners = title.things().isEmpty()
                ? surroundings
                        .of(Objects.requireNonNull(
                                Surroundings.up(inner.sentence().line())))
                        .things()
                : title.things();
        List<Items.Item> items =
                things.stream().map(ref -> new Items.Item(ref, false)).toList();
        return title.role().map(role -> roles.read(role, owners, items)).orElse(List.of()).stream()
                .map(candidate -> title.isGuess() ? candidate.doubted(Doubt.GUESSED_ROLE) : candidate)
                .map(Candidate::asInherited)
                .toList();
    }

    private List<Candidate> role(Title title, List<Ref> owners, Passage body, Section section, boolean inherited) {
        TitleRole role = title.role().orElseThrow();
        // "Source: A Protocol: B Port: C" is a record of its fields.
        boolean fields = FIELD.matcher(body.text()).find();
        List<Items.Item> items = fields || hasOwnVerb(body) ? List.of() : Items.of(body);
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : roles.read(role, owners, items)) {
            Candidate one = title.isGuess() ? candidate.doubted(Doubt.GUESSED_ROLE) : candidate;
            found.add(inherited ? one.asInherited().doubted(body.topic().doubts()) : one);
        }
        Optional<Predicate> words = Roles.ofWords(role);
        if (found.isEmpty()
                && words.isPresent()
                && !(role == TitleRole.LIMITS && body.text().chars().noneMatch(Character::isDigit))) {
            owners.forEach(owner -> pieces(body, role)
                    .forEach(piece -> found.addAll(literal(owner, words.get(), piece, body, inherited))));
        }
        if (found.isEmpty() || role == TitleRole.DEFINITION || role == TitleRole.USES || role == TitleRole.FEATURES) {
            // "Good for: applications that read streams" tells of no stream in particular.
            boolean told = !found.isEmpty() && role != TitleRole.DEFINITION;
            plain(body, section).stream()
                    .filter(candidate -> role != TitleRole.USES || isProper(candidate))
                    .filter(candidate -> !told || !isDescription(candidate.predicate()))
                    .forEach(found::add);
        }
        return found;
    }

    /** Whether a relation only describes: a label says already what its words are. */
    private static boolean isDescription(Predicate predicate) {
        return switch (predicate) {
            case IS_A, HAS_FEATURE, SUITED_FOR -> true;
            default -> false;
        };
    }

    private static boolean isProper(Candidate candidate) {
        boolean proper = Character.isUpperCase(candidate.subject().name().charAt(0))
                && candidate.other() != null
                && Character.isUpperCase(candidate.other().name().charAt(0));
        return candidate.predicate().flow() == DataFlow.NONE || proper;
    }

    private static List<Candidate> literal(
            Ref owner, Predicate predicate, String words, Passage body, boolean inherited) {
        boolean counts = predicate == Predicate.HAS_LIMIT || predicate == Predicate.PRICED;
        Spoken spoken = new Spoken(List.of(owner), true, Set.of(), false, false);
        String bare = Wording.bare(words);
        List<Candidate> said =
                counts ? spoken.say(predicate, bare, Form.LIST) : spoken.say(body, predicate, bare, Form.LIST);
        return said.stream()
                .map(candidate ->
                        inherited ? candidate.asInherited().doubted(body.topic().doubts()) : candidate)
                .toList();
    }

    private static List<String> pieces(Passage body, TitleRole role) {
        if (role == TitleRole.LIMITS || role == TitleRole.PRICING || role == TitleRole.DEFINITION) {
            return List.of(body.text());
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : body.text().split("[,;]\\s*", -1)) {
            if (!piece.isBlank()) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    /** Whether it says something of its own rather than listing. */
    private static boolean hasOwnVerb(Passage given) {
        Matcher brackets = BRACKETS.matcher(given.text());
        Passage body = brackets.find() ? given.part(brackets.replaceAll("").strip(), given.topic()) : given;
        List<Token> tokens = body.tokens();
        // "A, B, it can be C": a list all the same.
        if (tokens.size() > 2
                && tokens.getFirst().isName()
                && ",/&".contains(tokens.get(1).text())) {
            return false;
        }
        return body.clauses().stream()
                .anyMatch(clause -> (clause.agent() != Clause.Agent.PHRASES && !clause.purpose())
                        || (clause.arguments().stream().anyMatch(argument -> argument.role() != Role.OTHER)
                                && !clause.purpose()
                                && !clause.passive()));
    }

    List<Candidate> complete(OpenClause open, Passage body) {
        return complete(open, body, false);
    }

    /** What a clause says once the things of a list stand in its place, be it the answer to a question or not. */
    List<Candidate> complete(OpenClause open, Passage body, boolean asked) {
        if (hasOwnVerb(body)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Optional<Ref> owner = open.frame().agents().size() == 1
                ? Optional.of(open.frame().agents().getFirst())
                : Optional.empty();
        List<Items.Item> items = Items.of(body);
        boolean named = items.size() == 1 && isAlone(body);
        if (!asked
                && open.missing() == null
                && open.frame().verbClass() != VerbClass.BE
                && !open.frame().explicit()
                && !named) {
            return List.of();
        }
        for (Items.Item each : items) {
            Items.Item item = named ? each.asSure() : each;
            Role missing = open.missing();
            Frame frame = missing == null
                    ? open.frame().by(List.of(item.ref()))
                    : open.frame()
                            .with(new Part(
                                    missing,
                                    item.ref(),
                                    false,
                                    item.denied(),
                                    true,
                                    item.ref().thing().name()));
            List<Candidate> said = flows.read(frame);
            if (said.isEmpty() && missing == Role.OBJECT && owner.isPresent()) {
                said = List.of();
            }
            said.stream().map(Candidate::asInherited).forEach(found::add);
        }
        return found;
    }

    /** Whether a line of a list is a short name and nothing else. */
    private static boolean isAlone(Passage body) {
        return body.sentence().line().shape() == Shape.BULLET
                && body.text().equals(body.sentence().line().plain())
                && body.text().split(" ", -1).length <= 3
                && body.clauses().isEmpty();
    }

    // --- lists below titles

    private Optional<Title> inheritedRole(Line line) {
        if (line.shape() != Shape.BULLET && line.shape() != Shape.TEXT && line.shape() != Shape.QUOTE) {
            return Optional.empty();
        }
        @Nullable Line above = line.parent() != null ? line.parent() : line.heading();
        for (int i = 0; above != null && i < 2; i++) {
            Title title = surroundings.title(above);
            if (title.role().isPresent() || title.open().isPresent()) {
                return Optional.of(title);
            }
            boolean says = !title.isNeutral() || !title.things().isEmpty() || above.isHeading();
            if (says) {
                return Optional.empty();
            }
            above = Surroundings.up(above);
        }
        return Optional.empty();
    }

    private List<Candidate> inherited(Passage passage) {
        Line line = passage.sentence().line();
        Optional<Title> title = inheritedRole(line);
        boolean sentence = passage.clauses().stream().anyMatch(clause -> clause.isFinite() && !clause.purpose());
        boolean prose = line.shape() == Shape.TEXT && (sentence || hasOwnVerb(passage));
        if (title.isEmpty() || prose || LINK.matcher(line.raw()).matches()) {
            return List.of();
        }
        Line above = Objects.requireNonNull(line.parent() != null ? line.parent() : line.heading());
        if (title.get().open().isPresent()) {
            return complete(title.get().open().get(), passage);
        }
        boolean own = !title.get().things().isEmpty();
        Topic around = own ? passage.topic() : surroundings.of(above);
        List<Ref> owners = own ? title.get().things() : around.things();
        if (hasOwnVerb(passage)
                && Roles.ofWords(title.get().role().orElseThrow()).isEmpty()) {
            return List.of();
        }
        Passage body = passage.part(
                passage.text(), new Topic(owners, own ? Set.of() : around.doubts(), owners, around.above()));
        TitleRole role = title.get().role().orElseThrow();
        List<Candidate> found = new ArrayList<>();
        List<Items.Item> items = Items.of(body);
        if (items.size() == 1 && isAlone(passage)) {
            items = List.of(items.getFirst().asSure());
        }
        for (Candidate candidate : roles.read(role, owners, items)) {
            Candidate one = title.get().isGuess() ? candidate.doubted(Doubt.GUESSED_ROLE) : candidate;
            found.add(one.asInherited().doubted(body.topic().doubts()));
        }
        Optional<Predicate> words = Roles.ofWords(role);
        if (found.isEmpty() && words.isPresent() && isShort(body.text())) {
            owners.forEach(owner -> found.addAll(literal(owner, words.get(), body.text(), body, true)));
        }
        return found;
    }

    private static boolean isShort(String words) {
        return words.split(" ", -1).length <= 16;
    }

    // --- sentences

    private List<Candidate> plain(Passage given, Section section) {
        return plain(given, section, false);
    }

    /**
     * What a passage without a label says.
     *
     * @param outer whether it is all that its line says, so that a title above may say what it is
     */
    private List<Candidate> plain(Passage given, Section section, boolean outer) {
        List<Candidate> found = new ArrayList<>();
        if (Arrows.in(given.text())) {
            List<Candidate> inner = inBrackets(given, section);
            List<Candidate> drawn = inner.isEmpty() ? arrows.read(given, section) : inner;
            return drawn.isEmpty() ? gloss(given, section) : new ArrayList<>(drawn);
        }
        Matcher brackets = BRACKETS.matcher(given.text());
        Passage passage = brackets.find() ? given.part(withoutBrackets(given), given.topic()) : given;
        if (outer) {
            found.addAll(inherited(given));
        }
        found.addAll(isHistory(passage) ? List.of() : opening(passage));
        List<Frame> frames = passage.frames();
        for (Frame frame : isHistory(passage) ? List.<Frame>of() : frames) {
            List<Candidate> said = flows.read(frame);
            if (!said.isEmpty()) {
                told = frame;
                toldIn = passage.sentence().line().number();
            }
            found.addAll(said);
        }
        found.addAll(afterthought(passage));
        found.addAll(serving(passage, frames));
        found.addAll(relations.read(passage, frames, found));
        found.addAll(asides(given, section));
        if (!passage.sentence().line().isHeading()) {
            found.addAll(Limits.read(given));
            found.addAll(Leads.read(passage));
            found.addAll(fragments.read(passage, section, found));
            found.addAll(Definitions.typed(passage));
        } else {
            found.addAll(Leads.title(passage, surroundings));
            found.addAll(fragments.title(passage));
        }
        found.addAll(Formats.named(given, given.frames(), found));
        found.addAll(Company.read(passage, frames));
        found.addAll(Definitions.beside(passage));
        found.addAll(Definitions.members(given));
        return found;
    }

    /** "From A to B" as a title tells how something became what it is. */
    private static boolean isHistory(Passage passage) {
        return passage.sentence().line().isHeading()
                && !passage.tokens().isEmpty()
                && passage.lexicon()
                        .preposition(passage.tokens().getFirst().lower())
                        .filter(Role.FROM::equals)
                        .isPresent();
    }

    /** "Not to B, not to C" behind what A does. */
    private List<Candidate> afterthought(Passage passage) {
        List<Token> tokens = passage.tokens();
        Frame before = told;
        if (before == null
                || toldIn != passage.sentence().line().number()
                || before.polarity() != Polarity.SAID
                || tokens.size() < 3
                || !passage.clauses().isEmpty()
                || !passage.lexicon().is(WordSet.NOT, tokens.getFirst().lower())) {
            return List.of();
        }
        String word = tokens.get(1).lower();
        Optional<Role> role = word.equals("to")
                ? Optional.of(Role.TO)
                : passage.lexicon().preposition(word).filter(one -> one == Role.TO || one == Role.FROM);
        List<Candidate> found = new ArrayList<>();
        for (Items.Item item : role.isEmpty() ? List.<Items.Item>of() : Items.of(passage)) {
            if (item.denied()) {
                Part part = new Part(
                        role.get(),
                        item.ref(),
                        false,
                        false,
                        true,
                        item.ref().thing().name());
                found.addAll(flows.read(before.denied(part)));
            }
        }
        return found;
    }

    /** "It cannot go back (A -> B)": the clause around the brackets says whether the way in them is there. */
    private List<Candidate> inBrackets(Passage given, Section section) {
        Matcher brackets = BRACKETS.matcher(given.text());
        String without = brackets.replaceAll("").strip();
        List<Clause> around = Arrows.in(without) || without.isEmpty()
                ? List.of()
                : given.part(without, given.topic()).clauses();
        boolean denied = around.stream()
                .anyMatch(clause -> clause.polarity() == Polarity.DENIED && Frames.moves(clause.verbClass()));
        List<Candidate> found = new ArrayList<>();
        brackets.reset();
        while (denied && brackets.find()) {
            if (Arrows.in(brackets.group(1))) {
                arrows.read(given.part(brackets.group(1), given.topic()), section)
                        .forEach(candidate -> found.add(candidate.asDenied(true)));
            }
        }
        return found;
    }

    /** "A -> what it is for": an arrow that leads to no thing. */
    private List<Candidate> gloss(Passage given, Section section) {
        String[] sides = GLOSS.split(given.text(), -1);
        Optional<CatalogueEntry> thing = sides.length == 2
                ? given.names().whole(sides[0].strip(), given.topic().above())
                : Optional.empty();
        return thing.map(entry -> still(about(List.of(Ref.sure(entry)), given, sides[1].strip(), section)))
                .orElse(List.of());
    }

    private static List<Candidate> still(List<Candidate> all) {
        return all.stream()
                .filter(candidate -> candidate.predicate().flow() == DataFlow.NONE)
                .toList();
    }

    /** "Sources include A and B", "Input from A", "Producer A": what the words before say that these are. */
    private List<Candidate> opening(Passage passage) {
        List<Token> tokens = passage.tokens();
        for (int i = Math.min(7, tokens.size() - 1); i > 0; i--) {
            Token joint = tokens.get(i);
            boolean name = joint.isName()
                    && passage.mentions().get(joint.name()).entry().kind() != Kind.Concept;
            String word = joint.lower();
            boolean joins = !joint.isName()
                    && (passage.lexicon().is(WordSet.BE, word)
                            || passage.lexicon().is(WordSet.MODALS, word)
                            || word.equals("include")
                            || word.equals("includes")
                            || word.equals("from")
                            || word.equals("to")
                            || word.equals("into"));
            // "Trigger A": an order rather than who does it.
            boolean order = name
                    && i == 1
                    && passage.lexicon()
                            .verb(tokens.getFirst().lower())
                            .filter(verb -> verb.is(VerbForm.Kind.BASE))
                            .isPresent();
            if ((!name && !joins) || order || (tokens.subList(0, i).stream().anyMatch(Token::isName) && name)) {
                continue;
            }
            String before = passage.text()
                    .substring(tokens.getFirst().start(), tokens.get(i - 1).end());
            Title title = surroundings.reader().words(before, true, passage.topic());
            // "Writes to A": a clause.
            if (title.role().filter(TitleRole::isEnd).isEmpty() || title.isGuess()) {
                continue;
            }
            boolean modal = !joint.isName()
                    && passage.lexicon().is(WordSet.MODALS, word)
                    && i + 1 < tokens.size()
                    && passage.lexicon().is(WordSet.BE, tokens.get(i + 1).lower());
            int from = name ? joint.start() : modal ? tokens.get(i + 1).end() : joint.end();
            Passage list = passage.part(passage.text().substring(from).strip(), passage.topic());
            List<Ref> owners = title.things().isEmpty() ? passage.topic().before() : title.things();
            List<Items.Item> items = hasOwnVerb(list) ? List.of() : Items.of(list);
            List<Candidate> found = new ArrayList<>();
            roles.read(title.role().get(), owners, items)
                    .forEach(candidate -> found.add(
                            title.things().isEmpty()
                                    ? candidate
                                            .asInherited()
                                            .doubted(passage.topic().doubts())
                                    : candidate));
            return found;
        }
        return List.of();
    }

    /** "A and B can be used as consumers": of what the note speaks of. */
    private List<Candidate> serving(Passage passage, List<Frame> frames) {
        List<Candidate> found = new ArrayList<>();
        for (Frame frame : frames) {
            for (Part part : frame.parts(Role.AS)) {
                String head =
                        TitleReader.singular(part.words().substring(part.words().lastIndexOf(' ') + 1));
                Optional<TitleRole> role = passage.lexicon().role(head).filter(TitleRole::isEnd);
                boolean used = frame.polarity() != Polarity.OPEN
                        && frame.explicit()
                        && (frame.passive() || !Frames.moves(frame.verbClass()));
                if (role.isPresent() && used) {
                    List<Items.Item> items = frame.agents().stream()
                            .map(ref -> new Items.Item(ref, frame.polarity() == Polarity.DENIED))
                            .toList();
                    List<Ref> owners = frame.refs(Role.OF, Role.FOR).isEmpty()
                            ? passage.topic().things()
                            : frame.refs(Role.OF, Role.FOR);
                    roles.read(role.get(), owners, items)
                            .forEach(candidate -> found.add(candidate
                                    .asInherited()
                                    .doubted(passage.topic().doubts())
                                    .doubted(frame.doubts())));
                }
            }
        }
        return found;
    }

    /** The things that a sentence is about: its first name where that opens it. */
    static List<Ref> subjects(Passage passage) {
        if (passage.mentions().isEmpty() || passage.tokens().isEmpty()) {
            return List.of();
        }
        Token first = passage.tokens().getFirst();
        boolean article = passage.lexicon().is(WordSet.DETERMINERS, first.lower())
                && passage.tokens().size() > 1;
        Token opening = article ? passage.tokens().get(1) : first;
        if (!opening.isName()) {
            return List.of();
        }
        Mention mention = passage.mentions().get(opening.name());
        boolean alone = passage.tokens().size() == (article ? 2 : 1);
        return (mention.entry().kind() == Kind.Concept
                                && !mention.entry().categories().contains(CatalogueEntry.TERM))
                        || mention.entry().kind() == Kind.Format
                        || alone
                ? List.of()
                : List.of(Ref.sure(mention.entry()));
    }

    /** "A Query (against B)": a name that ends in a verb does that. */
    private List<Candidate> done(Passage aside, Mention owner) {
        String last =
                owner.surface().substring(owner.surface().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        Optional<VerbForm> verb = aside.lexicon().verb(last);
        String first = aside.tokens().isEmpty() ? "" : aside.tokens().getFirst().lower();
        Optional<Role> role = aside.lexicon().preposition(first);
        if (verb.isEmpty() || role.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Items.Item item : Items.of(aside)) {
            Part part = new Part(
                    role.get(),
                    item.ref(),
                    false,
                    item.denied(),
                    true,
                    item.ref().thing().name());
            Frame frame = new Frame(
                    Clause.Agent.PHRASES,
                    List.of(Ref.sure(owner.entry())),
                    true,
                    Set.of(),
                    last,
                    verb.get().verbClass(),
                    false,
                    Polarity.SAID,
                    List.of(part));
            found.addAll(flows.read(frame));
        }
        return found;
    }

    /** The words without brackets, but for those that list examples: "an own store (A, B)" is "an own store such as A, B". */
    private static String withoutBrackets(Passage passage) {
        return BRACKETS.matcher(passage.text())
                .replaceAll(match -> {
                    int start = match.start();
                    boolean named = passage.mentions().stream()
                            .anyMatch(mention -> start - mention.end() >= 0
                                    && start - mention.end() < 3
                                    && Relations.isName(mention)
                                    && mention.entry().kind() != Kind.DataSource);
                    Passage inner = passage.part(match.group(1), passage.topic());
                    boolean list = !named
                            && inner.mentions().size() > 1
                            && inner.mentions().stream().allMatch(Relations::isName)
                            && !hasOwnVerb(inner);
                    return list
                            ? Matcher.quoteReplacement(" " + passage.lexicon().example() + " " + match.group(1))
                            : "";
                })
                .strip();
    }

    /** The passage without a mark before it that says nothing: "A: ...", "- ...". */
    public Passage withoutAside(Passage passage) {
        String text = SIGNS.matcher(passage.text()).replaceFirst("").replaceFirst("^[-\\u2013]\\s+", "");
        Matcher label = LABEL.matcher(text);
        boolean aside =
                label.matches() && passage.lexicon().is(WordSet.ASIDES_BEFORE_A_SENTENCE, NameKey.of(label.group(1)));
        String words = aside ? label.group(2) : text;
        return words.equals(passage.text()) ? passage : passage.part(words, passage.topic());
    }

    /** The surroundings of the sentences behind this one in the same line: below its label, where it has one. */
    public Topic behind(Passage passage, Topic topic) {
        Matcher label = LABEL.matcher(passage.text());
        if (label.matches() && !Arrows.in(label.group(1)) && label.group(1).split(" ", -1).length <= MOST_LABEL_WORDS) {
            Title title = surroundings.reader().words(label.group(1), true, topic);
            if (title.role().isEmpty()
                    && title.section() == Section.PLAIN
                    && title.things().size() == 1
                    && startsWith(label.group(1), title.things().getFirst(), passage)) {
                return topic.about(title.things());
            }
        }
        return topic.after(subjectsOf(passage));
    }

    /** The things that a sentence is about, for the sentences behind it. */
    List<Ref> subjectsOf(Passage passage) {
        List<Ref> opening = subjects(passage);
        if (!opening.isEmpty()) {
            return opening;
        }
        return passage.frames().stream()
                .filter(frame -> frame.explicit() && !frame.agents().isEmpty() && !frame.passive())
                .findFirst()
                .map(Frame::agents)
                .orElse(List.of());
    }

    /** What brackets say of the name before them. */
    private List<Candidate> asides(Passage passage, Section section) {
        List<Candidate> found = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(passage.text());
        while (brackets.find()) {
            int start = brackets.start();
            String inner = brackets.group(1);
            Optional<Mention> owner = passage.mentions().stream()
                    .filter(Relations::isName)
                    .filter(mention -> mention.end() <= start && start - mention.end() < 25)
                    .reduce((one, other) -> other);
            if (inner.split(" ", -1).length < 2) {
                continue;
            }
            Topic topic = owner.map(mention -> passage.topic().about(List.of(Ref.sure(mention.entry()))))
                    .orElse(passage.topic());
            Passage aside = passage.part(inner, topic);
            for (Passage part : parts(aside)) {
                Matcher label = LABEL.matcher(part.text());
                if (label.matches()) {
                    labelled(part, label.group(1), label.group(2), section).ifPresent(found::addAll);
                } else {
                    List<Frame> frames = part.frames();
                    // "(Invoke API)" is the name of a deed.
                    boolean deed = inner.split(" ", -1).length == 2;
                    frames.forEach(frame -> found.addAll(deed ? List.of() : flows.read(frame)));
                    found.addAll(afterthought(part));
                    if (frames.isEmpty()) {
                        owner.ifPresent(mention -> found.addAll(done(part, mention)));
                    }
                }
            }
        }
        return found;
    }
}
