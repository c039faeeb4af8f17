package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds real answers against the API's own description. */
@StudyGraphTest
class OpenApiIT {

    private static final String FIREHOSE = "/api/entities/amazon-kinesis-data-firehose";

    static final List<Call> CALLS = List.of(
            new Call("/api/overview", "/api/overview", 200),
            new Call("/api/entities", "/api/entities?limit=3", 200),
            new Call("/api/entities", "/api/entities?q=kds", 200),
            new Call("/api/entities", "/api/entities?limit=-1", 400),
            new Call("/api/entities/{id}", FIREHOSE, 200),
            new Call("/api/entities/{id}", "/api/entities/amazon-s3", 200),
            new Call("/api/entities/{id}", "/api/entities/amazon-kinesis-data-streams", 200),
            new Call("/api/entities/{id}", "/api/entities/redshft", 404),
            new Call("/api/entities/{id}/neighbours", FIREHOSE + "/neighbours?limit=2", 200),
            new Call("/api/edges", "/api/edges?from=amazon-kinesis-data-streams&to=amazon-s3", 200),
            new Call("/api/graph", "/api/graph", 200),
            new Call("/api/ask", "/api/ask?q=can+KDS+write+directly+to+S3", 200),
            new Call("/api/ask", "/api/ask?q=difference+of+Firehose+and+KDS", 200),
            new Call("/api/ask", "/api/ask?q=what+feeds+Redshift", 200),
            new Call("/api/ask", "/api/ask?q=limits+of+KDS", 200),
            new Call("/api/ask", "/api/ask?q=Redshift", 200),
            new Call("/api/ask", "/api/ask?q=hello", 200),
            new Call("/api/ask", "/api/ask?q=Snowflake+to+S3", 200),
            new Call("/api/ask", "/api/ask", 400),
            new Call("/api/routes", "/api/routes?q=clickstream+into+Redshift", 200),
            new Call("/api/routes", "/api/routes?q=clickstream+into+Redshift&explain=cypher", 200),
            new Call("/api/routes", "/api/routes?from=Redshift&to=AWS+Snowball", 200),
            new Call("/api/routes", "/api/routes?q=KDS+into+S3+without+Firehose", 200),
            new Call("/api/routes", "/api/routes?from=nowhere&to=S3", 404),
            new Call("/api/reach", "/api/reach?from=clickstream", 200),
            new Call("/api/reach", "/api/reach?to=nowhere", 404),
            new Call("/api/compare", "/api/compare?a=Firehose&b=KDS", 200),
            new Call("/api/compare", "/api/compare?a=Firehose", 400),
            new Call("/api/routes/replacements", "/api/routes/replacements?from=KDS&to=S3&replace=Firehose", 200),
            new Call("/api/routes/replacements", "/api/routes/replacements?replace=Firehose", 400),
            new Call("/api/routes/replacements", "/api/routes/replacements?from=KDS&replace=nothing", 404),
            new Call("/api/tips", "/api/tips?q=real", 200),
            new Call("/api/notes", "/api/notes", 200),
            new Call("/api/notes/{path}", "/api/notes/storage/warehouse.md", 200),
            new Call("/api/notes/{path}", "/api/notes/nothing.md", 404),
            new Call("/api/changes", "/api/changes", 200),
            new Call("/api/openapi.json", "/api/openapi.json", 200),
            new Call("/api/metrics", "/api/metrics", 200),
            new Call("/api/health/live", "/api/health/live", 200),
            new Call("/api/health/ready", "/api/health/ready", 200));

    @ParameterizedTest
    @FieldSource("CALLS")
    void anAnswerIsOfTheFormThatIsDescribed(Call call, Api api) {
        HttpResponse<String> answer = api.get(call.target());

        assertThat(answer.statusCode()).isEqualTo(call.status());
        new ApiDescription(api).check(call.path(), answer);
    }

    @Test
    void everyPathThatIsReadIsHeldAgainstAnAnswer(Api api) {
        Stream<String> called = CALLS.stream().map(Call::path).distinct();

        assertThat(new ApiDescription(api).paths().properties())
                .filteredOn(path -> path.getValue().has("get"))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(called.toList());
    }

    /**
     * A request.
     *
     * @param path as the description names it
     */
    record Call(String path, String target, int status) {}
}
