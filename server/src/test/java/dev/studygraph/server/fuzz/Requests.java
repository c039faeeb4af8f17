package dev.studygraph.server.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes up requests; the same number gives the same request for as long as the server tells the same. */
final class Requests {

    private static final long LARGE_PRIME = 1_000_003;

    private final List<Operation> operations;
    private final Known known;
    private final URI server;
    private final long seed;

    Requests(List<Operation> operations, Known known, URI server, long seed) {
        this.operations = operations;
        this.known = known;
        this.server = server;
        this.seed = seed;
    }

    /** The request of a number. */
    Asked make(int number) {
        Chance chance = new Chance(seed * LARGE_PRIME + number);
        Values values = new Values(chance, known);
        Operation operation = operations.get(number % operations.size());
        String method = chance.percent(93) ? operation.method() : oddMethod(chance);
        Body body = body(operation, chance);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        String head = method + ' ' + target(operation, chance, values) + " HTTP/1.1\r\n"
                + String.join("\r\n", headers(operation, chance, values, body)) + "\r\n\r\n";
        request.writeBytes(head.getBytes(ISO_8859_1));
        request.writeBytes(body.bytes());
        return new Asked(number, operation, method, request.toByteArray(), body.isWhole());
    }

    private static String oddMethod(Chance chance) {
        return chance.of(
                "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE", "QUERY", "TRACE", "get", "FOO", "X".repeat(300));
    }

    private String target(Operation operation, Chance chance, Values values) {
        String path = operation.path();
        for (Operation.Parameter parameter : operation.in("path")) {
            String value = whole(chance.percent(60) ? values.good(parameter) : values.bad(parameter));
            String sent = parameter.name().equals("path") && chance.percent(80)
                    ? encoded(value, chance).replace("%2F", "/")
                    : encoded(value, chance);
            path = path.replace('{' + parameter.name() + '}', sent);
        }
        List<String> query = query(operation, chance, values);
        return query.isEmpty() ? path : path + '?' + String.join("&", query);
    }

    /** A value that does not make another path of the one in which it stands. */
    private static String whole(String value) {
        return value.chars().allMatch(sign -> sign <= ' ' || "./\\".indexOf(sign) >= 0) ? value + '-' : value;
    }

    private List<String> query(Operation operation, Chance chance, Values values) {
        List<String> query = new ArrayList<>();
        int odd = chance.of(10, 30, 60);
        for (Operation.Parameter parameter : operation.in("query")) {
            if (chance.percent(65)) {
                String value = chance.percent(odd) ? values.bad(parameter) : values.good(parameter);
                String pair = parameter.name() + '=' + encoded(value, chance);
                int times = chance.percent(5) ? chance.of(2, 3, 50) : 1;
                query.addAll(Collections.nCopies(times, pair));
            }
        }
        if (chance.percent(10)) {
            query.add(chance.of("", "=", "&&", "q", "limit", "a=b=c", "Q=S3", "limit[]=1", "%00=1", "from[a]=b"));
        }
        return query;
    }

    /** A text as it stands in an address: mostly as it ought to, at times as it came out wrong. */
    private static String encoded(String text, Chance chance) {
        UnaryOperator<String> right = plain -> URLEncoder.encode(plain, UTF_8).replace("+", "%20");
        if (chance.percent(94)) {
            return right.apply(text);
        }
        return chance.<UnaryOperator<String>>of(
                        plain -> right.apply(plain)
                                + chance.of("%", "%z", "%zz", "%FF%FE", "%C3", "%ED%A0%80", "%u0041"),
                        plain -> right.apply(right.apply(plain)),
                        plain -> plain.replaceAll("[\\s#?&/]|[^\\x00-\\xFF]", "+"),
                        plain -> right.apply(plain).replace("%2F", "/").replace("%2E", "."),
                        plain -> right.apply(plain).replace("%20", "+"))
                .apply(text);
    }

    private List<String> headers(Operation operation, Chance chance, Values values, Body body) {
        List<String> headers = new ArrayList<>(List.of("Host: " + server.getAuthority(), "Connection: close"));
        for (Operation.Parameter parameter : operation.in("header")) {
            if (chance.percent(parameter.name().equals("If-None-Match") ? 15 : 90)) {
                headers.add(parameter.name() + ": "
                        + line(chance.percent(70) ? values.good(parameter) : values.bad(parameter)));
            }
        }
        if (chance.percent(20)) {
            headers.add("Accept: "
                    + chance.of(
                            "*/*",
                            "",
                            "text/markdown",
                            "application/json;q=0",
                            "x",
                            ",,,",
                            "a/b;q=x",
                            "text/html",
                            "*"));
        }
        if (chance.percent(15)) {
            headers.add("Accept-Encoding: " + chance.of("gzip", "br", "gzip;q=0", "*", "identity;q=0", "x".repeat(50)));
        }
        if (chance.percent(15)) {
            headers.add(chance.of(
                    "X-Request-Id: " + line(chance.characters(80)),
                    "Cookie: " + line(chance.characters(40)),
                    "Range: bytes=0-5",
                    "Origin: http://" + server.getAuthority(),
                    "Sec-Fetch-Site: " + chance.of("none", "cross-site"),
                    "If-Match: *",
                    "If-Modified-Since: never",
                    "Expect: 100-continue",
                    "X-Http-Method-Override: DELETE",
                    "X-Forwarded-For: " + line(chance.characters(20)),
                    "Content-Encoding: gzip",
                    "Authorization: Bearer " + line(chance.characters(30)),
                    "X-Long: " + "x".repeat(chance.below(12_000))));
        }
        headers.addAll(body.headers());
        return headers;
    }

    /** A text on one line: what follows a line is no header of this kind. */
    private static String line(String text) {
        return text.replaceAll("[\\r\\n]", " ");
    }

    private static Body body(Operation operation, Chance chance) {
        if (!operation.body().isMissingNode()) {
            return new Bodies(operation.body(), chance).make();
        }
        return chance.percent(4) ? Bodies.any(chance) : Body.NONE;
    }
}
