package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads chains of arrows between names: "A -> B -> C". Arrows before a description or an advice are none of these. */
final class ArrowRule implements Rule {

    private static final Set<String> RIGHT = Set.of(
            "->", "-->", "--->", "=>", "==>", "\u2192", "\u21d2", "\u27f6", "\u279c", "\u2794", "\u27a1", "\u279e",
            "\u25b6", "\u25ba");
    private static final Set<String> LEFT = Set.of("<-", "<--", "\u2190", "\u21d0");
    private static final Set<String> BOTH = Set.of("<->", "<-->", "<=>", "\u2194", "\u21d4");
    private static final Set<String> PURPOSES = Set.of("for", "when", "if", "as", "because", "so");
    private static final List<Kind> RANK =
            List.of(Kind.Service, Kind.Framework, Kind.Feature, Kind.DataSource, Kind.Concept, Kind.Format);
    private static final int MOST_OTHER_WORDS = 2;

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    ArrowRule(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    /** Whether this token is an arrow. */
    static boolean isArrow(Token token) {
        return !token.isThing()
                && (RIGHT.contains(token.key()) || LEFT.contains(token.key()) || BOTH.contains(token.key()));
    }

    @Override
    public List<Claim> read(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        int chains = 0;
        int understood = 0;
        for (int i = 0; i <= reading.tokens().size(); i++) {
            if (i == reading.tokens().size() || reading.tokens().get(i).is(";")) {
                List<Token> part = reading.tokens().subList(start, i);
                List<Claim> chain = chain(part, reading.context().topic());
                chains += part.stream().anyMatch(ArrowRule::isArrow) ? 1 : 0;
                understood += chain.isEmpty() ? 0 : 1;
                claims.addAll(chain);
                start = i + 1;
            }
        }
        // In "A => B; low latency => C" the arrows give advice.
        return understood < chains && chains > 1
                ? List.of()
                : moved(claims, reading.context().topic());
    }

    private List<Claim> chain(List<Token> tokens, List<CatalogueEntry> topic) {
        List<Claim> claims = new ArrayList<>();
        List<CatalogueEntry> before = List.of();
        Token arrow = null;
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && !isArrow(tokens.get(i))) {
                continue;
            }
            List<Token> words = tokens.subList(start, i);
            List<CatalogueEntry> stop = i == 0 ? topic : stop(words);
            if (arrow != null) {
                join(claims, before, arrow, stop);
            }
            boolean onlyMeans = stop.isEmpty() && arrow != null && words.size() <= MOST_OTHER_WORDS;
            before = onlyMeans ? before : stop;
            arrow = i < tokens.size() ? tokens.get(i) : null;
            start = i + 1;
        }
        return claims;
    }

    /** "A -> B" below the name of what moves data from stores to stores is said of that. */
    private List<Claim> moved(List<Claim> claims, List<CatalogueEntry> topic) {
        boolean betweenStores = !claims.isEmpty()
                && topic.size() == 1
                && taxonomy.acts(topic.getFirst())
                && claims.stream()
                        .allMatch(claim -> taxonomy.isStore(claim.subject())
                                || claim.subject().kind() == Kind.DataSource)
                && claims.stream()
                        .noneMatch(
                                claim -> claim.object().equals(topic.getFirst().thing()));
        if (!betweenStores) {
            return List.copyOf(claims);
        }
        return claims.stream()
                .flatMap(claim -> Stream.of(
                        Claim.of(topic.getFirst(), Predicate.READS_FROM, claim.subject(), "arrow")
                                .asExplicit(false),
                        new Claim(topic.getFirst(), Predicate.WRITES_TO, claim.object(), false, false, "arrow")))
                .distinct()
                .toList();
    }

    /** The things between two arrows, none where more is said there than names. */
    private List<CatalogueEntry> stop(List<Token> words) {
        List<Token> tokens = withoutPurpose(words);
        long otherWords = tokens.stream()
                .filter(token -> !token.isThing() && !token.isMark() && token.depth() == 0)
                .filter(token ->
                        !lexicon.is(WordSet.FILLERS, token.key()) && !lexicon.is(WordSet.DATA_WORDS, token.key()))
                .count();
        long names = tokens.stream().filter(Token::isThing).count();
        if (otherWords > MOST_OTHER_WORDS * Math.max(1, names)
                || tokens.stream().anyMatch(this::tellsMore)) {
            return List.of();
        }
        return heads(tokens).stream()
                .map(taxonomy::store)
                .filter(taxonomy::holdsData)
                .distinct()
                .toList();
    }

    /** "A for a purpose" and "A when needed" are the stop A. */
    private static List<Token> withoutPurpose(List<Token> tokens) {
        boolean named = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (named
                    && tokens.get(i).entry() == null
                    && PURPOSES.contains(tokens.get(i).key())) {
                return tokens.subList(0, i);
            }
            named |= tokens.get(i).isThing();
        }
        return tokens;
    }

    /** The things named, but of two that stand side by side only the one that can act: "the A framework B jobs". */
    private static List<CatalogueEntry> heads(List<Token> tokens) {
        List<CatalogueEntry> heads = new ArrayList<>();
        CatalogueEntry before = null;
        for (Token token : tokens) {
            CatalogueEntry entry = token.depth() == 0 ? token.entry() : null;
            if (entry != null && before != null && entry.kind() != before.kind()) {
                boolean better = RANK.indexOf(entry.kind()) < RANK.indexOf(before.kind());
                heads.set(heads.size() - 1, better ? entry : before);
            } else if (entry != null) {
                heads.add(entry);
            }
            before = entry;
        }
        return heads;
    }

    /** A verb, a denial or quotation marks: what stands there is an advice or a demand, not a stop. */
    private boolean tellsMore(Token token) {
        if (token.isThing()) {
            return false;
        }
        boolean verb = lexicon.verb(token.key()).isPresent() && !lexicon.is(WordSet.OFTEN_NOUNS, token.key());
        return verb || lexicon.is(WordSet.DENY, token.key()) || token.is("vs") || token.is("\"") || token.is("\u201c");
    }

    private void join(List<Claim> claims, List<CatalogueEntry> left, Token arrow, List<CatalogueEntry> right) {
        for (CatalogueEntry one : left) {
            for (CatalogueEntry other : right) {
                if (!LEFT.contains(arrow.key())) {
                    flow(claims, one, other);
                }
                if (!RIGHT.contains(arrow.key())) {
                    flow(claims, other, one);
                }
            }
        }
    }

    private void flow(List<Claim> claims, CatalogueEntry from, CatalogueEntry to) {
        if (!from.equals(to) && !taxonomy.isOnlySource(to)) {
            claims.add(Claim.of(from, Predicate.WRITES_TO, to, "arrow"));
        }
    }
}
