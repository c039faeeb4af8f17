package dev.studygraph.graph;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Slug;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Warning;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.note.Note;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts findings together as nodes and edges. */
final class Assembly {

    private final Findings findings;
    private final PlaceIds statements;
    private final Reasons reasons;
    private final Claims claims;
    private final Map<String, NoteSections> sections = new HashMap<>();
    private final Map<Ref, Node> nodes = new LinkedHashMap<>();
    private final TreeSet<Edge> edges = new TreeSet<>();

    Assembly(Findings findings) {
        this.findings = findings;
        this.statements = PlaceIds.of(Stream.concat(
                findings.statements().stream().map(Statement::evidence),
                findings.facts().stream().map(Fact::evidence)));
        this.reasons = new Reasons(findings.whys());
        this.claims = Claims.of(findings.facts(), reasons);
    }

    StudyGraph graph() {
        addNotes();
        addStatements();
        addFacts();
        addEntities();
        addHandOvers();
        addTips();
        addTopics();
        addQuestions();
        return StudyGraph.of(nodes.values(), edges);
    }

    private void addNotes() {
        Map<String, Integer> facts = claims.countByNote();
        Map<String, Long> tips = findings.tips().stream()
                .map(Tip::evidence)
                .distinct()
                .collect(Collectors.groupingBy(Evidence::note, Collectors.counting()));
        for (Note note : findings.notes()) {
            NoteSections parts = new NoteSections(note);
            sections.put(note.path(), parts);
            List<Warning> warnings = findings.warnings().stream()
                    .filter(warning -> warning.note().equals(note.path()))
                    .toList();
            Ref ref = add(
                    Label.Note,
                    note.path(),
                    Map.of(
                            "title", parts.title(),
                            "text", note.text(),
                            "lines", note.text().lines().count(),
                            "facts", facts.getOrDefault(note.path(), 0),
                            "tips", tips.getOrDefault(note.path(), 0L),
                            "code", reasons.code(note.path()),
                            "warnings", warnings.stream().map(Warning::text).toList(),
                            "warned", warnings.stream().map(Warning::line).toList()));
            for (Node section : parts.nodes()) {
                nodes.put(section.ref(), section);
                tie(Edge.CONTAINS, ref, section.ref());
            }
        }
    }

    private void addStatements() {
        Map<Evidence, List<String>> facts = claims.byPlace();
        statements.all().forEach((place, id) -> addStatement(place, id, facts.getOrDefault(place, List.of())));
        for (Statement statement : findings.statements()) {
            Ref ref = new Ref(Label.Statement, statements.of(statement.evidence()));
            tieAll(Edge.MENTIONS, ref, statement.mentions());
        }
    }

    private void addStatement(Evidence place, String id, List<String> facts) {
        Map<String, Object> properties = new TreeMap<>(Map.of(
                "note", place.note(),
                "line", place.line(),
                "endLine", place.endLine(),
                "text", place.quote(),
                "heading", place.heading(),
                "facts", facts));
        reasons.silence(place).ifPresent(silence -> properties.put("reason", silence.name()));
        Ref statement = add(Label.Statement, id, properties);
        tie(Edge.CONTAINS, new Ref(Label.Note, place.note()), statement);
        Optional.ofNullable(sections.get(place.note()))
                .flatMap(note -> note.at(place.line()))
                .ifPresent(section -> tie(Edge.CONTAINS, section, statement));
    }

    private void addFacts() {
        claims.literals().forEach((ref, text) -> nodes.put(ref, node(ref, Map.of("text", text))));
        edges.addAll(claims.edges(statements));
        edges.addAll(new Flows(claims).edges(statements));
    }

    private void addEntities() {
        Map<Ref, Integer> mentions = new HashMap<>();
        Map<Ref, Integer> flows = new HashMap<>();
        all(Edge.MENTIONS).forEach(mention -> mentions.merge(mention.to(), 1, Integer::sum));
        all(Edge.FLOWS_TO).forEach(flow -> {
            flows.merge(flow.from(), 1, Integer::sum);
            flows.merge(flow.to(), 1, Integer::sum);
        });
        for (CatalogueEntry entry : findings.things()) {
            Ref ref = new Ref(Label.Entity, entry.id());
            nodes.put(ref, EntityNodes.entity(entry, mentions.getOrDefault(ref, 0), flows.getOrDefault(ref, 0)));
            for (Node name : EntityNodes.names(entry)) {
                nodes.put(name.ref(), name);
                tie(Edge.NAMES, name.ref(), ref);
            }
        }
    }

    private void addHandOvers() {
        HandOvers handOvers = new HandOvers(claims, all(Kind.Feature), all(Kind.Service), all(Edge.FLOWS_TO));
        edges.addAll(handOvers.edges(statements));
    }

    private List<Edge> all(String type) {
        return edges.stream().filter(edge -> edge.type().equals(type)).toList();
    }

    private Set<Ref> all(Kind kind) {
        return nodes.values().stream()
                .filter(node -> node.kind() == kind)
                .map(Node::ref)
                .collect(Collectors.toSet());
    }

    private void addTips() {
        PlaceIds ids = PlaceIds.of(findings.tips().stream().map(Tip::evidence));
        for (Tip tip : findings.tips()) {
            Evidence place = tip.evidence();
            Ref ref = add(
                    Label.ExamTip,
                    ids.of(place),
                    Map.of(
                            "text", place.quote(),
                            "kind", tip.kind().name().toLowerCase(Locale.ROOT),
                            "note", place.note(),
                            "line", place.line()));
            tieAll(Edge.ABOUT, ref, tip.about());
        }
    }

    private void addTopics() {
        Map<String, Integer> positions = new HashMap<>();
        for (Topic topic : findings.topics()) {
            String domainId = Slug.of(topic.domain());
            int position = positions.computeIfAbsent(domainId, id -> positions.size() + 1);
            Ref domain = add(Label.Domain, domainId, Map.of("name", topic.domain(), "position", position));
            Ref ref = add(
                    Label.Topic,
                    domainId + "/" + Slug.of(topic.name()),
                    Map.of(
                            "name", topic.name(),
                            "note", topic.evidence().note(),
                            "line", topic.evidence().line()));
            tie(Edge.PART_OF_DOMAIN, ref, domain);
            tieAll(Edge.COVERS, ref, topic.covers());
        }
    }

    private void addQuestions() {
        PlaceIds ids = PlaceIds.of(findings.questions().stream().map(SampleQuestion::evidence));
        for (SampleQuestion question : findings.questions()) {
            Evidence place = question.evidence();
            Ref ref = add(
                    Label.Question,
                    ids.of(place),
                    Map.of(
                            "title", question.title(),
                            "scenario", question.scenario(),
                            "reasoning", question.reasoning(),
                            "note", place.note(),
                            "line", place.line()));
            tieAll(Edge.ABOUT, ref, question.about());
        }
    }

    /** Adds a node, or keeps the one that is there: what is told twice stands where it is told first. */
    private Ref add(Label label, String id, Map<String, Object> properties) {
        Ref ref = new Ref(label, id);
        nodes.putIfAbsent(ref, node(ref, properties));
        return ref;
    }

    private static Node node(Ref ref, Map<String, Object> properties) {
        return new Node(ref, null, new TreeMap<>(properties));
    }

    private void tieAll(String type, Ref from, List<Term.Thing> things) {
        things.forEach(thing -> tie(type, from, new Ref(Label.Entity, thing.id())));
    }

    private void tie(String type, Ref from, Ref to) {
        edges.add(Edge.plain(type, from, to));
    }
}
