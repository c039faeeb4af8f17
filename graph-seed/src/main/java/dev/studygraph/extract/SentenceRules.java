package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Labels.Labelled;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Term;
import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the rules to a sentence, in order: a label first, then arrows and verbs, then what is no flow. */
final class SentenceRules {

    private static final Pattern NAME_AND_TEXT = Pattern.compile(
            "[\\s*)]*(?:\\([^)]{1,40}\\)[\\s*]*)?\\s*(?::|\\u2192|->|=|\\s[-\\u2013\\u2014]+\\s)\\s*(.+)");

    private final Lexicon lexicon;
    private final Linker linker;
    private final Reader reader;
    private final Taxonomy taxonomy;
    private final Trace trace;
    private final Statements statements;
    private final Labels labels;
    private final LabelRule labelRule;
    private final MemberRule members;
    private final PartRule parts;
    private final FlowRule flows;
    private final ArrowRule arrows;
    private final List<Rule> headingRules;
    private final List<Rule> others;

    SentenceRules(
            Lexicon lexicon,
            Linker linker,
            Reader reader,
            Taxonomy taxonomy,
            Topics topics,
            Statements statements,
            Trace trace) {
        this.lexicon = lexicon;
        this.trace = trace;
        this.statements = statements;
        this.linker = linker;
        this.reader = reader;
        this.taxonomy = taxonomy;
        labels = new Labels(lexicon, linker, taxonomy, topics);
        labelRule = new LabelRule(lexicon, taxonomy);
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
        Optional<Reading> statement = statements.statement(reading);
        if (statement.isEmpty()) {
            return List.of();
        }
        Set<Claim> claims = new LinkedHashSet<>();
        for (Reading part : statements.parts(statement.get())) {
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
        Optional<Labelled> label = labels.of(reading);
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
        return new TableRule(lexicon, reader, labelRule, this, taxonomy);
    }

    /** A rule for answers that has heard no question yet. */
    AnswerRule answers() {
        return new AnswerRule(lexicon, taxonomy, labelRule, this::ways);
    }

    /** A rule for records that has seen no line yet. */
    RecordRule records() {
        return new RecordRule(lexicon, reader, taxonomy);
    }

    private void labelled(Labelled label, Reading reading, Set<Claim> claims) {
        Reading body = reader.read(reading.sentence(), label.text(), reading.context());
        List<Claim> found = labelRule.read(label, body);
        claims.addAll(found);
        if (label.label() == Label.CONSUMERS) {
            List<CatalogueEntry> consumers = labelRule.things(body);
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
        claims.addAll(FormatRule.described(whole));
        claims.addAll(parts.read(whole));
        List<Rule> rules = whole.sentence().line().isHeading() ? headingRules : others;
        rules.forEach(rule -> claims.addAll(rule.read(reading)));
        claims.addAll(FeatureRule.parts(whole));
        claims.addAll(members.below(whole));
    }

    /** What arrows and verbs say of the ways of data. */
    private List<Claim> ways(Reading reading) {
        List<Claim> claims = new ArrayList<>(arrows.read(reading));
        claims.addAll(flows(reading));
        return claims;
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
