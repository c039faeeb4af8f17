package dev.studygraph.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that can be asked, as the API describes it.
 *
 * @param path with the names of its parameters in braces
 * @param body the schema of what is sent with it, missing where nothing is
 */
record Operation(String method, String path, List<Parameter> parameters, JsonNode body) {

    /** All that a description has. */
    static List<Operation> all(JsonNode description) {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                all.add(of(path.getKey(), method.getKey(), method.getValue(), description));
            }
        }
        return List.copyOf(all);
    }

    /** The parameters that stand in one place: path, query or header. */
    List<Parameter> in(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.place().equals(place))
                .toList();
    }

    private static Operation of(String path, String method, JsonNode operation, JsonNode description) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode meant = resolved(parameter, description);
            parameters.add(new Parameter(
                    meant.get("name").asText(), meant.get("in").asText(), schema(meant.get("schema"), description)));
        }
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, resolved(body, description));
    }

    /** The schema of a single value. */
    private static JsonNode schema(JsonNode schema, JsonNode description) {
        JsonNode meant = resolved(schema, description);
        return meant.has("items") ? schema(meant.get("items"), description) : meant;
    }

    static JsonNode resolved(JsonNode node, JsonNode description) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    /**
     * A parameter.
     *
     * @param schema of one of its values
     */
    record Parameter(String name, String place, JsonNode schema) {}
}
