package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads limits: numbers with a unit, and the words that stand for such. */
final class LimitRule implements Rule {

    private static final Pattern QUANTITY = Pattern.compile(
            "(?i)\\b\\d[\\d,.]*\\s*(?:-\\s*\\d+\\s*)?(?:x\\s*)?(?:[kmgtp]i?b(?:\\s*/\\s*s(?:ec)?|ps)?|bytes?|ms|milliseconds?|s|secs?|seconds?|mins?|minutes?"
                    + "|hours?|hrs?|days?|weeks?|months?|years?|records?|requests?|rows?|shards?|tags?|engines?|instances?|gpus?|nodes?"
                    + "|replicas?|partitions?|objects?|files?|queries|columns?|fields?|consumers?|producers?|vcpus?|availability zones?|azs?)\\b"
                    + "(?:\\s*(?:/|per)\\s*(?:s|sec|second|min|minute|hour|day|shard|object|partition)\\b)?");
    private static final Pattern WORDED = Pattern.compile(
            "(?i)\\b(unlimited|petabytes?(?:[- ]scale)?|exabytes?|terabytes|gigabytes|single[- ]digit milliseconds?|milliseconds|sub-?seconds?|subseconds?|latenc(?:y|ies) (?:in|of)"
                    + "|one producer|hundreds of thousands|millions of|max(?:imum)? (?:of )?\\w+|at most \\w+|no more than \\w+|a few hundred)\\b");
    private static final Pattern PIECES =
            Pattern.compile("\\s*[;,]\\s+(?:and\\s+|or\\s+)?|\\s+/\\s+(?=.{12})|\\s+or (?=up to)");
    private static final int LONGEST = 140;

    @Override
    public List<Claim> read(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (String piece : PIECES.split(reading.text(), -1)) {
            String limit = piece.strip();
            if (limit.length() > LONGEST
                    || (!QUANTITY.matcher(limit).find()
                            && !WORDED.matcher(limit).find())) {
                continue;
            }
            for (CatalogueEntry subject : reading.subjects()) {
                claims.add(
                        Claim.of(subject, Predicate.HAS_LIMIT, limit, "limit").asExplicit(reading.namesSubject()));
            }
        }
        return List.copyOf(claims);
    }
}
