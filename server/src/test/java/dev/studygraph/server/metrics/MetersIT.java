package dev.studygraph.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@StudyGraphTest
class MetersIT {

    @Test
    void requestsAreCountedByRouteAndNeverByPath(Api api) {
        api.get("/api/entities/amazon-redshift?zebrafish=1");
        api.get("/api/zebrafish");
        api.send(HttpRequest.newBuilder(api.server().resolve("/zebrafish"))
                .method("ZEBRAFISH", BodyPublishers.noBody())
                .build());
        HttpResponse<String> answer = api.get("/metrics");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body())
                .containsPattern(
                        "http_server_requests_seconds_bucket\\{method=\"GET\",route=\"/api/entities/\\{id}\",status=\"200\",le=\"0.1\"} \\d")
                .containsPattern(
                        "http_server_requests_seconds_count\\{method=\"GET\",route=\"/<file>\",status=\"404\"} \\d")
                .doesNotContainIgnoringCase("zebrafish")
                .doesNotContain("amazon");
    }

    @Test
    void theGraphTheCacheTheDriverAndTheMachineAreToldOf(Api api) {
        JsonNode graph = api.json("/api/graph");
        String metrics = api.get("/metrics").body();

        assertThat(figure(metrics, "study_graph_nodes"))
                .isEqualTo(graph.at("/total/nodes").asDouble());
        assertThat(figure(metrics, "study_graph_edges"))
                .isEqualTo(graph.at("/total/edges").asDouble());
        assertThat(figure(metrics, "study_graph_version_age_seconds")).isNotNegative();
        assertThat(figure(metrics, "study_graph_queries_seconds_count")).isPositive();
        assertThat(figure(metrics, "study_graph_queries_seconds_sum")).isPositive();
        assertThat(figure(metrics, "study_graph_driver_connections_in_use")).isNotNegative();
        assertThat(figure(metrics, "cache_gets_total{cache=\"answers\",result=\"miss\"}"))
                .isPositive();
        assertThat(figure(metrics, "cache_gets_total{cache=\"answers\",result=\"hit\"}"))
                .isNotNegative();
        assertThat(figure(metrics, "cache_size{cache=\"answers\"}")).isPositive();
        assertThat(figure(metrics, "cache_evictions_total{cache=\"answers\"}")).isNotNegative();
        assertThat(figure(metrics, "study_graph_requests_shed_total{work=\"answers\"}"))
                .isNotNegative();
        assertThat(figure(metrics, "study_graph_requests_under_way{work=\"drops\"}"))
                .isZero();
        assertThat(metrics)
                .contains("jvm_memory_used_bytes", "jvm_threads_live_threads", "jvm_gc_", "process_uptime_seconds");
    }

    private static double figure(String metrics, String name) {
        Matcher found = Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(metrics);
        assertThat(found.find()).as(name + " in " + metrics).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
