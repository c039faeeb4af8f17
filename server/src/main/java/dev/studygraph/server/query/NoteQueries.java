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
            RETURN note.path AS path, note.title AS title, note.lines AS lines, note.facts AS facts, note.tips AS tips
            ORDER BY path
            """;

    private static final String NOTE = """
            MATCH (note:Note {path: $path})
            RETURN note.path AS path, note.title AS title, note.text AS text, note.code AS code
            """;

    // Each statement keeps what it states, as StatedFact puts it.
    private static final String FACTS = """
            MATCH (:Note {path: $path})-[:CONTAINS]->(place:Statement)
            UNWIND place.facts AS fact
            WITH place.line AS line, split(fact, '\t') AS fact
            MATCH (subject:Entity {id: fact[0]})
            OPTIONAL MATCH (thing:Entity {id: fact[2]})
            OPTIONAL MATCH (literal:Literal {id: fact[3]})
            WITH line, subject, fact[1] AS relation, coalesce(thing, literal) AS object, fact[4] = 'DENIED' AS denied,
              min(fact[5]) AS rule, CASE WHEN 'sure' IN collect(fact[6]) THEN 'sure' ELSE 'likely' END AS confidence,
              max(fact[7]) AS carries
            RETURN line, subject, relation, object, denied, rule, confidence, carries
            ORDER BY line, subject.name, relation, coalesce(object.name, object.text)
            """;

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
