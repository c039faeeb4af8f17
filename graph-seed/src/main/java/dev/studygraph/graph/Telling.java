package dev.studygraph.graph;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Term;
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
        Set<Content> sure =
                findings.facts().stream().filter(Fact::isSure).map(Content::of).collect(Collectors.toSet());
        return new Telling(
                findings.facts().stream()
                        .map(fact -> told(fact, sure.contains(Content.of(fact)) ? Confidence.SURE : Confidence.LIKELY))
                        .collect(Collectors.toSet()),
                findings.things().stream().map(CatalogueEntry::name).collect(Collectors.toSet()));
    }

    private static Told told(Fact fact, Confidence confidence) {
        Told.Words words = new Told.Words(
                fact.subject().text(),
                fact.predicate().name(),
                fact.denied(),
                fact.object().text(),
                fact.evidence().quote(),
                confidence);
        return new Told(words, fact.evidence().note(), fact.evidence().line());
    }

    /** What a fact says, wherever it stands. */
    private record Content(Term subject, Predicate predicate, Term object, boolean denied) {

        static Content of(Fact fact) {
            return new Content(fact.subject(), fact.predicate(), fact.object(), fact.denied());
        }
    }
}
