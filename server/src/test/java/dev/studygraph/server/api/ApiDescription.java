package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.studygraph.server.Api;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The API's own description, as what its answers are held against. */
public final class ApiDescription {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode description;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    public ApiDescription(Api api) {
        description = api.json("/api/openapi.json");
    }

    /** The whole of it. */
    public JsonNode whole() {
        return description;
    }

    JsonNode paths() {
        return description.get("paths");
    }

    /** Holds an answer to a described path against the form that the description gives it. */
    void check(String path, HttpResponse<String> answer) {
        assertThat(faults(path, answer.request().method(), answer.statusCode(), Api.json(answer)))
                .isEmpty();
    }

    /** Where an answer is not of the form that the description gives it. */
    public List<String> faults(String path, String method, int status, JsonNode answer) {
        JsonSchema form = schemas.computeIfAbsent(
                status >= 400 ? "problem" : path + ' ' + method + ' ' + status,
                key -> SCHEMAS.getSchema(schema(path, method, status)));
        return form.validate(answer).stream().map(Object::toString).toList();
    }

    private JsonNode schema(String path, String method, int status) {
        JsonNode schema = status >= 400
                ? new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/Problem")
                : description
                        .get("paths")
                        .get(path)
                        .get(method.toLowerCase(Locale.ROOT))
                        .get("responses")
                        .get(String.valueOf(status))
                        .get("content")
                        .get("application/json")
                        .get("schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        return whole;
    }
}
