package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import dev.studygraph.parse.Line;
import dev.studygraph.parse.Line.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a thing has: its named parts, and what a bullet under its name says when no other rule does. */
final class FeatureRule {

    static final String PART = "part";

    private static final Pattern START = Pattern.compile(
            "(?i)^[\\s:\\u2192=)-]*(?:(?:is|are|has|have|can|also|offers|provides|comes with|gives)\\s+(?:an?\\s+|the\\s+)?)*");
    private static final Pattern GOES_ON = Pattern.compile("(?i)\\s*(?:,|&|and\\b|or\\b).*");
    private static final Pattern END = Pattern.compile("[.;\\s]+$");
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 12;

    private FeatureRule() {}

    /** The named parts of the topic that a sentence speaks of. */
    static List<Claim> parts(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            CatalogueEntry part = mention.entry();
            for (CatalogueEntry whole : reading.subjects()) {
                boolean belongs =
                        part.partOf() != null && Slug.of(part.partOf()).equals(whole.id());
                if (belongs && part.kind() == Kind.Feature) {
                    claims.add(
                            Claim.of(whole, Predicate.HAS_FEATURE, part, PART).asExplicit(reading.startsWithName()));
                }
            }
            for (CatalogueEntry topic : reading.context().above()) {
                boolean belongs =
                        part.partOf() != null && Slug.of(part.partOf()).equals(topic.id());
                if (belongs && part.kind() == Kind.Feature && reading.startsWithName()) {
                    claims.add(
                            Claim.of(topic, Predicate.HAS_FEATURE, part, PART).asExplicit(false));
                }
            }
        }
        return List.copyOf(claims);
    }

    /** What the line says of its topic, in its own words; for a line of which no rule made anything. */
    static List<Claim> words(Reading reading) {
        Line line = reading.sentence().line();
        boolean wholeName = reading.isOnlyName() && !isNotion(reading.first().entry());
        boolean statement = line.shape() == Shape.BULLET || (line.shape() == Shape.TEXT && !isProse(reading));
        if (!statement || wholeName) {
            return List.of();
        }
        boolean named = reading.namesSubject();
        String words = named ? reading.text().substring(reading.first().end()) : reading.text();
        String text = END.matcher(START.matcher(words).replaceFirst("")).replaceFirst("");
        boolean severalSubjects = named && GOES_ON.matcher(words).matches();
        if (severalSubjects || text.length() < 3 || text.length() > LONGEST || words.endsWith(":")) {
            return List.of();
        }
        return reading.subjects().stream()
                .filter(subject -> subject.kind() != Kind.Concept || named || line.shape() == Shape.BULLET)
                .map(subject ->
                        Claim.of(subject, Predicate.HAS_FEATURE, text, "words").asExplicit(named))
                .toList();
    }

    /** A longer sentence of a paragraph that does not start with a name speaks of many things. */
    private static boolean isProse(Reading reading) {
        return !reading.namesSubject() && reading.tokens().size() > MOST_WORDS;
    }

    private static boolean isNotion(CatalogueEntry thing) {
        return thing.kind() == Kind.Concept || thing.kind() == Kind.Feature;
    }
}
