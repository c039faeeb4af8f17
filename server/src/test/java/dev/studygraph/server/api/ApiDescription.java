package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.studygraph.server.Api;
import java.net.http.HttpResponse;
import java.util.Locale;

/** The API's own description, as what its answers are held against. */
final class ApiDescription {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode description;

    ApiDescription(Api api) {
        description = api.json("/api/openapi.json");
    }

    JsonNode paths() {
        return description.get("paths");
    }

    /** Holds an answer to a described path against the form that the description gives it. */
    void check(String path, HttpResponse<String> answer) {
        String method = answer.request().method().toLowerCase(Locale.ROOT);
        JsonNode response = paths().get(path).get(method).get("responses").get(String.valueOf(answer.statusCode()));
        boolean isProblem = answer.statusCode() >= 400;
        JsonNode schema = isProblem
                ? new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/Problem")
                : response.get("content").get("application/json").get("schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        assertThat(SCHEMAS.getSchema(whole).validate(Api.json(answer))).isEmpty();
    }
}
