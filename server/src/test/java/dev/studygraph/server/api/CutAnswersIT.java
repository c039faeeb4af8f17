package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.studygraph.server.Api;
import dev.studygraph.server.OwnServer;
import dev.studygraph.server.SmallGraph;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

/** Over a database that takes too long for whatever looks far. */
class CutAnswersIT {

    private static final String NEAR = "/api/routes?from=Clickstream&to=S3";
    private static final String NOWHERE = "/api/routes?from=S3&to=Clickstream";
    private static final AtomicInteger FAR_SEARCHES = new AtomicInteger();

    private static OwnServer server;
    private static Api api;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new OwnServer(data, SmallGraph.shelf().findings(), CutAnswersIT::slow);
        api = server.api();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsNearIsFoundAndTheAnswerSaysThatItWasCut() {
        JsonNode answer = api.json(NEAR);

        assertThat(answer.get("routes")).isNotEmpty();
        assertThat(answer.get("cut").asBoolean()).isTrue();
        assertThat(answer.get("cutBecause").asText()).contains("too long");
    }

    @Test
    void anAnswerThatWasCutIsNotKept() {
        HttpResponse<String> first = api.get(NEAR);
        int before = FAR_SEARCHES.get();
        api.get(NEAR);

        assertThat(first.headers().firstValue("ETag")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(FAR_SEARCHES.get()).isGreaterThan(before);
    }

    @Test
    void whereNothingIsNearItSaysThatItTookTooLongAndNotThatThereIsNoRoute() {
        HttpResponse<String> answer = api.get(NOWHERE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Api.json(answer).get("detail").asText()).contains("too long");
    }

    private static Driver slow(Driver driver) {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executableQuery") && looksFar((String) arguments[0])) {
                        FAR_SEARCHES.incrementAndGet();
                        throw new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "too slow");
                    }
                    try {
                        return method.invoke(driver, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean looksFar(String cypher) {
        return cypher.contains("SHORTEST") && !cypher.contains("{1,4}");
    }
}
