package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@StudyGraphTest
class RoutesEndpointIT {

    @Test
    void aRouteIsProvedLineByLine(Api api) {
        JsonNode answer = api.json("/api/routes?q=How+do+I+get+clickstream+data+into+S3%3F");

        JsonNode route = answer.at("/routes/0");
        assertThat(Api.each(route.get("stops"), "id"))
                .containsExactly(
                        "clickstream", "amazon-kinesis-data-streams", "amazon-kinesis-data-firehose", "amazon-s3");
        JsonNode hop = route.at("/hops/1");
        assertThat(hop.get("relation").asText()).isEqualTo("READS_FROM");
        assertThat(hop.get("words").asText()).isEqualTo("reads from");
        assertThat(hop.get("sentence").asText())
                .isEqualTo("Amazon Kinesis Data Firehose reads from Amazon Kinesis Data Streams");
        assertThat(hop.get("inferred").asBoolean()).isFalse();
        assertThat(hop.at("/evidence/0/note").asText()).isEqualTo("streaming.md");
        assertThat(hop.at("/evidence/0/line").asInt()).isEqualTo(9);
        assertThat(hop.at("/evidence/0/quote").asText()).isEqualTo("Reads from Kinesis Data Streams.");
        assertThat(hop.at("/evidence/0/heading").asText()).isEqualTo("Kinesis Data Firehose");
        assertThat(route.get("why").asText()).isNotEmpty();
        assertThat(answer.get("noRoute").isNull()).isTrue();
    }

    @Test
    void theAnswerTellsHowTheQuestionWasRead(Api api) {
        JsonNode question =
                api.json("/api/routes?q=kds+-%3E+s3+without+redshift").get("question");

        assertThat(question.at("/from/id").asText()).isEqualTo("amazon-kinesis-data-streams");
        assertThat(question.at("/from/said").asText()).isEqualTo("kds");
        assertThat(question.at("/to/id").asText()).isEqualTo("amazon-s3");
        assertThat(Api.each(question.get("avoid"), "id")).containsExactly("amazon-redshift");
        assertThat(question.get("readAs").asText())
                .isEqualTo("From Amazon Kinesis Data Streams to Amazon S3, without Amazon Redshift.");
    }

    @Test
    void aDeniedHopIsToldAndNeverTaken(Api api) {
        JsonNode answer = api.json("/api/routes?from=KDS&to=S3");

        assertThat(answer.at("/denied/0/from").asText()).isEqualTo("amazon-kinesis-data-streams");
        assertThat(answer.at("/denied/0/to").asText()).isEqualTo("amazon-s3");
        assertThat(answer.at("/denied/0/evidence/0/line").asInt()).isEqualTo(5);
        assertThat(Api.each(answer.at("/routes/0/stops"), "id")).contains("amazon-kinesis-data-firehose");
    }

    @Test
    void namesWinOverTheWords(Api api) {
        JsonNode answer = api.json("/api/routes?q=clickstream+to+S3&to=amazon-redshift&via=S3&limit=1");

        assertThat(answer.get("routes")).hasSize(1);
        assertThat(Api.each(answer.at("/routes/0/stops"), "id"))
                .startsWith("clickstream")
                .endsWith("amazon-s3", "amazon-redshift");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=clickstream&to=Redshift&via=Firehose&via=S3",
                "?q=clickstream+to+Redshift+via+Firehose+then+S3",
                "?q=from+clickstream+via+Firehose+then+S3+to+Redshift",
            })
    void whatIsToBePassedIsPassedInItsOrder(String query, Api api) {
        JsonNode answer = api.json("/api/routes" + query);

        assertThat(Api.each(answer.at("/question/via"), "id"))
                .containsExactly("amazon-kinesis-data-firehose", "amazon-s3");
        assertThat(Api.each(answer.at("/routes/0/stops"), "id"))
                .startsWith("clickstream")
                .endsWith("amazon-kinesis-data-firehose", "amazon-s3", "amazon-redshift");
        assertThat(api.json("/api/routes?from=clickstream&to=Redshift&via=S3,Firehose")
                        .get("routes"))
                .isEmpty();
    }

    @Test
    void aRequirementCanBeAFormOrAWayOfWorking(Api api) {
        JsonNode answer = api.json("/api/routes?from=KDS&to=Redshift&require=near+real+time,Parquet");

        assertThat(answer.at("/question/require"))
                .extracting(JsonNode::asText)
                .containsExactly("near real time", "as Apache Parquet");
        assertThat(answer.at("/routes/0/fits").asText()).isEqualTo("stated");
        assertThat(api.get("/api/routes?from=KDS&to=S3&require=purple").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whereThereIsNoWayTheAnswerTellsWhatIsMissing(Api api) {
        JsonNode none = api.json("/api/routes?q=from+S3+to+clickstream").get("noRoute");

        assertThat(none.get("message").asText())
                .startsWith("The notes give no way from Amazon S3 to Clickstream.")
                .endsWith("The other way round, from Clickstream to Amazon S3, they give one.");
        assertThat(none.get("leadsBack").asBoolean()).isTrue();
        assertThat(Api.each(none.get("reachable"), "id")).containsExactly("amazon-redshift");
        assertThat(none.get("reaching")).isEmpty();
        assertThat(none.at("/missing/from/id").asText()).isEqualTo("amazon-s3");
        assertThat(none.at("/missing/to/id").asText()).isEqualTo("clickstream");
    }

    @Test
    void anUnknownNameIsToldWithNearOnes(Api api) {
        HttpResponse<String> answer = api.get("/api/routes?from=Redshiftt+Spectral&to=S3");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.each(Api.json(answer).get("suggestions"), "id")).contains("amazon-redshift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20", "?q=what", "?q=S3%00", "?q=S3&limit=0", "?q=S3&limit=many"})
    void aQuestionThatAsksNothingIsRefused(String query, Api api) {
        assertThat(api.get("/api/routes" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void aQuestionThatIsTooLongIsRefused(Api api) {
        assertThat(api.get("/api/routes?q=" + "a".repeat(2_001)).statusCode()).isEqualTo(400);
    }

    @Test
    void cypherInANameIsJustAName(Api api) {
        String hostile = "S3%27%7D)%20DETACH%20DELETE%20n%20//%20to%20Redshift%7E*%22";

        assertThat(api.get("/api/routes?q=" + hostile).statusCode()).isLessThan(500);
        assertThat(api.json("/api/routes?from=S3&to=Redshift").get("routes")).isNotEmpty();
    }

    @Test
    void whatMattersOnARouteIsToldWithIt(Api api) {
        JsonNode toKnow = api.json("/api/routes?from=clickstream&to=S3").at("/routes/0/toKnow");

        assertThat(Api.each(toKnow.get("tips"), "text"))
                .containsExactly("Exam tip: Firehose is near real time, Data Streams is real time.");
        assertThat(toKnow.at("/limits/0/thing/id").asText()).isEqualTo("amazon-kinesis-data-streams");
        assertThat(toKnow.at("/limits/0/text").asText()).isEqualTo("records kept for up to 365 days");
        assertThat(toKnow.at("/limits/0/evidence/0/line").asInt()).isEqualTo(4);
        assertThat(toKnow.at("/changed/0/today/name").asText()).isEqualTo("Amazon Data Firehose");
    }

    @Test
    void theAnswerComesAsATextToKeep(Api api) {
        HttpResponse<String> asked = api.get("/api/routes?q=KDS+into+S3", "Accept", "text/markdown");

        assertThat(asked.headers().firstValue("Content-Type")).hasValue("text/markdown; charset=utf-8");
        assertThat(asked.headers().allValues("Vary")).contains("Accept, Accept-Encoding");
        assertThat(asked.body())
                .startsWith("# KDS into S3\n")
                .contains("## Route 1: Amazon Kinesis Data Streams → Amazon Kinesis Data Firehose → Amazon S3")
                .contains("2. Amazon Kinesis Data Firehose writes to Amazon S3")
                .contains("> Delivers to S3 and to Redshift.  \n   > `streaming.md:10`")
                .contains("### To know")
                .contains("## Not directly");
        assertThat(api.get("/api/routes?q=KDS+into+S3&format=markdown").body()).isEqualTo(asked.body());
        assertThat(api.get("/api/routes?q=S3+to+clickstream&format=markdown").body())
                .contains("The notes give no way from Amazon S3 to Clickstream.");
    }

    @Test
    void theQueriesThatRanAreShownOnRequest(Api api) {
        JsonNode answer = api.json("/api/routes?from=KDS&to=S3&explain=cypher");

        assertThat(answer.at("/queries/0").asText())
                .contains(":param from => ['amazon-kinesis-data-streams'];\n")
                .contains(":param to => ['amazon-s3'];\n")
                .contains("MATCH walk = SHORTEST");
        assertThat(api.json("/api/routes?from=KDS&to=S3").has("queries")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=pdf", "explain=plan"})
    void aFormThatThereIsNotIsRefused(String parameter, Api api) {
        assertThat(api.get("/api/routes?from=KDS&to=S3&" + parameter).statusCode())
                .isEqualTo(400);
    }
}
