package dev.studygraph.server.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;

/** JSON as a schema asks for it, and what can be made of it that is not. */
record Bodies(JsonNode schema, Chance chance) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/json";
    private static final int DEEPEST = 20_000;

    /** A body that has nothing to do with anything. */
    static Body any(Chance chance) {
        byte[] bytes = chance.bytes(2_000);
        return Body.of(
                chance.of(TYPE, "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"), bytes);
    }

    /** A body for this schema, right about half the times. */
    Body make() {
        String good = good(schema).toString();
        Body body = chance.percent(45)
                ? Body.of(chance.of(TYPE, TYPE + "; charset=utf-8"), good.getBytes(UTF_8))
                : spoilt(good);
        if (chance.percent(10)) {
            return body.chunked(chance.below(2_000) + 1);
        }
        return chance.percent(5) ? body.cut(chance.below(body.bytes().length + 1)) : body;
    }

    private Body spoilt(String good) {
        return switch (chance.below(9)) {
            case 0 ->
                Body.of(TYPE, good.substring(0, chance.below(good.length())).getBytes(UTF_8));
            case 1 -> Body.of(TYPE, deep().getBytes(UTF_8));
            case 2 -> Body.of(TYPE, good.getBytes(UTF_16));
            case 3 -> Body.of(TYPE, chance.bytes(3_000));
            case 4 ->
                Body.of(
                        chance.of("", "text/json", "application/xml", "x", "application/json, x"),
                        good.getBytes(UTF_8));
            case 5 -> Body.of(TYPE, changed(good).getBytes(UTF_8));
            case 6 ->
                Body.of(
                        TYPE,
                        chance.of("null", "[]", "{}", "1", "\"\"", "NaN", "", "{\"notes\":null}")
                                .getBytes(UTF_8));
            case 7 ->
                Body.of(
                        TYPE,
                        ("{\"notes\":" + chance.of("1e999999999", "\"x\"", "{}", "[null]", "[[]]", "[1]") + "}")
                                .getBytes(UTF_8));
            default -> Body.of(TYPE, many(good).getBytes(UTF_8));
        };
    }

    private String deep() {
        int depth = chance.below(DEEPEST);
        return chance.of("[", "{\"notes\":", "{\"a\":[").repeat(depth)
                + chance.of("", "1", "]".repeat(depth), "}".repeat(depth));
    }

    /** One sign of it is another. */
    private String changed(String good) {
        int at = chance.below(good.length());
        return good.substring(0, at) + chance.characters(3) + good.substring(at + 1);
    }

    /** What it lists is there many times. */
    private String many(String good) {
        int begin = good.indexOf('[');
        int end = good.lastIndexOf(']');
        if (begin < 0 || end - begin < 2) {
            return good;
        }
        String one = good.substring(begin + 1, end);
        return good.substring(0, end) + (',' + one).repeat(chance.of(1, 2, 100, 600)) + good.substring(end);
    }

    private JsonNode good(JsonNode form) {
        return switch (form.path("type").asText()) {
            case "object" -> object(form);
            case "array" -> {
                var array = JSON.createArrayNode();
                for (int items = chance.below(3) + 1; items > 0; items--) {
                    array.add(good(form.get("items")));
                }
                yield array;
            }
            case "integer" -> JSON.getNodeFactory().numberNode(chance.below(1_000));
            default -> JSON.getNodeFactory().textNode(text(form));
        };
    }

    private ObjectNode object(JsonNode form) {
        ObjectNode object = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> property : form.path("properties").properties()) {
            if (chance.percent(97)) {
                object.set(
                        property.getKey(),
                        property.getKey().equals("path")
                                ? JSON.getNodeFactory().textNode(path())
                                : good(property.getValue()));
            }
        }
        return object;
    }

    private String text(JsonNode form) {
        return form.path("contentEncoding").asText().equals("base64") || chance.percent(90)
                ? Base64.getEncoder().encodeToString(note().getBytes(UTF_8))
                : chance.characters(50);
    }

    private String note() {
        return chance.percent(60) ? "# Firehose\n\n- Delivers to S3.\n" : oddNote();
    }

    private String oddNote() {
        return chance.of(
                "",
                "\u0000",
                "# " + chance.characters(300),
                "- ".repeat(chance.below(2_000)),
                "| a | b |\n".repeat(chance.below(200)),
                "[".repeat(chance.below(3_000)),
                "> ".repeat(chance.below(500)) + "S3 writes to Redshift",
                "Exam tip: " + chance.characters(200),
                "```\n" + chance.characters(100));
    }

    private String path() {
        return chance.percent(60) ? chance.of("a.md", "b/c.txt", "\u00E9.md", "new note.markdown") : oddPath();
    }

    private String oddPath() {
        return chance.of(
                "a.md",
                "b/c.txt",
                chance.characters(20) + ".md",
                "../x.md",
                "/x.md",
                "x.exe",
                "x".repeat(300) + ".md",
                "CON.md",
                ".md",
                "a//b.md",
                "A.MD",
                "\u202Edm.a",
                "e\u0301.md",
                "\u00E9.md");
    }
}
