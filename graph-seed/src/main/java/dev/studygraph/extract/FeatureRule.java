package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import dev.studygraph.parse.Line.Shape;
import java.util.ArrayList;
import java.util.List;

/** Reads what a thing has: its named parts, and what a bullet under its name says when no other rule does. */
final class FeatureRule {

    private static final int LONGEST = 160;

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
                            Claim.of(whole, Predicate.HAS_FEATURE, part, "part").asExplicit(reading.startsWithName()));
                }
            }
            for (CatalogueEntry topic : reading.context().topic()) {
                boolean belongs =
                        part.partOf() != null && Slug.of(part.partOf()).equals(topic.id());
                if (belongs && part.kind() == Kind.Feature && reading.startsWithName()) {
                    claims.add(
                            Claim.of(topic, Predicate.HAS_FEATURE, part, "part").asExplicit(false));
                }
            }
        }
        return List.copyOf(claims);
    }

    /** What the line says of its topic, in its own words; for a line of which no rule made anything. */
    static List<Claim> words(Reading reading) {
        boolean statesSomething = reading.sentence().line().shape() == Shape.BULLET
                || reading.sentence().line().shape() == Shape.TEXT;
        String text = reading.text().replaceFirst("^[\\s:\\u2192=-]+", "").replaceFirst("[.;\\s]+$", "");
        if (!statesSomething
                || text.length() < 3
                || text.length() > LONGEST
                || text.endsWith(":")
                || (reading.startsWithName()
                        && reading.text().equals(reading.mentions().getFirst().surface()))) {
            return List.of();
        }
        return reading.subjects().stream()
                .filter(subject -> subject.kind() != Kind.Concept || reading.startsWithName())
                .map(subject ->
                        Claim.of(subject, Predicate.HAS_FEATURE, text, "words").asExplicit(reading.startsWithName()))
                .toList();
    }
}
