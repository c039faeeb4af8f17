package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.LabelRule.Labelled;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Term;
import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the rules to a sentence, in order: a label first, then arrows and verbs, then what is no flow. */
final class SentenceRules {

    private static final Pattern NAME_AND_TEXT = Pattern.compile(
            "[\\s*)]*(?:\\([^)]{1,40}\\)[\\s*]*)?\\s*(?::|\\u2192|->|=|\\s[-\\u2013\\u2014]+\\s)\\s*(.+)");

    private static final Pattern MARK = Pattern.compile("\\**([\\p{L}]{1,10})\\**\\s*:\\s*");
    private static final Pattern BRACKETED_LISTS = Pattern.compile("\\(([^():]{2,30}:[^()]+)\\)");
    /** "On premises: A, B" in a list of names. */
    private static final Pattern KIND_OF_NAMES =
            Pattern.compile("[^:,]{2,24}?(?::|\\s[-\\u2013])\\s+(?:to\\s+|from\\s+)?");

    private static final int MOST_OTHER_WORDS = 2;
    private static final Pattern OPTION = Pattern.compile("[A-F][.)]\\s");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern LIST = Pattern.compile("[^:]{2,30}:\\s");

    private final Lexicon lexicon;
    private final Linker linker;
    private final Reader reader;
    private final Taxonomy taxonomy;
    private final Trace trace;
    private final LabelRule labels;
    private final MemberRule members;
    private final PartRule parts;
    private final FlowRule flows;
    private final ArrowRule arrows;
    private final List<Rule> headingRules;
    private final List<Rule> others;

    SentenceRules(Lexicon lexicon, Linker linker, Reader reader, Taxonomy taxonomy, Topics topics, Trace trace) {
        this.lexicon = lexicon;
        this.trace = trace;
        this.linker = linker;
        this.reader = reader;
        this.taxonomy = taxonomy;
        labels = new LabelRule(lexicon, linker, taxonomy, topics);
        members = new MemberRule(taxonomy);
        parts = new PartRule(lexicon, taxonomy);
        flows = new FlowRule(taxonomy);
        arrows = new ArrowRule(lexicon, taxonomy);
        headingRules = List.of(new FormatRule(lexicon), new CompanyRule());
        others = List.of(
                new FormatRule(lexicon),
                new RoleRule(lexicon, taxonomy),
                new LimitRule(),
                new DefinitionRule(),
                members,
                new UseRule(lexicon),
                new CompanyRule(),
                new PlainVerbRule(lexicon));
    }

    /**
     * What a sentence says, in the order in which the rules found it.
     *
     * @param inWords whether a sentence that no rule understands is to be kept in its own words
     */
    List<Claim> read(Reading reading, boolean inWords) {
        Optional<Reading> statement = statement(reading);
        if (statement.isEmpty()) {
            return List.of();
        }
        Set<Claim> claims = new LinkedHashSet<>();
        for (Reading part : parts(statement.get())) {
            part(part, inWords, claims);
        }
        return claims.stream()
                .map(this::named)
                .filter(claim -> !claim.object().equals(claim.subject().thing()))
                .distinct()
                .toList();
    }

    private void part(Reading reading, boolean inWords, Set<Claim> claims) {
        Set<Claim> found = new LinkedHashSet<>();
        Optional<Labelled> label = labels.labelled(reading);
        if (label.isPresent()) {
            labelled(label.get(), reading, found);
        } else {
            unlabelled(reading, found);
        }
        boolean understood = found.stream().anyMatch(SentenceRules::saysWhat);
        boolean onlyLabel = lexicon.label(NameKey.of(reading.text())).isPresent();
        if (inWords && !understood && label.isEmpty() && !onlyLabel) {
            found.addAll(FeatureRule.words(behindName(reading)));
        }
        claims.addAll(found);
    }

    /** Whether it tells something of a thing, and not only where it belongs. */
    private static boolean saysWhat(Claim claim) {
        boolean belongs = claim.rule().equals(MemberRule.NAME) || claim.rule().equals(FeatureRule.PART);
        return !belongs && (claim.predicate() != Predicate.IS_A || claim.explicit());
    }

    /** The sentence without the mark in front of it: "A: ...", "Note: ...". */
    Reading withoutMark(Reading reading) {
        Matcher mark = MARK.matcher(reading.text());
        boolean aside =
                mark.lookingAt() && lexicon.is(WordSet.ASIDES, mark.group(1).toLowerCase(Locale.ROOT));
        return aside
                ? reader.read(reading.sentence(), reading.text().substring(mark.end()), reading.context())
                : reading;
    }

    /** The sentence where it states something; none where it asks, or is marked as wrong. */
    private Optional<Reading> statement(Reading reading) {
        Matcher mark = MARK.matcher(reading.text());
        String key = mark.lookingAt() ? mark.group(1).toLowerCase(Locale.ROOT) : "";
        Optional<Silence> silence =
                lexicon.is(WordSet.FALSE_MARKS, key) ? Optional.of(Silence.MARKED_WRONG) : asked(reading.text());
        silence.ifPresent(trace::silent);
        return silence.isEmpty() ? Optional.of(withoutMark(reading)) : Optional.empty();
    }

    /** The parts of a sentence that are labelled lists of their own: "in: A; out: B", "A (source: B; target: C)". */
    private List<Reading> parts(Reading reading) {
        Matcher brackets = BRACKETED_LISTS.matcher(reading.text());
        if (brackets.find() && !reading.mentions().isEmpty()) {
            int start = brackets.start();
            List<CatalogueEntry> owner = reading.mentions().stream()
                    .filter(mention -> mention.end() <= start)
                    .map(Mention::entry)
                    .reduce((first, last) -> last)
                    .map(List::of)
                    .orElse(reading.context().topic());
            Context context = reading.context().about(owner);
            return SEMICOLON
                    .splitAsStream(brackets.group(1))
                    .map(list -> reader.read(reading.sentence(), list, context))
                    .toList();
        }
        List<String> lists = SEMICOLON.splitAsStream(reading.text()).toList();
        boolean labelled = lists.size() > 1
                && lists.stream().allMatch(list -> LIST.matcher(list).lookingAt());
        return labelled
                ? lists.stream()
                        .map(list -> reader.read(reading.sentence(), list, reading.context()))
                        .toList()
                : List.of(reading);
    }

    /** A literal that is the name of a thing is that thing. */
    private Claim named(Claim claim) {
        if (!(claim.object() instanceof Term.Literal literal)) {
            return claim;
        }
        List<Mention> mentions = linker.mentions(literal.text());
        boolean wholeName = mentions.size() == 1
                && NameKey.of(mentions.getFirst().surface()).equals(NameKey.of(literal.text()));
        return wholeName ? claim.on(mentions.getFirst().entry()) : claim;
    }

    /** What the arrows of a drawing say. */
    List<Claim> arrows(Reading drawing) {
        return arrows.read(drawing);
    }

    /** The rule for rows of tables, whose cells these rules read. */
    TableRule table() {
        return new TableRule(lexicon, reader, labels, this, taxonomy);
    }

    /** A rule for answers that has heard no question yet. */
    AnswerRule answers() {
        return new AnswerRule(lexicon, taxonomy, labels, this::flows);
    }

    /** A rule for records that has seen no line yet. */
    RecordRule records() {
        return new RecordRule(lexicon, reader, taxonomy);
    }

    /** A bullet below words that end in a verb or preposition goes on with their sentence: "can start", "- A". */
    Reading completed(Reading reading) {
        Line line = reading.sentence().line();
        Line above = line.parent() == null ? line.heading() : line.parent();
        boolean leads = above != null && (line.parent() != null || above.shape() == Line.Shape.TITLE);
        if (line.shape() != Line.Shape.BULLET || above == null || !leads || above.isLong()) {
            return reading;
        }
        Matcher kind = KIND_OF_NAMES.matcher(reading.text());
        String names = kind.lookingAt() ? reading.text().substring(kind.end()) : reading.text();
        Reading list = reader.read(reading.sentence(), names, reading.context());
        Reading lead = reader.read(reading.sentence(), above.plain().replaceFirst("\\s*:$", ""), reading.context());
        boolean goesOn = !lead.tokens().isEmpty() && isOpen(lead) && isListOfNames(list);
        return goesOn ? reader.read(reading.sentence(), lead.text() + " " + names, reading.context()) : reading;
    }

    /** Whether a text is names, with hardly a word besides outside of brackets. */
    private boolean isListOfNames(Reading reading) {
        Verbs verbs = new Verbs(reading.tokens(), lexicon);
        int otherWords = 0;
        for (int i = 0; i < reading.tokens().size(); i++) {
            Token token = reading.tokens().get(i);
            if (token.isThing() || token.isMark() || token.depth() > 0) {
                continue;
            }
            if (verbs.at(i).isPresent() || lexicon.preposition(token.key()).isPresent()) {
                return false;
            }
            boolean small = lexicon.is(WordSet.FILLERS, token.key()) || lexicon.is(WordSet.DETERMINERS, token.key());
            otherWords += small ? 0 : 1;
        }
        return !reading.mentions().isEmpty() && otherWords <= MOST_OTHER_WORDS;
    }

    private boolean isOpen(Reading lead) {
        int last = lead.tokens().size() - 1;
        Token token = lead.tokens().get(last);
        boolean labelAlone = lexicon.label(NameKey.of(lead.text())).isPresent();
        return !token.isThing()
                && !labelAlone
                && (lexicon.preposition(token.key()).isPresent()
                        || new Verbs(lead.tokens(), lexicon).at(last).isPresent());
    }

    /** Whether a line tells an invented case, or asks what to do in one. */
    boolean isScenario(String line) {
        String start = line.toLowerCase(Locale.ROOT);
        boolean asksAtTheEnd = line.endsWith("?") && line.indexOf(". ") > 0;
        return asksAtTheEnd || lexicon.all(WordSet.SCENARIOS).stream().anyMatch(start::startsWith);
    }

    private Optional<Silence> asked(String text) {
        if (text.endsWith("?")) {
            return Optional.of(Silence.QUESTION);
        }
        if (OPTION.matcher(text).lookingAt()) {
            return Optional.of(Silence.CHOICE);
        }
        return isScenario(text) ? Optional.of(Silence.HYPOTHETICAL) : Optional.empty();
    }

    private void labelled(Labelled label, Reading reading, Set<Claim> claims) {
        Reading body = reader.read(reading.sentence(), label.text(), reading.context());
        List<Claim> found = labels.read(label, body);
        claims.addAll(found);
        if (label.label() == Label.CONSUMERS) {
            List<CatalogueEntry> consumers = labels.things(body);
            claims.addAll(flows(body.in(Context.of(consumers))));
        } else if (found.isEmpty()) {
            unlabelled(body, claims);
        } else if (label.label().mayTellFlows()) {
            claims.addAll(flows(body));
        } else {
            claims.addAll(FeatureRule.parts(body));
            claims.addAll(members.read(body));
        }
    }

    private void unlabelled(Reading whole, Set<Claim> claims) {
        List<Claim> chain = arrows.read(whole);
        Reading reading = chain.isEmpty() ? behindName(whole) : whole;
        claims.addAll(chain);
        claims.addAll(flows(reading));
        claims.addAll(parts.read(whole));
        List<Rule> rules = whole.sentence().line().isHeading() ? headingRules : others;
        rules.forEach(rule -> claims.addAll(rule.read(reading)));
        claims.addAll(FeatureRule.parts(whole));
        claims.addAll(members.below(whole));
    }

    private List<Claim> flows(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        Context context = reading.context();
        List<Clause> clauses = ClauseReader.read(reading.tokens(), lexicon, taxonomy, context);
        trace.saw(clauses);
        for (Clause clause : clauses) {
            claims.addAll(flows.read(clause, context));
            context = clause.agent() == Clause.Agent.THINGS ? context.after(clause.subjects()) : context;
        }
        return claims;
    }

    /** "Name: text" is read as the text, about the name. */
    private Reading behindName(Reading reading) {
        if (!reading.startsWithName()) {
            return reading;
        }
        Mention name = reading.first();
        Matcher text = NAME_AND_TEXT.matcher(reading.text().substring(name.end()));
        if (!text.matches()) {
            return reading;
        }
        return reader.read(reading.sentence(), text.group(1), reading.context().about(List.of(name.entry())));
    }
}
