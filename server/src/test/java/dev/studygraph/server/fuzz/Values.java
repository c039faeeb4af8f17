package dev.studygraph.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Values for parameters: such as their schema asks for, and such as it does not. */
final class Values {

    private static final List<String> TRICKS = List.of(
            "",
            " ",
            "\u0000",
            "\r\nSet-Cookie: a=b",
            "\u001B[2J\u0007\u007F",
            "\u202Egnp.3S\u202C\u200B\uFEFF\u2066",
            "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDD2C",
            "A\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
            "\u0410mazon \u042F3",
            "\uFF33\uFF13",
            "\u0130\u0131\u1E9E\u00DF",
            "\uD800",
            "\uDFFF\uD800",
            "S3'}) DETACH DELETE n //",
            "`) MATCH (n) DETACH DELETE n RETURN 1 AS `x",
            "\"S3\\\" OR *:* AND name:/.*/ ~2 ^9 [a TO z] {x TO y} \\",
            "AND OR NOT && || ! ( ) { } [ ] : + - ~ * ?",
            "a* b? ~ \"",
            "kind: kind:format kind:nothing parquet",
            "${jndi:ldap://x} #{7*7} %s %n %00 \\u0000",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "/etc/passwd",
            "C:\\x.md",
            "-> => -> , , ; ; ? ? from to into via without",
            "how do I get from from to to via via without without",
            "null",
            "true",
            "[]",
            "{}",
            "NaN",
            "-0",
            "1e400",
            "0x7f",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999999999");

    private final Chance chance;
    private final Known known;

    Values(Chance chance, Known known) {
        this.chance = chance;
        this.known = known;
    }

    /** A value as the schema of a parameter asks for it. */
    String good(Operation.Parameter parameter) {
        JsonNode schema = parameter.schema();
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(chance.below(schema.get("enum").size()))
                    .asText();
        }
        if (schema.path("type").asText().equals("integer")) {
            int least = schema.path("minimum").asInt(0);
            return String.valueOf(least + chance.below(schema.path("maximum").asInt(100) - least + 1));
        }
        return chance.of(known.words(parameter.name()));
    }

    /** A value that nobody would wish for. */
    String bad(Operation.Parameter parameter) {
        List<Supplier<String>> ways = new ArrayList<>(List.of(
                () -> chance.of(TRICKS),
                () -> chance.of(TRICKS) + chance.of(TRICKS),
                () -> chance.characters(40),
                () -> chance.characters(400),
                () -> chance.of("x", " ", "S3 ", "\u00E9", "(", "\"", "into ", "a,")
                        .repeat(chance.below(1_200) + 1),
                () -> mangled(good(parameter)),
                () -> good(parameter) + chance.characters(5)));
        if (parameter.schema().path("type").asText().equals("integer")) {
            ways.add(() -> String.valueOf(parameter.schema().path("maximum").asLong() + 1 + chance.below(3)));
            ways.add(() -> String.valueOf(parameter.schema().path("minimum").asLong() - 1 - chance.below(3)));
            ways.add(() -> good(parameter) + chance.of(".0", "e0", "L", " ", "\u0661", "_0"));
        }
        return chance.of(ways).get();
    }

    /** One character is another, is gone, or is there twice. */
    private String mangled(String value) {
        if (value.isEmpty()) {
            return chance.characters(1);
        }
        int at = chance.below(value.length());
        String other =
                chance.of("", chance.characters(1), value.substring(at, at + 1).repeat(2));
        return value.substring(0, at) + other + value.substring(at + 1);
    }
}
