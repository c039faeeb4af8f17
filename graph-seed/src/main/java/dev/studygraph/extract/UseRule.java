package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.fact.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a thing is suited for: "good for ...", "used to ...", "A: for ...". */
final class UseRule implements Rule {

    // A look back at one character: \b looks back over all the accents before it, however many a note repeats.
    private static final Pattern CUE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{M}\\p{N}_])(?:(?:good|great|best|ideal|perfect|suited|suitable|useful|well suited|recommended|preferred|optimi[sz]ed|fit|intended|appropriate|consider|natural|popular|choice|place|option)\\s+(?:option |choice |storage |storage option |fit |place |solution )?(?:for|to|when|if|with)"
                    + "|use(?:d|ful)?\\s+(?:it\\s+)?(?:for|to|when|if)|use cases?|designed (?:for|to)|built (?:for|to)|helps? (?:to |with |you )?|makes it (?:easy|easier|simple|possible)(?: and \\S+)?(?: for \\S+)? to|allows? (?:you )?to|lets you|enables? (?:you )?to|you can|can be used (?:for|to))\\s*");
    private static final Pattern FOR =
            Pattern.compile("(?i)^\\s*[-:\\u2192\\u2013(]*\\s*(?:for|when|to)\\s+(.{3,160})");
    private static final Pattern END = Pattern.compile("[.;].*");
    private static final Pattern ITEM = Pattern.compile(",\\s+(?:and\\s+)?");
    private static final int LONGEST = 160;

    private final Lexicon lexicon;

    UseRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Claim> read(Reading reading) {
        String text = reading.namesSubject()
                ? reading.text().substring(reading.first().end())
                : reading.text();
        Matcher cue = CUE.matcher(text);
        Matcher opening = FOR.matcher(text);
        String use;
        boolean denied = false;
        if (opening.find()) {
            use = opening.group(1);
        } else if (cue.find()) {
            use = text.substring(cue.end());
            denied = denies(text.substring(0, cue.start()));
        } else {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        String whole = END.matcher(use).replaceFirst("").strip();
        for (CatalogueEntry subject : reading.subjects()) {
            for (String item : whole.length() > 60 ? new String[] {whole} : ITEM.split(whole)) {
                if (item.length() > 2 && item.length() <= LONGEST) {
                    claims.add(Claim.of(subject, Predicate.SUITED_FOR, item, "use")
                            .asDenied(denied)
                            .asExplicit(reading.namesSubject()));
                }
            }
        }
        return List.copyOf(claims);
    }

    private boolean denies(String before) {
        String lastWords = before.strip().toLowerCase(Locale.ROOT);
        String lastWord = lastWords.substring(lastWords.lastIndexOf(' ') + 1);
        return lexicon.is(WordSet.DENY, lastWord);
    }
}
