package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how things stand beside each other: integrated, alternative, part of, built on. */
final class CompanyRule implements Rule {

    private record Cue(Pattern pattern, Predicate predicate) {}

    private static final List<Cue> BETWEEN = List.of(
            cue(
                    "integrat\\w*(?: \\w+){0,2} (?:with|to|into)|works? (?:\\w+ )?with|compatible with|(?:natively )?supports? integration with|together with|integration with",
                    Predicate.INTEGRATES_WITH),
            cue(
                    "(?:an? )?(?:\\w+ )?(?:alternatives? (?:to|for)|replacement for|equivalent (?:of|to)|counterpart of|competitor of)|vs\\.?|versus",
                    Predicate.ALTERNATIVE_TO),
            cue(
                    "(?:is |are )?(?:a )?(?:part|member|component|feature|module|capability) of|belongs to",
                    Predicate.PART_OF),
            cue(
                    "built (?:\\w+ )?(?:on(?: top of)?|upon)|based on|powered by|backed by|sits on top of|underpinned by|uses .{0,24}under the hood",
                    Predicate.BUILT_ON),
            cue("runs? (?:\\w+ )?on(?: top of)?|hosted on|deployed on", Predicate.RUNS_ON));
    private static final Pattern INTEGRATION_NOUN = Pattern.compile("(?i)\\s*integration\\b.*");
    private static final Pattern LIST = Pattern.compile(
            "(?i)[\\s,/&+]*(?:\\b(?:and|or|the|with|amazon|aws|other|services?|such as|like)\\b[\\s,/&+]*)*\\(?[^)]{0,20}\\)?[\\s,]*");

    @Override
    public List<Claim> read(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (Cue cue : BETWEEN) {
            var found = cue.pattern.matcher(reading.text());
            if (found.find()) {
                between(claims, reading, cue.predicate, found.start(), found.end());
            }
        }
        integrationNoun(reading)
                .ifPresent(other -> reading.context().topic().stream()
                        .filter(topic -> !topic.equals(other))
                        .forEach(topic -> claims.add(Claim.of(topic, Predicate.INTEGRATES_WITH, other, "company")
                                .asExplicit(false))));
        return List.copyOf(claims);
    }

    private void between(List<Claim> claims, Reading reading, Predicate predicate, int start, int end) {
        List<CatalogueEntry> left = reading.mentions().stream()
                .filter(mention -> mention.end() <= start)
                .map(Mention::entry)
                .toList();
        List<CatalogueEntry> subjects = left.isEmpty() ? reading.context().before() : List.of(left.getLast());
        List<CatalogueEntry> others = reading.list(end, LIST);
        for (CatalogueEntry subject : subjects) {
            for (CatalogueEntry other : others) {
                boolean partner = predicate != Predicate.INTEGRATES_WITH || isPartner(other);
                if (!subject.equals(other) && partner) {
                    claims.add(Claim.of(subject, predicate, other, "company").asExplicit(!left.isEmpty()));
                }
            }
        }
    }

    /** Whether one can integrate with it: data and notions are none of these. */
    private static boolean isPartner(CatalogueEntry thing) {
        return switch (thing.kind()) {
            case Service, Feature, Framework -> true;
            case Concept -> thing.categories().contains(NoteNames.CATEGORY);
            case DataSource, Format -> false;
        };
    }

    /** "AWS Batch integration" under the heading of another thing. */
    private Optional<CatalogueEntry> integrationNoun(Reading reading) {
        return reading.startsWithName()
                        && INTEGRATION_NOUN
                                .matcher(reading.text()
                                        .substring(reading.mentions().getFirst().end()))
                                .matches()
                ? Optional.of(reading.mentions().getFirst().entry())
                : Optional.empty();
    }

    private static Cue cue(String words, Predicate predicate) {
        return new Cue(Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])"), predicate);
    }
}
