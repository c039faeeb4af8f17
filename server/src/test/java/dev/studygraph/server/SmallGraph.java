package dev.studygraph.server;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.catalogue.Today;
import dev.studygraph.extract.Findings;
import dev.studygraph.fact.Confidence;
import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Silence;
import dev.studygraph.fact.Statement;
import dev.studygraph.fact.Term;
import dev.studygraph.fact.Tip;
import dev.studygraph.fact.Topic;
import dev.studygraph.fact.Warning;
import dev.studygraph.fact.Why;
import dev.studygraph.fact.Why.Made;
import dev.studygraph.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two short notes and what they say: enough for every answer of the API, small enough to know by heart. */
public final class SmallGraph {

    private static final Note STREAMING = new Note("streaming.md", """
            # Kinesis Data Streams

            - Takes in clickstream data.
            - Keeps records for up to 365 days.
            - Cannot write to S3 directly.

            # Kinesis Data Firehose

            - Reads from Kinesis Data Streams.
            - Delivers to S3 and to Redshift.
            - Takes JSON, converts it to Parquet.
            - Suited for near real time delivery.

            Exam tip: Firehose is near real time, Data Streams is real time.
            """);

    private static final Note STORAGE = new Note("storage/warehouse.md", """
            # Redshift

            - Loads files from S3 with the COPY command.
            - Kinesis Data Firehose delivers to Redshift.

            # Exam outline: Data Engineering

            1. Create data repositories: S3, Redshift

            # Questions

            Q1. Clicks must be in the warehouse within minutes.
            Answer: Firehose, because it delivers to Redshift by itself.
            """);

    private static final Map<String, CatalogueEntry> THINGS = Stream.of(
                    thing("Amazon Kinesis Data Streams", Kind.Service, List.of("KDS", "Kinesis Data Streams")),
                    firehose(),
                    thing("Amazon S3", Kind.Service, List.of("S3")),
                    thing("Amazon Redshift", Kind.Service, List.of("Redshift")),
                    thing("COPY command", Kind.Feature, List.of()),
                    thing("Apache Parquet", Kind.Format, List.of("Parquet")),
                    thing("JSON", Kind.Format, List.of()),
                    thing("Clickstream", Kind.DataSource, List.of("clickstream data")),
                    thing("AWS Snowball", Kind.Service, List.of()))
            .collect(Collectors.toMap(CatalogueEntry::name, Function.identity()));

    private final List<Fact> facts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Why> whys = new ArrayList<>();

    private SmallGraph() {}

    /** What the two notes say. */
    public static FixedShelf shelf() {
        return told().shelved();
    }

    /**
     * What the two notes say, and what moves from S3 to Redshift; and that they seem to say that Redshift hands reports
     * to Snowball, and that Firehose reads clicks itself.
     */
    public static FixedShelf shelfWithLikelyFact() {
        SmallGraph notes = told();
        Evidence place = place(STORAGE, 3);
        notes.add(
                STORAGE,
                3,
                new Fact(
                        term("Amazon Redshift"),
                        Predicate.WRITES_TO,
                        term("AWS Snowball"),
                        false,
                        place,
                        Confidence.LIKELY,
                        "reports"));
        notes.add(
                STREAMING,
                11,
                new Fact(
                        term("Amazon Kinesis Data Firehose"),
                        Predicate.READS_FROM,
                        term("Clickstream"),
                        false,
                        place(STREAMING, 11),
                        Confidence.LIKELY,
                        null));
        notes.add(
                STORAGE,
                3,
                new Fact(
                        term("Amazon Redshift"),
                        Predicate.READS_FROM,
                        term("Amazon S3"),
                        false,
                        place,
                        Confidence.SURE,
                        "files"));
        return notes.shelved();
    }

    private static SmallGraph told() {
        SmallGraph notes = new SmallGraph();
        notes.say(STREAMING, 3, "Amazon Kinesis Data Streams", Predicate.READS_FROM, "Clickstream");
        notes.say(STREAMING, 4, "Amazon Kinesis Data Streams", Predicate.HAS_LIMIT, "records kept for up to 365 days");
        notes.deny(STREAMING, 5, "Amazon Kinesis Data Streams", Predicate.WRITES_TO, "Amazon S3");
        notes.say(STREAMING, 9, "Amazon Kinesis Data Firehose", Predicate.READS_FROM, "Amazon Kinesis Data Streams");
        notes.say(STREAMING, 10, "Amazon Kinesis Data Firehose", Predicate.WRITES_TO, "Amazon S3");
        notes.say(STREAMING, 10, "Amazon Kinesis Data Firehose", Predicate.WRITES_TO, "Amazon Redshift");
        notes.say(STREAMING, 11, "Amazon Kinesis Data Firehose", Predicate.SUPPORTS_FORMAT, "JSON");
        notes.say(STREAMING, 11, "Amazon Kinesis Data Firehose", Predicate.CONVERTS, "Apache Parquet");
        notes.say(STREAMING, 12, "Amazon Kinesis Data Firehose", Predicate.SUITED_FOR, "near real time delivery");
        notes.say(STORAGE, 3, "Amazon Redshift", Predicate.READS_FROM, "Amazon S3");
        notes.say(STORAGE, 3, "Amazon Redshift", Predicate.HAS_FEATURE, "COPY command");
        notes.say(STORAGE, 4, "Amazon Kinesis Data Firehose", Predicate.WRITES_TO, "Amazon Redshift");
        notes.silent(STREAMING, 1, Silence.HEADING);
        notes.silent(STREAMING, 7, Silence.HEADING);
        notes.silent(STREAMING, 14, Silence.NO_RELATION);
        return notes;
    }

    private FixedShelf shelved() {
        return new FixedShelf(new Findings(
                List.of(STREAMING, STORAGE),
                List.copyOf(THINGS.values()),
                statements,
                facts,
                List.of(tip()),
                List.of(topic()),
                List.of(question()),
                whys,
                List.of(new Warning(STREAMING.path(), 12, "Look at this."))));
    }

    private void say(Note note, int line, String subject, Predicate predicate, String object) {
        add(note, line, new Fact(term(subject), predicate, object(object), false, place(note, line)));
    }

    private void deny(Note note, int line, String subject, Predicate predicate, String object) {
        add(note, line, new Fact(term(subject), predicate, object(object), true, place(note, line)));
    }

    private void add(Note note, int line, Fact fact) {
        facts.add(fact);
        List<Term.Thing> named = Stream.of(fact.subject(), fact.object())
                .filter(Term.Thing.class::isInstance)
                .map(Term.Thing.class::cast)
                .toList();
        statements.add(new Statement(place(note, line), named));
        whys.add(new Why(place(note, line), named, List.of(new Made(fact, "a verb of delivering", null)), null));
    }

    private void silent(Note note, int line, Silence silence) {
        statements.add(new Statement(place(note, line), List.of()));
        whys.add(new Why(place(note, line), List.of(), List.of(), silence));
    }

    private static Tip tip() {
        return new Tip(
                Tip.Kind.EXPLICIT,
                List.of(term("Amazon Kinesis Data Firehose"), term("Amazon Kinesis Data Streams")),
                place(STREAMING, 14));
    }

    private static Topic topic() {
        return new Topic(
                "Data Engineering",
                "Create data repositories",
                List.of(term("Amazon S3"), term("Amazon Redshift")),
                place(STORAGE, 8));
    }

    private static SampleQuestion question() {
        return new SampleQuestion(
                "Q1",
                "Clicks must be in the warehouse within minutes.",
                "Firehose, because it delivers to Redshift by itself.",
                List.of(term("Amazon Kinesis Data Firehose")),
                place(STORAGE, 12));
    }

    private static Evidence place(Note note, int line) {
        List<String> lines = note.text().lines().toList();
        String heading = lines.subList(0, line).stream()
                .filter(text -> text.startsWith("# "))
                .reduce("", (above, next) -> next.substring(2));
        return new Evidence(note.path(), line, line, lines.get(line - 1).replaceFirst("^- ", ""), heading);
    }

    private static Term.Thing term(String name) {
        return THINGS.get(name).thing();
    }

    private static Term object(String name) {
        return THINGS.containsKey(name) ? term(name) : new Term.Literal(name);
    }

    private static CatalogueEntry thing(String name, Kind kind, List<String> aliases) {
        return new CatalogueEntry(name, kind, List.of(), null, aliases, List.of(), List.of(), List.of(), null);
    }

    private static CatalogueEntry firehose() {
        return new CatalogueEntry(
                "Amazon Kinesis Data Firehose",
                Kind.Service,
                List.of(),
                null,
                List.of("Firehose", "Kinesis Data Firehose"),
                List.of(),
                List.of("firehouse"),
                List.of("delivery stream"),
                new Today(
                        Today.Status.renamed,
                        "Amazon Data Firehose",
                        "2024-02-09",
                        "It has a new name; nothing else changed."));
    }
}
