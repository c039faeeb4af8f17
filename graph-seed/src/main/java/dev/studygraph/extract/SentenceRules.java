package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.LabelRule.Labelled;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Term;
import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
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

    private final Lexicon lexicon;
    private final Linker linker;
    private final Reader reader;
    private final Taxonomy taxonomy;
    private final LabelRule labels;
    private final MemberRule members;
    private final FlowRule flows;
    private final ArrowRule arrows;
    private final List<Rule> headingRules;
    private final List<Rule> others;

    SentenceRules(Lexicon lexicon, Linker linker, Reader reader, Taxonomy taxonomy, Topics topics) {
        this.lexicon = lexicon;
        this.linker = linker;
        this.reader = reader;
        this.taxonomy = taxonomy;
        labels = new LabelRule(lexicon, linker, taxonomy, topics);
        members = new MemberRule(taxonomy);
        flows = new FlowRule(taxonomy);
        arrows = new ArrowRule(lexicon, taxonomy);
        headingRules = List.of(new FormatRule(lexicon), new CompanyRule());
        others = List.of(
                new FormatRule(lexicon),
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
        if (isAsked(reading.text())) {
            return List.of();
        }
        Set<Claim> claims = new LinkedHashSet<>();
        Optional<Labelled> label = labels.labelled(reading);
        if (label.isPresent()) {
            labelled(label.get(), reading, claims);
        } else {
            unlabelled(reading, claims);
        }
        boolean understood = claims.stream().anyMatch(claim -> claim.predicate() != Predicate.IS_A || claim.explicit());
        if (inWords && !understood && label.isEmpty()) {
            claims.addAll(FeatureRule.words(behindName(reading)));
        }
        return claims.stream()
                .map(this::named)
                .filter(claim -> !claim.object().equals(claim.subject().thing()))
                .distinct()
                .toList();
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

    private boolean isAsked(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return text.endsWith("?")
                || lexicon.all(Lexicon.WordSet.SCENARIOS).stream().anyMatch(start::startsWith);
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
        } else {
            claims.addAll(FeatureRule.parts(body));
        }
    }

    private void unlabelled(Reading whole, Set<Claim> claims) {
        List<Claim> chain = arrows.read(whole);
        Reading reading = chain.isEmpty() ? behindName(whole) : whole;
        claims.addAll(chain.isEmpty() ? flows(reading) : chain);
        List<Rule> rules = whole.sentence().line().isHeading() ? headingRules : others;
        rules.forEach(rule -> claims.addAll(rule.read(reading)));
        claims.addAll(FeatureRule.parts(whole));
        claims.addAll(members.below(whole));
    }

    private List<Claim> flows(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        Context context = reading.context();
        for (Clause clause : ClauseReader.read(reading.tokens(), lexicon, taxonomy)) {
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
        Mention name = reading.mentions().getFirst();
        Matcher text = NAME_AND_TEXT.matcher(reading.text().substring(name.end()));
        if (!text.matches()) {
            return reading;
        }
        return reader.read(reading.sentence(), text.group(1), reading.context().about(List.of(name.entry())));
    }
}
