package dev.studygraph.server.benchmark;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Edge;
import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.graph.StatedFact;
import dev.studygraph.server.benchmark.GeneratedNotes.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The edges of a generated graph, one after the other, type by type. */
final class GeneratedEdges {

    private final GeneratedThings things;
    private final GeneratedNotes notes;
    private final GeneratedNodes nodes;

    GeneratedEdges(GeneratedThings things, GeneratedNotes notes, GeneratedNodes nodes) {
        this.things = things;
        this.notes = notes;
        this.nodes = nodes;
    }

    /** How many there are where there are so many flows. */
    int count(int flows) {
        int said = all().map(thing -> things.said(thing).size()).sum();
        int parts = (int) all().filter(thing -> things.part(thing) != null).count();
        int sentences = notes.sentences();
        int mentions = sentences + flows;
        int outline = GeneratedNodes.TOPICS * (1 + GeneratedNodes.TOPICS);
        return notes.count()
                + 2 * sentences
                + mentions
                + nodes.names()
                + 2 * flows
                + said
                + 2 * parts
                + nodes.tips()
                + outline;
    }

    Stream<Edge> stream() {
        return Stream.of(
                        IntStream.range(0, notes.count())
                                .mapToObj(note ->
                                        plain(Edge.CONTAINS, GeneratedNodes.note(note), GeneratedNodes.section(note))),
                        sentences()
                                .map(sentence -> plain(
                                        Edge.CONTAINS, GeneratedNodes.note(sentence.part()), statement(sentence))),
                        sentences()
                                .map(sentence -> plain(
                                        Edge.CONTAINS, GeneratedNodes.section(sentence.part()), statement(sentence))),
                        sentences().flatMap(this::mentions),
                        all().boxed().flatMap(this::names),
                        sentences().flatMap(sentence -> sentence.facts(things).map(fact -> stated(fact, sentence))),
                        sentences().flatMap(this::flows),
                        all().boxed().flatMap(this::handOvers),
                        all().filter(things::hasTip).mapToObj(this::tip),
                        IntStream.range(0, GeneratedNodes.TOPICS).boxed().flatMap(this::topic))
                .reduce(Stream.empty(), Stream::concat);
    }

    private IntStream all() {
        return IntStream.range(0, things.count());
    }

    private Stream<Sentence> sentences() {
        return all().boxed().flatMap(notes::about);
    }

    private Stream<Edge> mentions(Sentence sentence) {
        return IntStream.concat(IntStream.of(sentence.thing()), IntStream.of(sentence.others()))
                .mapToObj(thing -> plain(Edge.MENTIONS, statement(sentence), things.ref(thing)));
    }

    private Stream<Edge> names(int thing) {
        return nodes.names(thing).map(name -> plain(Edge.NAMES, name.ref(), things.ref(thing)));
    }

    private Edge stated(StatedFact fact, Sentence sentence) {
        List<String> places = places(sentence);
        Map<String, Object> more = new TreeMap<>(Map.of(
                "rules",
                Collections.nCopies(places.size(), fact.reading().rule()),
                Edge.CONFIDENCE,
                fact.reading().confidence().word()));
        if (fact.denied()) {
            more.put(Edge.RELATION, fact.predicate().name());
        }
        return edge(fact.denied() ? Edge.DENIED : fact.predicate().name(), fact.subject(), fact.object(), places, more);
    }

    private Stream<Edge> flows(Sentence sentence) {
        boolean forward = !sentence.reading();
        Predicate predicate = sentence.predicate();
        return IntStream.of(sentence.others())
                .mapToObj(other -> edge(
                        Edge.FLOWS_TO,
                        things.ref(sentence.thing()),
                        things.ref(other),
                        places(sentence),
                        Map.of(Edge.RELATION, predicate.name(), Edge.FORWARD, forward)));
    }

    private Stream<Edge> handOvers(int thing) {
        Ref part = things.part(thing);
        if (part == null) {
            return Stream.empty();
        }
        Ref whole = things.ref(thing);
        List<String> places = places(notes.first(thing));
        String relation = Predicate.HAS_FEATURE.name();
        return Stream.of(
                edge(Edge.HANDS_ON, whole, part, places, Map.of(Edge.RELATION, relation, Edge.FORWARD, true)),
                edge(Edge.HANDS_ON, part, whole, places, Map.of(Edge.RELATION, relation, Edge.FORWARD, false)));
    }

    private Edge tip(int thing) {
        return plain(Edge.ABOUT, GeneratedNodes.tip(notes.first(thing)), things.ref(thing));
    }

    private Stream<Edge> topic(int topic) {
        Ref ref = GeneratedNodes.topic(topic);
        Stream<Edge> covered = IntStream.range(0, GeneratedNodes.TOPICS)
                .mapToObj(i -> plain(Edge.COVERS, ref, things.ref(topic + i * GeneratedNodes.TOPICS)));
        return Stream.concat(Stream.of(plain(Edge.PART_OF_DOMAIN, ref, GeneratedNodes.DOMAIN)), covered);
    }

    /** Where something stands: for some of the sentences in the first one about the thing, too. */
    private List<String> places(Sentence sentence) {
        String first = notes.first(sentence.thing()).id();
        return sentence.isFirst() || sentence.line() % 2 == 0 ? List.of(sentence.id()) : List.of(first, sentence.id());
    }

    private static Ref statement(Sentence sentence) {
        return new Ref(Label.Statement, sentence.id());
    }

    private static Edge plain(String type, Ref from, Ref to) {
        return new Edge(type, from, to, new TreeMap<>());
    }

    private static Edge edge(String type, Ref from, Ref to, List<String> places, Map<String, Object> more) {
        TreeMap<String, Object> properties = new TreeMap<>(more);
        properties.put("statements", places);
        properties.put("support", (long) places.size());
        return new Edge(type, from, to, properties);
    }
}
