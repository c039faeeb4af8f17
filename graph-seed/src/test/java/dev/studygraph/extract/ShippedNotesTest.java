package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.fact.Fact;
import dev.studygraph.fact.Predicate.DataFlow;
import dev.studygraph.fact.SampleQuestion;
import dev.studygraph.fact.Topic;
import dev.studygraph.note.NoteFolders;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the notes that ship to what they promise: the answers to the questions of the exam are read out of them. */
class ShippedNotesTest {

    private static final Findings FOUND =
            new Extractor(Catalogue.shipped()).read(NoteFolders.read(List.of(Path.of("notes"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clickstream data -> Amazon Kinesis Data Streams -> Amazon Kinesis Data Firehose -> Amazon S3",
                "Amazon Kinesis Data Streams -> AWS Lambda -> Amazon S3",
                "Amazon Kinesis Data Streams -> Amazon Kinesis Data Analytics -> Random Cut Forest",
                "Amazon Kinesis Data Analytics -> Amazon Kinesis Data Firehose -> AWS Lambda -> Amazon S3",
                "AWS IoT -> Amazon Kinesis Data Firehose -> Splunk",
                "Smartphones -> Amazon Kinesis Video Streams -> Amazon SageMaker",
                "Cameras -> Amazon Kinesis Video Streams -> Amazon Rekognition",
                "Kinesis Producer Library -> Amazon Kinesis -> Kinesis Consumer Library",
                "On-premises database -> AWS Database Migration Service -> Amazon Aurora",
                "Data warehouse -> AWS Database Migration Service -> Amazon S3",
                "On-premises storage -> DataSync Agent -> AWS DataSync -> AWS storage",
                "Amazon S3 -> AWS Data Pipeline -> Amazon DynamoDB -> Amazon SageMaker",
                "Amazon S3 -> Amazon FSx for Lustre -> Amazon SageMaker -> Amazon S3",
                "Amazon S3 -> S3 lifecycle -> S3 Glacier",
                "Amazon S3 -> AWS Glue -> Apache Spark",
                "Amazon S3 -> Amazon Athena -> Amazon QuickSight",
                "Amazon Aurora -> Redshift Federated Query -> Amazon Redshift",
                "PostgreSQL -> Redshift Federated Query -> Amazon Redshift",
                "Data source -> AWS Lake Formation -> S3 data lake",
            })
    void tellEveryHopOf(String route) {
        List<String> stops = Arrays.asList(route.split(" -> "));
        List<String> hops = IntStream.range(1, stops.size())
                .mapToObj(i -> stops.get(i - 1) + " -> " + stops.get(i))
                .toList();

        assertThat(FOUND.facts().stream().filter(fact -> !fact.denied()).map(ShippedNotesTest::flow))
                .containsAll(hops);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amazon Kinesis Data Streams -> Amazon S3", "Amazon Kinesis Data Analytics -> Amazon S3"})
    void denyTheHop(String hop) {
        assertThat(FOUND.facts().stream().filter(fact -> flow(fact).equals(hop)))
                .isNotEmpty()
                .allMatch(Fact::denied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amazon ElastiCache", "Apache Kafka", "Cameras"})
    void tellNothingThatWritesTo(String end) {
        assertThat(FOUND.facts().stream().map(ShippedNotesTest::flow)).noneMatch(flow -> flow.endsWith(" -> " + end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amazon Rekognition", "Splunk"})
    void tellNothingThatReadsFrom(String start) {
        assertThat(FOUND.facts().stream().map(ShippedNotesTest::flow))
                .noneMatch(flow -> flow.startsWith(start + " -> "));
    }

    @Test
    void listTheTopicsOfEachDomain() {
        TreeMap<String, Long> topics = FOUND.topics().stream()
                .collect(Collectors.groupingBy(Topic::domain, TreeMap::new, Collectors.counting()));

        assertThat(topics)
                .containsExactly(
                        entry("Domain 1.1: Create data repositories for machine learning", 7L),
                        entry("Domain 1.2: Identify and implement a data ingestion solution", 7L),
                        entry("Domain 1.3: Identify and implement a data transformation solution", 3L));
    }

    @Test
    void everyTopicNamesAThing() {
        assertThat(FOUND.topics()).allMatch(topic -> !topic.covers().isEmpty());
    }

    @Test
    void giveTheReasoningOfBothWorkedQuestions() {
        assertThat(FOUND.questions())
                .filteredOn(question -> !question.reasoning().isEmpty())
                .extracting(SampleQuestion::title)
                .containsExactly("Q1", "Q2");
    }

    @Test
    void leaveThreeQuestionsOpenToTry() {
        assertThat(FOUND.questions())
                .filteredOn(question -> question.reasoning().isEmpty())
                .extracting(SampleQuestion::scenario)
                .hasSize(3)
                .first()
                .isEqualTo("How do I get clickstream data into S3?");
    }

    @Test
    void everyTipButTheOneOnTheExamItselfIsAboutSomething() {
        assertThat(FOUND.tips())
                .hasSizeGreaterThan(40)
                .filteredOn(tip -> tip.about().isEmpty())
                .extracting(tip -> tip.evidence().quote())
                .containsExactly("The exam wants to know which one a scenario asks for.");
    }

    @Test
    void keepTheNamesThatTheirServicesHadThen() {
        assertThat(FOUND.things())
                .filteredOn(thing -> thing.today() != null)
                .extracting(CatalogueEntry::name)
                .contains("Amazon Kinesis Data Firehose", "Amazon Kinesis Data Analytics", "AWS Data Pipeline");
    }

    /** A fact as a hop in the direction in which data move, empty where none do. */
    private static String flow(Fact fact) {
        DataFlow flow = fact.predicate().flow();
        return switch (flow) {
            case FORWARD -> fact.subject().text() + " -> " + fact.object().text();
            case BACKWARD -> fact.object().text() + " -> " + fact.subject().text();
            case NONE -> "";
        };
    }
}
