package dev.studygraph.server.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.studygraph.server.query.NoteView.Line;
import dev.studygraph.server.query.NoteView.LineFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Asks for the notes, and for what was found on their lines. */
public final class NoteQueries {

    private static final String NOTES = """
            MATCH (note:Note)
            OPTIONAL MATCH (tip:ExamTip {note: note.path})
            WITH note, count(tip) AS tips
            OPTIONAL MATCH (note)-[:CONTAINS]->(place:Statement)
            WITH note, tips, collect(place.id) AS places
            RETURN note.path AS path, note.title AS title, note.text AS text, tips,
              COUNT { MATCH (:Entity)-[edge:%s]->() WHERE ANY(place IN edge.statements WHERE place IN places) } AS facts
            ORDER BY path
            """.formatted(Relations.STATED_OR_DENIED);

    private static final String NOTE = """
            MATCH (note:Note {path: $path})
            RETURN note.path AS path, note.title AS title, note.text AS text, note.code AS code
            """;

    private static final String FACTS = """
            MATCH (note:Note {path: $path})-[:CONTAINS]->(place:Statement)
            WITH collect(place) AS places, collect(place.id) AS ids
            MATCH (subject:Entity)-[edge:%s]->(object:Entity|Literal)
            WHERE ANY(id IN edge.statements WHERE id IN ids)
            UNWIND places AS place
            WITH subject, edge, object, place
            WHERE place.id IN edge.statements
            RETURN place.line AS line, subject, coalesce(edge.relation, type(edge)) AS relation, object,
              type(edge) = 'DENIED' AS denied,
              min([i IN range(0, size(edge.statements) - 1) WHERE edge.statements[i] = place.id | edge.rules[i]][0])
                AS rule
            ORDER BY line, subject.name, relation, coalesce(object.name, object.text)
            """.formatted(Relations.STATED_OR_DENIED);

    private static final String TIPS = """
            MATCH (tip:ExamTip {note: $path})
            RETURN tip.line AS line, count(*) AS count
            """;

    private static final String MENTIONS = """
            MATCH (:Note {path: $path})-[:CONTAINS]->(place:Statement)-[:MENTIONS]->(thing:Entity)
            RETURN DISTINCT place.line AS line, thing
            ORDER BY line, thing.name
            """;

    private static final String PLACES = """
            MATCH (:Note {path: $path})-[:CONTAINS]->(place:Statement)
            RETURN place.line AS line, place.endLine AS endLine, place.reason AS reason
            ORDER BY line, place.id
            """;

    private final GraphReader graph;

    public NoteQueries(GraphReader graph) {
        this.graph = graph;
    }

    /** All notes, by path. */
    public List<NoteSummary> all() {
        return graph.list(NOTES, Map.of(), NoteSummary::of);
    }

    /** The note at a path, with what was found on each of its lines. */
    public Optional<NoteView> find(String path) {
        return graph.find(NOTE, Map.of("path", path), row -> row).map(this::view);
    }

    private NoteView view(Record note) {
        String path = note.get("path").asString();
        List<String> texts = note.get("text").asString().lines().toList();
        LineReasons reasons = new LineReasons(Set.copyOf(note.get("code").asList(Value::asInt)));
        graph.list(PLACES, Map.of("path", path), LineReasons.Place::of).forEach(reasons::add);
        return new NoteView(path, note.get("title").asString(), lines(path, texts, reasons));
    }

    private List<Line> lines(String path, List<String> texts, LineReasons reasons) {
        Map<Integer, List<LineFact>> facts = byLine(FACTS, path, LineFact::of);
        Map<Integer, List<Long>> tips =
                byLine(TIPS, path, row -> row.get("count").asLong());
        Map<Integer, List<EntityRef>> mentions = byLine(MENTIONS, path, row -> EntityRef.of(row.get("thing")));
        List<Line> lines = new ArrayList<>();
        for (String words : texts) {
            int line = lines.size() + 1;
            lines.add(new Line(
                    line,
                    words,
                    facts.getOrDefault(line, List.of()),
                    tips.getOrDefault(line, List.of(0L)).getFirst(),
                    mentions.getOrDefault(line, List.of()),
                    reasons.of(line, words)));
        }
        return lines;
    }

    /** What a query finds on the lines of a note, in its order on each line. */
    private <T> Map<Integer, List<T>> byLine(String cypher, String path, Function<Record, T> row) {
        return graph
                .list(
                        cypher,
                        Map.of("path", path),
                        found -> Map.entry(found.get("line").asInt(), row.apply(found)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
