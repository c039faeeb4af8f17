package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads verbs that say of a thing what it needs, uses, holds, costs or means: "A requires ...". */
final class PlainVerbRule implements Rule {

    private record Verb(Pattern words, Predicate predicate) {}

    private static final List<Verb> VERBS = List.of(
            verb("requires?|needs?|must have|depends? on", Predicate.REQUIRES),
            verb("uses?|relies on|leverages", Predicate.USES),
            verb("stores?|keeps?|holds?", Predicate.STORES),
            verb("pay|charges?|(?:is |are )?(?:billed|priced|charged)|costs?", Predicate.PRICED),
            verb("means?|stands? for|is short for|is defined as|refers to", Predicate.DEFINED_AS),
            verb("has|have|offers?|provides?|includes?|features|comes with|supports?", Predicate.HAS_FEATURE));
    // What may stand between a subject and its verb, or before the verb of a bullet.
    private static final Pattern START = Pattern.compile(
            "(?i)^[\\s:\\u2192-]*(?:\\([^)]{1,40}\\)\\s*)?(?:(?:it|this service|the service|you|also|only|can|do|does|not|no|n't|doesn't|cannot|must|will|should|automatically)\\s+)*");
    private static final Pattern END = Pattern.compile("\\s*[.;]+\\s*$");
    private static final Pattern AND =
            Pattern.compile("(?i)[\\s,]*(?:\\b(?:and|or|an?|the|its|own|two|several|many)\\b[\\s,]*)*");
    private static final int LONGEST = 140;

    private final Lexicon lexicon;

    PlainVerbRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Claim> read(Reading reading) {
        boolean named = reading.namesSubject();
        int nameEnd = named ? reading.first().end() : 0;
        String rest = reading.text().substring(nameEnd);
        Matcher start = START.matcher(rest);
        int verbAt = start.find() ? start.end() : 0;
        List<Claim> claims = new ArrayList<>();
        for (Verb verb : VERBS) {
            Matcher words = verb.words.matcher(rest).region(verbAt, rest.length());
            if (words.lookingAt()) {
                boolean denied = denies(rest.substring(0, verbAt));
                for (CatalogueEntry subject : reading.subjects()) {
                    objects(reading, subject, verb.predicate, nameEnd + words.end())
                            .forEach(claim -> claims.add(claim.asDenied(denied).asExplicit(named)));
                }
                return List.copyOf(claims);
            }
        }
        return List.copyOf(claims);
    }

    /** The names right behind the verb, or else the words there. */
    private static List<Claim> objects(Reading reading, CatalogueEntry subject, Predicate predicate, int start) {
        List<Claim> claims = new ArrayList<>();
        int at = start;
        for (Mention mention : reading.mentions()) {
            if (mention.start() >= at
                    && AND.matcher(reading.text().substring(at, mention.start()))
                            .matches()) {
                boolean feature = mention.entry().kind() == Kind.Feature
                        || mention.entry().kind() == Kind.Concept;
                if (!mention.entry().equals(subject) && (feature || predicate != Predicate.HAS_FEATURE)) {
                    claims.add(Claim.of(subject, predicate, mention.entry(), "verb"));
                }
                at = mention.end();
            }
        }
        String words =
                END.matcher(reading.text().substring(start)).replaceFirst("").strip();
        boolean onlyNames = !claims.isEmpty()
                && AND.matcher(reading.text().substring(at).replace(".", "")).matches();
        if (!onlyNames && words.length() > 2 && words.length() <= LONGEST) {
            claims.add(Claim.of(subject, predicate, predicate == Predicate.PRICED ? reading.text() : words, "verb"));
        }
        return claims;
    }

    private boolean denies(String before) {
        for (String word : before.strip().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (lexicon.is(WordSet.DENY, word) || word.equals("no")) {
                return true;
            }
        }
        return false;
    }

    private static Verb verb(String words, Predicate predicate) {
        return new Verb(Pattern.compile("(?i)(?:" + words + ")\\b\\s*"), predicate);
    }
}
