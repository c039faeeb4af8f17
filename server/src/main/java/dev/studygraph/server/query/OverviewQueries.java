package dev.studygraph.server.query;

import dev.studygraph.catalogue.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for what the first screen shows. */
public final class OverviewQueries {

    private static final int QUESTIONS_TO_ASK = 3;

    private static final String COUNTS = """
            RETURN COUNT { (:Entity) } AS entities,
              COUNT { (:Entity)-[:%s]->() } AS facts,
              COUNT { (:Entity)-[:FLOWS_TO]->() } AS flows,
              COUNT { (:ExamTip) } AS tips,
              COUNT { (:Note) } AS notes
            """.formatted(Relations.STATED_OR_DENIED);

    // What is above ten thousand nobody counts on a first screen.
    private static final String DOMAINS = """
            MATCH (domain:Domain)<-[:PART_OF_DOMAIN]-(topic:Topic)
            WITH domain, topic ORDER BY topic.note, topic.line, topic.id
            RETURN domain, collect(topic {.id, .name, .note, .line,
              covers: COLLECT { MATCH (topic)-[:COVERS]->(thing:Entity) RETURN thing ORDER BY thing.name },
              statements: COUNT { MATCH (topic)-[:COVERS]->(:Entity)<-[:MENTIONS]-(said:Statement) RETURN DISTINCT said LIMIT 10000 },
              flows: COUNT { MATCH (topic)-[:COVERS]->(:Entity)-[way:FLOWS_TO]-() RETURN DISTINCT way LIMIT 10000 },
              tips: COUNT { MATCH (topic)-[:COVERS]->(:Entity)<-[:ABOUT]-(tip:ExamTip) RETURN DISTINCT tip LIMIT 10000 }
            }) AS topics
            ORDER BY domain.position, domain.id
            """;

    private static final String CONNECTED = """
            MATCH (thing:Entity)
            WHERE thing.flows > 0
            RETURN thing, thing.flows AS flows
            ORDER BY thing.flows DESC, thing.statements DESC, thing.id
            LIMIT 12
            """;

    // Each question from another source to another end, over a stop or two, so that there is something to find out. A
    // start that reaches nearly all at once makes no question; of the others the best known are tried, and as much of
    // what is around them as a small graph has. An index has them by kind and statements: who orders by both need not
    // sort.
    private static final String ASK = """
            UNWIND $kinds AS kind
            CALL (kind) {
              MATCH (start:Entity)
              WHERE start.kind = kind AND start.statements >= 0 AND start.neighbours IS NULL
              RETURN start ORDER BY start.kind DESC, start.statements DESC LIMIT 15
            }
            CALL (start) {
              MATCH (start)-[:FLOWS_TO]->(stop:Entity)
              WITH start, stop LIMIT 15
              CALL (start, stop) {
                MATCH (stop)-[:FLOWS_TO]->(end:Entity)
                WITH end LIMIT 15
                WITH end WHERE start <> end AND NOT EXISTS { (start)-[:FLOWS_TO]->(end) }
                RETURN end
              }
              RETURN DISTINCT end
            }
            RETURN start.name AS from, end.name AS into
            ORDER BY start.kind = 'DataSource' DESC, start.statements + end.statements DESC, start.id, end.id
            LIMIT 500
            """;

    // Questions that the notes ask and leave open are there to be tried.
    private static final String OPEN_QUESTIONS = """
            MATCH (question:Question)
            WHERE question.reasoning = '' AND size(question.scenario) <= 120
            RETURN question.scenario AS asked
            ORDER BY question.note, question.line, question.id
            LIMIT 3
            """;

    private static final String QUESTIONS = """
            MATCH (question:Question)
            WHERE question.reasoning <> ''
            RETURN question,
              COLLECT { MATCH (question)-[:ABOUT]->(thing:Entity) RETURN thing ORDER BY thing.name } AS about
            ORDER BY question.note, question.line, question.id
            LIMIT 100
            """;

    private static final String WARNINGS = """
            MATCH (note:Note)
            UNWIND range(0, size(note.warnings) - 1) AS i
            RETURN note.path AS note, note.warned[i] AS line, note.warnings[i] AS text
            ORDER BY note, line, text
            LIMIT 1000
            """;

    private final GraphReader graph;
    private final GraphQueries whole;

    public OverviewQueries(GraphReader graph, GraphQueries whole) {
        this.graph = graph;
        this.whole = whole;
    }

    /** What the first screen shows. */
    public Overview overview() {
        return new Overview(
                whole.version().orElse(""),
                graph.find(COUNTS, Map.of(), Overview.Counts::of).orElseThrow(),
                graph.list(DOMAINS, Map.of(), Overview.Domain::of),
                graph.list(CONNECTED, Map.of(), Overview.Connected::of),
                ask(),
                graph.list(QUESTIONS, Map.of(), Overview.Question::of),
                graph.list(WARNINGS, Map.of(), Overview.Warning::of));
    }

    private List<String> ask() {
        List<String> open =
                graph.list(OPEN_QUESTIONS, Map.of(), row -> row.get("asked").asString());
        return open.isEmpty() ? derived() : open;
    }

    private List<String> derived() {
        Set<String> asked = new HashSet<>();
        return graph
                .list(
                        ASK,
                        Map.of(
                                "kinds",
                                Arrays.stream(Kind.values()).map(Enum::name).toList()),
                        row -> List.of(
                                row.get("from").asString(), row.get("into").asString()))
                .stream()
                .filter(ends -> ends.stream().noneMatch(asked::contains) && asked.addAll(ends))
                .map(ends -> "How do I get %s into %s?".formatted(ends.getFirst(), ends.getLast()))
                .limit(QUESTIONS_TO_ASK)
                .toList();
    }
}
