package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which part a thing plays for another: "A is a source for B", "A can also be a destination", "A as a target". */
final class RoleRule implements Rule {

    private static final Pattern PART = Pattern.compile(
            "(?i)[*_`)\\s]*((?:\\S+\\s+){0,4}?)(?:be|is|are|as|become)\\s+(?:not\\s+)?(?:also\\s+|\\S+ly\\s+)?(?:an?|the|one of the)\\s+"
                    + "(?:(?:popular|common|possible|supported|main|valid|usual|data|stream|streaming|typical|native)\\s+)*(\\p{L}+)\\b");
    private static final Pattern OWNER = Pattern.compile("(?i)\\s+(?:of|for|to|in)\\s+(?:the\\s+|an?\\s+)?");

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    RoleRule(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Claim> read(Reading reading) {
        List<CatalogueEntry> players = reading.firstNames().stream()
                .map(taxonomy::store)
                .filter(taxonomy::holdsData)
                .toList();
        if (players.isEmpty()) {
            return List.of();
        }
        int end = reading.mentions().stream()
                .filter(mention -> taxonomy.store(mention.entry()).equals(players.getLast()))
                .findFirst()
                .map(Mention::end)
                .orElse(0);
        Matcher part = PART.matcher(reading.text()).region(end, reading.text().length());
        Optional<Label> label = part.lookingAt() ? lexicon.labelOfThings(NameKey.of(part.group(2))) : Optional.empty();
        boolean denied = denies(reading, end);
        return label.map(role -> claims(role, players, owners(reading, part.end()), denied))
                .orElse(List.of());
    }

    /** For what they play it: the name that follows, or what the line is about. */
    private List<CatalogueEntry> owners(Reading reading, int end) {
        Matcher owner = OWNER.matcher(reading.text()).region(end, reading.text().length());
        Optional<CatalogueEntry> named = owner.lookingAt()
                ? reading.mentions().stream()
                        .filter(mention -> mention.start() == owner.end())
                        .map(Mention::entry)
                        .findFirst()
                : Optional.empty();
        return named.map(List::of).orElse(reading.context().topic());
    }

    private boolean denies(Reading reading, int end) {
        return reading.tokens().stream()
                .filter(token -> token.start() >= end && !token.isThing())
                .limit(4)
                .anyMatch(token -> lexicon.is(WordSet.DENY, token.key()));
    }

    private List<Claim> claims(Label role, List<CatalogueEntry> players, List<CatalogueEntry> owners, boolean denied) {
        List<Claim> claims = new ArrayList<>();
        for (CatalogueEntry owner : taxonomy.actors(owners)) {
            for (CatalogueEntry player : players) {
                if (player.equals(owner)) {
                    continue;
                }
                Claim claim = switch (role) {
                    case SOURCES -> Claim.of(owner, Predicate.READS_FROM, player, "role");
                    case CONSUMERS -> Claim.of(player, Predicate.READS_FROM, owner, "role");
                    default -> Claim.of(owner, Predicate.WRITES_TO, player, "role");
                };
                claims.add(claim.asDenied(denied));
            }
        }
        return claims;
    }
}
