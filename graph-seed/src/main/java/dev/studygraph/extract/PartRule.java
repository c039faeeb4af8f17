package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads nouns that tell a thing's part in a flow: "A is a source for B", "A supports B as a target". */
final class PartRule implements Rule {

    private static final String PARTS =
            "(sources?|inputs?|producers?|targets?|destinations?|sinks?|outputs?|consumers?)";
    private static final Pattern IS_PART_OF = Pattern.compile(
            "(?i)\\b(?:is|are|as|be|serves? as|acts? as)\\s+(?:an?|the|one of the|common|typical|popular|valid|supported|possible|\\s)*(?:data |streaming |event )?"
                    + PARTS + "\\s+(?:for|of|to|in)\\s*(?:the\\s+)?$");
    private static final Pattern HAS_AS_PART = Pattern.compile(
            "(?i)^\\s*(?:\\w+\\s+){0,2}as\\s+(?:an?|its|the|\\s)*(?:data |streaming |event )?" + PARTS + "\\b");

    private static final Pattern PRODUCER = Pattern.compile("(?i)producers?");
    private static final String RULE = "part in a flow";

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    PartRule(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Claim> read(Reading reading) {
        boolean denied = reading.tokens().stream().anyMatch(token -> lexicon.is(WordSet.DENY, token.key()));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < reading.mentions().size(); i++) {
            Mention mention = reading.mentions().get(i);
            int start = i == 0 ? 0 : reading.mentions().get(i - 1).end();
            Matcher isPart = IS_PART_OF.matcher(reading.text().substring(start, mention.start()));
            if (isPart.find()) {
                List<CatalogueEntry> parts = i == 0 ? reading.context().before() : reading.firstNames();
                parts.forEach(part -> flow(claims, mention.entry(), part, isPart.group(1), denied));
            }
            int end = i + 1 < reading.mentions().size()
                    ? reading.mentions().get(i + 1).start()
                    : reading.text().length();
            Matcher hasPart = HAS_AS_PART.matcher(reading.text().substring(mention.end(), end));
            if (hasPart.find() && !isPart.find(0) && isLast(reading, i, hasPart)) {
                reading.subjects().forEach(whole -> flow(claims, whole, mention.entry(), hasPart.group(1), denied));
            }
        }
        return List.copyOf(claims);
    }

    /** "A as a source for B" is said of B; that is the other form. */
    private static boolean isLast(Reading reading, int i, Matcher part) {
        String rest = reading.text().substring(reading.mentions().get(i).end() + part.end());
        return !rest.matches("(?i)\\s+(?:for|of|to)\\b.*");
    }

    private void flow(List<Claim> claims, CatalogueEntry whole, CatalogueEntry part, String noun, boolean denied) {
        if (whole.equals(part) || !taxonomy.holdsData(whole) || !taxonomy.holdsData(part)) {
            return;
        }
        boolean producer = PRODUCER.matcher(noun).matches();
        Claim claim = switch (lexicon.label(NameKey.of(noun)).orElse(Label.DEFINITION)) {
            case SOURCES ->
                producer
                        ? Claim.of(part, Predicate.WRITES_TO, whole, RULE)
                        : Claim.of(whole, Predicate.READS_FROM, part, RULE);
            case CONSUMERS -> Claim.of(part, Predicate.READS_FROM, whole, RULE);
            default -> Claim.of(whole, Predicate.WRITES_TO, part, RULE);
        };
        claims.add(claim.asDenied(denied));
    }
}
