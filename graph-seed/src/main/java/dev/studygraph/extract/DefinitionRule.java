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
            "(?i)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:is|are)\\s+(?:basically |simply |just )?(?:(?:an?|the|your|one of the)\\s+)(.+)");
    private static final Pattern IS = Pattern.compile("(?i)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:is|are)\\s+(?:also )?");
    private static final Pattern APPOSITION = Pattern.compile("(?i)\\s*(?:\\([^)]{1,40}\\))?,\\s+an?\\s+([^,.]{4,80})");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:is |an? )*(?:an? |the )?([\\p{L}\\d ,()/&-]{0,90}?\\b(?:services?|databases?|warehouse|stores?|platform|frameworks?|formats?|engine|tool|system|fs|library"
                    + "|repository|solution|standard|db|mechanism|classes|bus|queue|broker|algorithm|orchestrator|index))\\b(?=\\s*(?:[.,;(:-]|$|that|which|for|in|to|built|designed|used|with|on|of|where|optimi[sz]ed))(.*)");
    private static final Pattern END = Pattern.compile(
            "(?i)\\s+(?:that|which|used|designed|for|where|built|with|you|makes|to)\\b.*|[.;:].*|\\s+-\\s.*");
    private static final String SERVICE = " service";
    private static final int LONGEST = 90;

    @Override
    public List<Claim> read(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mention : reading.mentions()
                .subList(
                        Math.min(1, reading.mentions().size()),
                        reading.mentions().size())) {
            group(APPOSITION, reading.text().substring(mention.end()))
                    .filter(what -> mention.entry().kind() == Kind.Service
                            || mention.entry().kind() == Kind.Framework)
                    .ifPresent(what -> add(claims, reading, mention.entry(), what, true));
        }
        if (reading.namesSubject()) {
            Mention name = reading.first();
            String rest = reading.text().substring(name.end());
            group(IS_A, rest)
                    .or(() -> group(APPOSITION, rest))
                    .ifPresent(what -> add(claims, reading, name.entry(), what, true));
            notion(reading, rest)
                    .ifPresent(kind -> claims.add(Claim.of(name.entry(), Predicate.IS_A, kind, "definition")));
        } else {
            String text = reading.text();
            for (CatalogueEntry subject : reading.context().topic()) {
                group(BARE, text).ifPresent(what -> add(claims, reading, subject, what, false));
            }
        }
        return List.copyOf(claims);
    }

    /** "A is block storage": a known notion right behind the verb. */
    private static Optional<CatalogueEntry> notion(Reading reading, String rest) {
        Matcher is = IS.matcher(rest);
        if (!is.lookingAt() || reading.mentions().size() < 2) {
            return Optional.empty();
        }
        Mention next = reading.mentions().get(1);
        boolean follows = next.start() == reading.first().end() + is.end();
        return follows && next.entry().kind() == Kind.Concept ? Optional.of(next.entry()) : Optional.empty();
    }

    private static void add(
            List<Claim> claims, Reading reading, CatalogueEntry subject, String what, boolean explicit) {
        String kind = END.matcher(what).replaceFirst("").strip();
        if (kind.isEmpty() || kind.length() > LONGEST || (subject.kind() == Kind.Concept && !explicit)) {
            return;
        }
        claims.add(Claim.of(subject, Predicate.IS_A, kind, "definition").asExplicit(explicit));
        head(reading, kind)
                .filter(thing -> !thing.equals(subject))
                .ifPresent(thing -> claims.add(
                        Claim.of(subject, Predicate.IS_A, thing, "definition").asExplicit(explicit)));
    }

    /** The general notion with which the words for a kind end: "a managed data warehouse". */
    private static Optional<CatalogueEntry> head(Reading reading, String kind) {
        int end = reading.text().indexOf(kind) + kind.length();
        return reading.mentions().stream()
                .filter(mention -> mention.end() <= end && end - mention.end() <= SERVICE.length())
                .filter(mention -> SERVICE.startsWith(reading.text().substring(mention.end(), end)))
                .map(Mention::entry)
                .filter(thing -> thing.kind() == Kind.Concept)
                .findFirst();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
