package dev.studygraph.server.benchmark;

import dev.studygraph.graph.Label;
import dev.studygraph.graph.Node;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.graph.StatedFact;
import dev.studygraph.name.NameKey;
import dev.studygraph.server.benchmark.GeneratedNotes.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nodes of a generated graph, one after the other. */
final class GeneratedNodes {

    /** How many topics there are, and how many things each covers. */
    static final int TOPICS = 10;

    static final Ref DOMAIN = new Ref(Label.Domain, "generated");

    private final GeneratedThings things;
    private final GeneratedNotes notes;
    private final int[] statements;
    private final int[] ways;

    GeneratedNodes(GeneratedThings things, GeneratedNotes notes, long[] flows) {
        this.things = things;
        this.notes = notes;
        this.statements =
                IntStream.range(0, things.count()).map(notes::sentences).toArray();
        this.ways = new int[things.count()];
        for (long flow : flows) {
            statements[GeneratedFlows.to(flow)]++;
            ways[GeneratedFlows.to(flow)]++;
            ways[GeneratedFlows.from(flow)]++;
        }
    }

    int count() {
        return 2 * notes.count()
                + notes.sentences()
                + things.count()
                + names()
                + GeneratedThings.limits()
                + tips()
                + 1
                + TOPICS;
    }

    Stream<Node> stream() {
        return Stream.of(
                        IntStream.range(0, notes.count()).boxed().flatMap(this::withSection),
                        all().boxed().flatMap(notes::about).map(this::statement),
                        all().mapToObj(this::thing),
                        all().boxed().flatMap(this::names),
                        IntStream.range(0, GeneratedThings.limits()).mapToObj(GeneratedNodes::limit),
                        all().filter(things::hasTip).mapToObj(this::tip),
                        outline())
                .reduce(Stream.empty(), Stream::concat);
    }

    /** How many names there are. */
    int names() {
        return things.count() + all().map(thing -> things.aliases(thing).size()).sum();
    }

    /** How many tips there are. */
    int tips() {
        return (int) all().filter(things::hasTip).count();
    }

    /** The names by which a thing goes. */
    Stream<Node> names(int thing) {
        return Stream.concat(
                Stream.of(name(thing, "name", GeneratedNames.of(thing))),
                things.aliases(thing).stream().map(alias -> name(thing, "alias", alias)));
    }

    static Ref note(int note) {
        return new Ref(Label.Note, GeneratedNotes.path(note));
    }

    static Ref section(int note) {
        return new Ref(Label.Section, GeneratedNotes.path(note) + "#1");
    }

    static Ref statement(String id) {
        return new Ref(Label.Statement, id);
    }

    static Ref topic(int topic) {
        return new Ref(Label.Topic, "generated/topic-" + topic);
    }

    /** The tip about a thing. */
    static Ref tip(Sentence about) {
        return new Ref(Label.ExamTip, about.id());
    }

    private IntStream all() {
        return IntStream.range(0, things.count());
    }

    private Stream<Node> withSection(int note) {
        String text = notes.text(note);
        String title = GeneratedNotes.heading(note);
        int facts = notes.things(note)
                .map(thing -> things.said(thing).size() + notes.flows(thing))
                .sum();
        return Stream.of(
                node(
                        note(note),
                        Map.of(
                                "title", title,
                                "text", text,
                                "lines", text.lines().count(),
                                "facts", facts,
                                "tips",
                                        notes.things(note)
                                                .filter(things::hasTip)
                                                .count(),
                                "code", List.of(),
                                "warnings", List.of(),
                                "warned", List.of())),
                node(section(note), Map.of("title", title, "note", note(note).id(), "line", 1, "level", 1)));
    }

    private Node statement(Sentence sentence) {
        return node(
                statement(sentence.id()),
                Map.of(
                        "note", sentence.note(),
                        "line", sentence.line(),
                        "endLine", sentence.line(),
                        "text", sentence.text(),
                        "heading", sentence.heading(),
                        "facts", sentence.facts(things).map(StatedFact::text).toList()));
    }

    private Node thing(int thing) {
        String name = GeneratedNames.of(thing);
        return new Node(
                things.ref(thing),
                things.kind(thing),
                new TreeMap<>(Map.of(
                        "name", name,
                        "sortName", name.toLowerCase(Locale.ROOT),
                        "kind", things.kind(thing).name(),
                        "aliases", things.aliases(thing),
                        "asked", List.of(),
                        "categories", List.of(),
                        "statements", statements[thing],
                        "flows", ways[thing])));
    }

    private Node name(int thing, String how, String text) {
        String key = NameKey.of(text);
        return node(
                new Ref(Label.Name, things.ref(thing).id() + "/" + key), Map.of("key", key, "text", text, "how", how));
    }

    private static Node limit(int number) {
        return node(GeneratedThings.limit(number), Map.of("text", "at most " + number + " MB"));
    }

    private Node tip(int thing) {
        Sentence first = notes.first(thing);
        return node(
                tip(first),
                Map.of(
                        "text",
                        "Remember what " + GeneratedNames.of(thing) + " is for",
                        "kind",
                        "explicit",
                        "note",
                        first.note(),
                        "line",
                        first.line()));
    }

    private static Stream<Node> outline() {
        Node domain = node(DOMAIN, Map.of("name", "Generated", "position", 1));
        Stream<Node> topics = IntStream.range(0, TOPICS)
                .mapToObj(
                        topic -> node(topic(topic), Map.of("name", "Topic " + topic, "note", note(0).id(), "line", 1)));
        return Stream.concat(Stream.of(domain), topics);
    }

    private static Node node(Ref ref, Map<String, Object> properties) {
        return new Node(ref, null, new TreeMap<>(properties));
    }
}
