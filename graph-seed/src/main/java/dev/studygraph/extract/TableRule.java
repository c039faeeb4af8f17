package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.Label;
import dev.studygraph.fact.Predicate;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the rows of a table: the first column names what a row is about, the headers say what the others tell of it. */
final class TableRule {

    private static final Pattern EDGES = Pattern.compile("^\\s*\\|?|\\|?\\s*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Lexicon lexicon;
    private final Reader reader;
    private final LabelRule labels;
    private final SentenceRules rules;
    private final Taxonomy taxonomy;

    TableRule(Lexicon lexicon, Reader reader, LabelRule labels, SentenceRules rules, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.labels = labels;
        this.rules = rules;
        this.taxonomy = taxonomy;
    }

    /** What a row says. */
    List<Claim> read(Reading row, Line header) {
        List<String> heads = cells(header.plain());
        List<String> cells = cells(row.text());
        List<Claim> claims = new ArrayList<>();
        if (label(heads, 0).filter(Label::namesThings).isPresent()) {
            return sourceToTarget(row, heads, cells);
        }
        List<CatalogueEntry> subjects = named(row, cells, 0);
        Context context = row.context().about(subjects);
        for (int i = 1; i < cells.size() && !subjects.isEmpty(); i++) {
            Reading cell = reader.read(row.sentence(), cells.get(i), context);
            Optional<Label> label = label(heads, i);
            claims.addAll(
                    label.isPresent()
                            ? labels.read(new Labels.Labelled(label.get(), cell.text(), subjects), cell)
                            : rules.read(cell, false));
        }
        return claims;
    }

    /** "Source | Destination", with a column for what moves the data or without. */
    private List<Claim> sourceToTarget(Reading row, List<String> heads, List<String> cells) {
        List<CatalogueEntry> sources = column(row, heads, cells, Label.SOURCES);
        List<CatalogueEntry> targets = column(row, heads, cells, Label.TARGETS);
        List<CatalogueEntry> movers = taxonomy.actors(column(row, heads, cells, Label.STEPS));
        List<Claim> claims = new ArrayList<>();
        if (movers.isEmpty() || targets.isEmpty()) {
            flow(claims, sources, targets);
        } else {
            flow(claims, sources, movers);
            flow(claims, movers, targets);
        }
        return claims;
    }

    private static void flow(List<Claim> claims, List<CatalogueEntry> from, List<CatalogueEntry> to) {
        from.forEach(source -> to.stream()
                .filter(target -> !target.equals(source))
                .forEach(target -> claims.add(Claim.of(source, Predicate.WRITES_TO, target, "table"))));
    }

    private List<CatalogueEntry> column(Reading row, List<String> heads, List<String> cells, Label label) {
        return IntStream.range(0, cells.size())
                .filter(column -> label(heads, column).equals(Optional.of(label)))
                .boxed()
                .flatMap(column -> named(row, cells, column).stream())
                .toList();
    }

    private List<CatalogueEntry> named(Reading row, List<String> cells, int column) {
        return reader.read(row.sentence(), cells.get(column), row.context()).things().stream()
                .map(taxonomy::store)
                .filter(taxonomy::holdsData)
                .toList();
    }

    private Optional<Label> label(List<String> heads, int column) {
        return column < heads.size() ? lexicon.column(NameKey.of(heads.get(column))) : Optional.empty();
    }

    private static List<String> cells(String row) {
        String inner = EDGES.matcher(row).replaceAll("");
        return Arrays.stream(BAR.split(inner, -1)).map(String::strip).toList();
    }
}
