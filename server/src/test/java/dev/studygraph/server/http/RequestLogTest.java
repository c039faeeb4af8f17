package dev.studygraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.studygraph.server.Api;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RequestLogTest {

    private static final String SECRET = "zebrafish4711";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("dev.studygraph");
    private final List<String> watched = new ArrayList<>();
    private final Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.requestLogger.http(new RequestLog(
                        (method, route, status, took) -> watched.add(method + ' ' + route + ' ' + status)));
                UnreadableRequests.answer(config.jetty);
                config.routes.before(new RequestId());
                config.routes.get("/things/{name}", ctx -> ctx.result("here"));
                config.routes.post("/broken", ctx -> {
                    throw new IllegalStateException("no " + ctx.body(), new IOException(ctx.queryString()));
                });
                Problems.map(config.routes);
            })
            .start("127.0.0.1", 0);
    private final Api api = new Api(URI.create("http://127.0.0.1:" + server.port()));

    @BeforeEach
    void listen() {
        own.setLevel(Level.DEBUG);
        log.setContext(root.getLoggerContext());
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        own.setLevel(Level.INFO);
        server.stop();
    }

    @Test
    void nothingThatALearnerAsksIsInTheLog() throws Exception {
        api.get("/things/" + SECRET + "?q=" + SECRET, "Authorization", "Bearer " + SECRET, "Cookie", "token=" + SECRET);
        api.get("/" + SECRET);
        HttpRequest broken = HttpRequest.newBuilder(api.server().resolve("/broken?q=" + SECRET))
                .POST(BodyPublishers.ofString(SECRET))
                .build();
        assertThat(api.send(broken).statusCode()).isEqualTo(500);
        RawHttp.get(api.server(), "/%zz" + SECRET, "Host: " + SECRET);

        JsonEncoder json = new JsonEncoder();
        json.start();
        List<String> lines = log.list.stream()
                .map(event -> new String(json.encode(event), StandardCharsets.UTF_8))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(line -> line.contains("{name}"))
                .anyMatch(line -> line.contains("request failed") && line.contains("IllegalStateException"))
                .noneMatch(line -> line.contains(SECRET))
                .noneMatch(line -> line.contains("127.0.0.1"));
        assertThat(watched).containsExactly("GET /things/{name} 200", "GET none 404", "POST /broken 500");
    }

    @Test
    void everyLineOfARequestHasTheIdThatItsAnswerHas() {
        HttpRequest broken = HttpRequest.newBuilder(api.server().resolve("/broken"))
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = api.send(broken);

        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(log.list)
                .filteredOn(event -> event.getLoggerName().startsWith("dev.studygraph"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getMDCPropertyMap()).containsEntry("request", id));
        assertThat(Api.json(answer).get("instance").asText()).isEqualTo("urn:request:" + id);
    }

    @Test
    void aSaneIdIsTakenOverAndAnyOtherIsNot() {
        assertThat(idFor("0123456789abcdef")).isEqualTo("0123456789abcdef");
        assertThat(idFor("a b; c{}<script>")).isNotEqualTo("a b; c{}<script>").hasSize(36);
        assertThat(idFor("x".repeat(65))).hasSize(36);
        assertThat(idFor("")).hasSize(36);
    }

    @Test
    void theLogCanBeHadAsJson() throws Exception {
        LoggerContext context = new LoggerContext();
        context.putProperty("STUDY_GRAPH_LOG_FORMAT", "json");
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(RequestLog.class.getResource("/logback.xml"));
        ConsoleAppender<ILoggingEvent> stderr = (ConsoleAppender<ILoggingEvent>)
                context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("stderr");
        api.get("/things/S3", "X-Request-Id", "0123456789abcdef");

        JsonNode line = new ObjectMapper().readTree(stderr.getEncoder().encode(log.list.getFirst()));
        assertThat(line.get("level").asText()).isEqualTo("DEBUG");
        assertThat(line.get("formattedMessage").asText()).isEqualTo("request");
        assertThat(line.at("/mdc/request").asText()).isEqualTo("0123456789abcdef");
        assertThat(line.get("kvpList").toString()).contains("{name}", "200");
        context.stop();
    }

    private String idFor(String given) {
        return api.get("/things/S3", "X-Request-Id", given)
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }
}
