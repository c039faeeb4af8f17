package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Labels.Labelled;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lists under a label: "Destinations: A, B and C", or bullets below "Producers". */
final class LabelRule {

    private static final Pattern ITEM = Pattern.compile("\\s*[,;]\\s*(?:and\\s+|or\\s+)?|\\s+/\\s+");

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");
    private static final int MOST_OTHER_WORDS = 2;

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    LabelRule(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    /** The facts of a labelled list. */
    List<Claim> read(Labelled list, Reading body) {
        List<Claim> claims = list(list, body);
        return startsDenied(body)
                ? claims.stream().map(claim -> claim.asDenied(true)).toList()
                : claims;
    }

    /** "Not A" in a list: the list says that it is none of it. */
    private boolean startsDenied(Reading body) {
        for (Token token : body.tokens()) {
            if (token.isThing()) {
                return false;
            }
            if (lexicon.is(WordSet.DENY, token.key()) || lexicon.is(WordSet.FALSE_MARKS, token.key())) {
                return true;
            }
        }
        return false;
    }

    private List<Claim> list(Labelled list, Reading body) {
        List<Claim> claims = new ArrayList<>();
        for (CatalogueEntry owner : list.subjects()) {
            List<CatalogueEntry> things =
                    things(body).stream().filter(thing -> !thing.equals(owner)).toList();
            switch (list.label()) {
                case TARGETS -> flows(claims, owner, Predicate.WRITES_TO, things);
                case SOURCES -> flows(claims, owner, Predicate.READS_FROM, things);
                case ENDS -> {
                    flows(claims, owner, Predicate.READS_FROM, things);
                    flows(claims, owner, Predicate.WRITES_TO, things);
                }
                case QUERIED -> flows(claims, owner, Predicate.QUERIES, things);
                case INVOKED -> flows(claims, owner, Predicate.INVOKES, things);
                case CONSUMERS ->
                    things.stream()
                            .filter(taxonomy::acts)
                            .forEach(thing -> flows(claims, thing, Predicate.READS_FROM, List.of(owner)));
                case FORMATS ->
                    things.stream()
                            .filter(thing -> thing.kind() == Kind.Format)
                            .forEach(thing -> claims.add(Claim.of(owner, Predicate.SUPPORTS_FORMAT, thing, "label")));
                case INTEGRATIONS -> integrations(claims, body.context().topic(), owner, things);
                case ALTERNATIVES ->
                    things.stream()
                            .filter(taxonomy::acts)
                            .forEach(thing -> claims.add(Claim.of(owner, Predicate.ALTERNATIVE_TO, thing, "label")));
                case LIMITS ->
                    items(body.text()).forEach(item -> claims.add(Claim.of(owner, Predicate.HAS_LIMIT, item, "label")));
                case FEATURES ->
                    items(body.text())
                            .forEach(item -> claims.add(Claim.of(owner, Predicate.HAS_FEATURE, item, "label")));
                case USES ->
                    items(body.text())
                            .forEach(item -> claims.add(Claim.of(owner, Predicate.SUITED_FOR, item, "label")));
                case STEPS -> {} // Only a record of several lines tells where data go next.
                case PRICING -> claims.add(Claim.of(owner, Predicate.PRICED, body.text(), "label"));
                case DEFINITION -> claims.add(Claim.of(owner, Predicate.DEFINED_AS, body.text(), "label"));
            }
        }
        return List.copyOf(claims);
    }

    /** The things of the list itself: those before a verb or a dash begins to tell more. */
    List<CatalogueEntry> things(Reading body) {
        Verbs verbs = new Verbs(body.tokens(), lexicon);
        List<CatalogueEntry> things = new ArrayList<>();
        int otherWords = 0;
        for (int i = 0; i < body.tokens().size(); i++) {
            Token token = body.tokens().get(i);
            boolean tellsMore = verbs.at(i).isPresent() || DASHES.contains(token.key()) || token.is("which");
            otherWords = isListWord(token) ? 0 : otherWords + 1;
            if (!things.isEmpty() && (tellsMore || otherWords > MOST_OTHER_WORDS)) {
                break;
            }
            boolean compared = i > 1
                    && body.tokens().get(i - 2).is("same")
                    && body.tokens().get(i - 1).is("as");
            boolean explains = explainsNameBefore(body.tokens(), i);
            if (token.entry() != null && !things.contains(token.entry()) && !compared && !explains) {
                things.add(token.entry());
            }
        }
        return things;
    }

    /** Whether the brackets that open before this token only say more of the name before them: "A (B)". */
    private boolean explainsNameBefore(List<Token> tokens, int i) {
        CatalogueEntry before = i > 1 ? tokens.get(i - 2).entry() : null;
        return before != null && tokens.get(i - 1).is("(") && !taxonomy.isCategory(before);
    }

    /** Whether a list of names can go on after this token without saying anything else. */
    private static boolean isListWord(Token token) {
        return token.isThing() || token.isMark() || token.is("and") || token.is("or");
    }

    /** "Integrations: A, B" lists partners of the owner; "A integration: ..." makes A a partner of the topic. */
    private void integrations(
            List<Claim> claims, List<CatalogueEntry> topic, CatalogueEntry owner, List<CatalogueEntry> things) {
        if (!topic.contains(owner)) {
            topic.forEach(thing -> claims.add(Claim.of(thing, Predicate.INTEGRATES_WITH, owner, "label")));
        }
        things.stream()
                .filter(taxonomy::acts)
                .filter(thing -> topic.contains(owner) || topic.isEmpty())
                .forEach(thing -> claims.add(Claim.of(owner, Predicate.INTEGRATES_WITH, thing, "label")));
    }

    private void flows(List<Claim> claims, CatalogueEntry subject, Predicate predicate, List<CatalogueEntry> objects) {
        for (CatalogueEntry object : objects) {
            CatalogueEntry store = taxonomy.store(object);
            boolean ownPart = subject.kind() == Kind.Feature && taxonomy.belongTogether(subject, store);
            if (taxonomy.acts(subject) && taxonomy.holdsData(store) && !store.equals(subject) && !ownPart) {
                claims.add(Claim.of(subject, predicate, store, "label").asExplicit(false));
            }
        }
    }

    private static List<String> items(String text) {
        return ITEM.splitAsStream(text)
                .map(String::strip)
                .filter(item -> item.length() > 1)
                .toList();
    }
}
