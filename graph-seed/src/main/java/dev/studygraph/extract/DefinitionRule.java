package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a thing is: "A is a ...", "A, a ... service", or a bare "... service" under its heading. */
final class DefinitionRule implements Rule {

    private static final Pattern IS_A = Pattern.compile(
            "(?i)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:is|are)\\s+(?:basically |simply |just )?(?:an?|the|your|one of the)\\s+(.+)");
    private static final Pattern APPOSITION = Pattern.compile("(?i)\\s*(?:\\([^)]{1,40}\\))?,\\s+an?\\s+([^,.]{4,80})");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:is |an? )*(?:an? |the )?([\\p{L}\\d ,()/&-]{0,90}?\\b(?:services?|databases?|warehouse|stores?|platform|frameworks?|formats?|engine|tool|system|fs|library"
                    + "|repository|solution|standard|db|mechanism|classes|bus|queue|broker|algorithm|orchestrator|index))\\b(?=\\s*(?:[.,;(:-]|$|that|which|for|in|to|built|designed|used|with|on|of|where|optimi[sz]ed))(.*)");
    private static final Pattern END = Pattern.compile(
            "(?i)\\s+(?:that|which|used|designed|for|where|built|with|you|makes|to)\\b.*|[.;:].*|\\s+-\\s.*");
    private static final int LONGEST = 90;

    @Override
    public List<Claim> read(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        if (reading.startsWithName()) {
            Mention name = reading.mentions().getFirst();
            String rest = reading.text().substring(name.end());
            group(IS_A, rest)
                    .or(() -> group(APPOSITION, rest))
                    .ifPresent(what -> add(claims, reading, name.entry(), what, true));
        } else {
            String text = reading.text();
            for (CatalogueEntry subject : reading.context().topic()) {
                group(BARE, text).ifPresent(what -> add(claims, reading, subject, what, false));
            }
        }
        return List.copyOf(claims);
    }

    private static void add(
            List<Claim> claims, Reading reading, CatalogueEntry subject, String what, boolean explicit) {
        String kind = END.matcher(what).replaceFirst("").strip();
        if (kind.isEmpty() || kind.length() > LONGEST || (subject.kind() == Kind.Concept && !explicit)) {
            return;
        }
        claims.add(Claim.of(subject, Predicate.IS_A, kind, "definition").asExplicit(explicit));
        int start = reading.text().indexOf(kind);
        reading.mentions().stream()
                .filter(mention -> mention.start() >= start && mention.end() <= start + kind.length())
                .filter(mention -> mention.entry().kind() == Kind.Concept
                        && !mention.entry().equals(subject))
                .forEach(mention -> claims.add(Claim.of(subject, Predicate.IS_A, mention.entry(), "definition")
                        .asExplicit(explicit)));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
