package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pipeline that is written down as a record, a step a line: "Source: A", "Transform: B", "Storage: C". Data
 * go from each step to the next. Remembers the step before, so lines must come in order.
 */
final class RecordRule {

    private static final Pattern STEP = Pattern.compile("\\s*([^:]{2,30}):\\s+(.+)");

    private final Lexicon lexicon;
    private final Reader reader;
    private final Taxonomy taxonomy;
    private List<CatalogueEntry> before = List.of();
    private @Nullable Line lineBefore;

    RecordRule(Lexicon lexicon, Reader reader, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.taxonomy = taxonomy;
    }

    /** The flow from the line before into this one; nothing where either is no step of a record. */
    List<Claim> read(Reading reading) {
        Line line = reading.sentence().line();
        Matcher step = STEP.matcher(reading.text());
        Optional<Label> label = step.matches() ? lexicon.label(NameKey.of(step.group(1))) : Optional.empty();
        boolean starts = label.equals(Optional.of(Label.SOURCES))
                && taxonomy.actors(reading.context().topic()).isEmpty();
        boolean goesOn = lineBefore != null
                && follows(line, lineBefore)
                && label.filter(RecordRule::isStep).isPresent();
        if (!starts && !goesOn) {
            before = List.of();
            lineBefore = null;
            return List.of();
        }
        List<CatalogueEntry> things = things(reader.read(reading.sentence(), step.group(2), reading.context()));
        List<Claim> claims = new ArrayList<>();
        if (goesOn) {
            before.forEach(from -> things.stream()
                    .filter(to -> !to.equals(from) && !taxonomy.isOnlySource(to))
                    .forEach(to -> claims.add(Claim.of(from, Predicate.WRITES_TO, to, "record"))));
        }
        before = things.isEmpty() ? before : things;
        lineBefore = line;
        return claims;
    }

    private List<CatalogueEntry> things(Reading step) {
        return step.things().stream()
                .map(taxonomy::store)
                .filter(taxonomy::holdsData)
                .distinct()
                .toList();
    }

    private static boolean isStep(Label label) {
        return label == Label.STEPS || label == Label.TARGETS;
    }

    private static boolean follows(Line line, Line before) {
        return line.number() - before.endNumber() == 1 && line.shape() == before.shape();
    }
}
