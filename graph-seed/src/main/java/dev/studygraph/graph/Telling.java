package dev.studygraph.graph;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Fact;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a graph tells a reader.
 *
 * @param facts each fact, once for each place that says so
 * @param names the names of all things
 */
public record Telling(Set<Told> facts, Set<String> names) {

    public Telling {
        facts = Set.copyOf(facts);
        names = Set.copyOf(names);
    }

    /** What the graph of these findings tells. */
    public static Telling of(Findings findings) {
        return new Telling(
                findings.facts().stream().map(Telling::told).collect(Collectors.toSet()),
                findings.things().stream().map(CatalogueEntry::name).collect(Collectors.toSet()));
    }

    private static Told told(Fact fact) {
        Told.Words words = new Told.Words(
                fact.subject().text(),
                fact.predicate().name(),
                fact.denied(),
                fact.object().text(),
                fact.evidence().quote());
        return new Told(words, fact.evidence().note(), fact.evidence().line());
    }
}
