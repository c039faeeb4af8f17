package dev.studygraph.server.route;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Why;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.note.Note;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up sentences of which thing hands data to which, and what follows from them by a plain search. */
record SaidFlows(List<Said> sentences) {

    /** Everything that a sentence may be about. */
    static final List<String> THINGS = List.of("Alpha", "Bravo", "Carol", "Delta", "Ember", "Fjord", "Gamma", "Heron");

    private static final String NOTE = "flows.md";

    SaidFlows {
        sentences = List.copyOf(sentences);
    }

    /** These sentences and one more. */
    SaidFlows and(Said more) {
        return new SaidFlows(Stream.concat(sentences.stream(), Stream.of(more)).toList());
    }

    /** Only every second sentence. */
    SaidFlows everySecond(int from) {
        return new SaidFlows(
                sentences.stream().filter(said -> said.line() % 2 == from % 2).toList());
    }

    /** Where data can move: it is said, and not denied. */
    Set<Move> moves() {
        Set<Move> moves = sentences.stream()
                .filter(said -> !said.denied())
                .map(Said::move)
                .collect(Collectors.toCollection(HashSet::new));
        moves.removeAll(denied());
        return moves;
    }

    /** Where a sentence says that they cannot. */
    Set<Move> denied() {
        return sentences.stream().filter(Said::denied).map(Said::move).collect(Collectors.toSet());
    }

    /** How many moves it takes at least, absent where no moves lead there. */
    OptionalInt distance(String from, String to) {
        Map<String, Integer> distances = new LinkedHashMap<>(Map.of(from, 0));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String here = next.remove();
            for (Move move : moves()) {
                if (move.from().equals(here) && distances.putIfAbsent(move.to(), distances.get(here) + 1) == null) {
                    next.add(move.to());
                }
            }
        }
        return distances.containsKey(to) ? OptionalInt.of(distances.get(to)) : OptionalInt.empty();
    }

    /** The graph of a note that says all this. */
    StudyGraph graph() {
        Map<String, CatalogueEntry> things = new LinkedHashMap<>();
        THINGS.forEach(name -> things.put(name, CatalogueEntry.of(name, Kind.Service)));
        List<Fact> facts = sentences.stream().map(said -> said.fact(things)).toList();
        return StudyGraph.of(new Findings(
                List.of(new Note(NOTE, "")),
                List.copyOf(things.values()),
                facts.stream()
                        .map(fact -> new Statement(fact.evidence(), List.of()))
                        .toList(),
                facts,
                List.of(),
                List.of(),
                List.of(),
                facts.stream()
                        .map(fact ->
                                new Why(fact.evidence(), List.of(), List.of(new Why.Made(fact, "hand", null)), null))
                        .toList(),
                List.of()));
    }

    /**
     * A sentence.
     *
     * @param verb {@code WRITES_TO}, or {@code READS_FROM} where data come from the object
     */
    record Said(int line, String subject, Predicate verb, String object, boolean denied) {

        Move move() {
            return verb.flow() == DataFlow.BACKWARD ? new Move(object, subject) : new Move(subject, object);
        }

        private Fact fact(Map<String, CatalogueEntry> things) {
            String quote = subject + (denied ? " never " : " ") + verb.words() + ' ' + object + ", line " + line;
            return new Fact(
                    things.get(subject).thing(),
                    verb,
                    things.get(object).thing(),
                    denied,
                    new Evidence(NOTE, line, line, quote, ""));
        }
    }

    /** That data get from one thing to the next. */
    record Move(String from, String to) {}
}
