package dev.studygraph.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.server.Api;
import dev.studygraph.server.StudyGraphTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends what no learner would to every parameter: it is answered, or refused in words, and never a fault. */
@StudyGraphTest
class HostileRequestsIT {

    private static final List<String> TEXTS = Stream.of(
                    "x".repeat(1_900),
                    "how do I get S3 into Redshift ".repeat(60),
                    "amason kinesys datta streems ".repeat(60),
                    "S3'}) DETACH DELETE n //",
                    "`) MATCH (n) DETACH DELETE n RETURN 1 AS `x",
                    "\"S3\\\" OR *:* AND name:/.*/ ~ ^ [a TO z]",
                    "AND OR NOT && || ! ( ) { } [ ] : + - ~ * ?",
                    "$ids ${jndi:ldap://x} #{7*7} %s %n \\u0000",
                    "<script>alert(1)</script>",
                    "../../../../etc/passwd",
                    "\u202Egnp.3S\u200B\uFEFF \uD83D\uDE00\uD83D\uDE00",
                    "-> -> -> -> , , , ; ; ? ? from to into via without",
                    "\u0000\u0001\u001B[2J\u007F",
                    "\r\nSet-Cookie: a=b")
            .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
            .toList();

    private static final List<String> BROKEN = List.of("%FF%FE", "%C3", "%ED%A0%80", "S3%C0%AF", "%F8%88%80%80%80");

    private static final List<String> NO_COUNTS =
            List.of("0", "-1", "2147483648", "99999999999999999999", "1e9", "NaN", "0x10", "1;2", "+%00", "1001");

    static final List<String> PARAMETERS = List.of(
            "/api/entities?q=",
            "/api/entities?kind=",
            "/api/entities?cursor=",
            "/api/entities/amazon-s3/neighbours?relation=",
            "/api/entities/amazon-s3/neighbours?direction=",
            "/api/entities/amazon-s3/neighbours?cursor=",
            "/api/edges?to=amazon-s3&from=",
            "/api/edges?from=amazon-s3&to=",
            "/api/graph?kind=",
            "/api/graph?relation=",
            "/api/routes?q=",
            "/api/routes?to=S3&from=",
            "/api/routes?from=S3&to=",
            "/api/routes?from=KDS&to=S3&via=",
            "/api/routes?from=KDS&to=S3&avoid=",
            "/api/routes?from=KDS&to=S3&require=",
            "/api/reach?from=",
            "/api/reach?to=",
            "/api/compare?b=S3&a=",
            "/api/compare?a=S3&b=",
            "/api/compare?a=S3&b=KDS&c=",
            "/api/tips?q=",
            "/api/tips?about=");

    static final List<String> SEGMENTS = List.of("/api/entities/", "/api/notes/");

    static final List<String> COUNTS = List.of(
            "/api/entities?limit=",
            "/api/entities/amazon-s3/neighbours?limit=",
            "/api/routes?from=KDS&to=S3&limit=",
            "/api/reach?from=KDS&limit=");

    @ParameterizedTest
    @FieldSource("PARAMETERS")
    void noTextIsAFault(String parameter, Api api) {
        Stream.concat(TEXTS.stream(), BROKEN.stream()).forEach(text -> assertNoFault(api, parameter + text));
    }

    @ParameterizedTest
    @FieldSource("SEGMENTS")
    void noPathIsAFault(String start, Api api) {
        Stream.concat(TEXTS.stream(), BROKEN.stream()).forEach(text -> assertNoFault(api, start + text));
    }

    @ParameterizedTest
    @FieldSource("SEGMENTS")
    void aPathOfManyWordsIsNoFault(String start, Api api) {
        assertNoFault(api, start + "S3%20".repeat(1_100));
    }

    @ParameterizedTest
    @FieldSource("PARAMETERS")
    void aTextOfTenKilobytesIsRefused(String parameter, Api api) {
        assertRefused(api, parameter + "x".repeat(10_000));
    }

    @ParameterizedTest
    @FieldSource("PARAMETERS")
    void aParameterThatIsGivenAHundredTimesIsNoFault(String parameter, Api api) {
        String name = parameter.substring(parameter.lastIndexOf(parameter.contains("&") ? '&' : '?') + 1);
        assertNoFault(api, parameter + "S3&" + String.join("&", Collections.nCopies(100, name + "KDS")));
    }

    @ParameterizedTest
    @FieldSource("COUNTS")
    void aCountThatIsNoneIsRefused(String parameter, Api api) {
        NO_COUNTS.forEach(count -> assertRefused(api, parameter + count));
    }

    @Test
    void moreStopsThanAnyoneAsksForAreRefused(Api api) {
        assertRefused(api, "/api/routes?from=clickstream&to=S3&via=a,b,c,d,e,f,g,h,i,j");
    }

    /** The cursor of a part that begins before the first, and of one behind all that can be counted. */
    @ParameterizedTest
    @ValueSource(strings = {"-5", "4294967295", "99999999999999999999"})
    void aForgedCursorIsRefused(String offset, Api api) {
        String form = new String(
                Base64.getUrlDecoder()
                        .decode(api.json("/api/entities?limit=1").get("cursor").asText()),
                StandardCharsets.US_ASCII);
        byte[] forged = form.replaceFirst("\\d+$", offset).getBytes(StandardCharsets.US_ASCII);

        assertRefused(api, "/api/entities?cursor=" + Base64.getUrlEncoder().encodeToString(forged));
    }

    @Test
    void controlCharactersInANameAreRefused(Api api) {
        assertRefused(api, "/api/reach?from=S3%00");
        assertRefused(api, "/api/compare?a=S3&b=KDS%1B");
        assertRefused(api, "/api/routes?from=S3&to=KDS%07");
    }

    private static void assertNoFault(Api api, String path) {
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.statusCode()).as(path).isBetween(200, 499);
        if (answer.statusCode() >= 400) {
            assertProblem(answer, path);
        }
    }

    private static void assertRefused(Api api, String path) {
        HttpResponse<String> answer = api.get(path);
        assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        assertProblem(answer, path);
    }

    private static void assertProblem(HttpResponse<String> answer, String path) {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .as(path)
                .startsWith("application/problem+json");
        assertThat(Api.json(answer).get("detail").asText()).as(path).isNotEmpty();
    }
}
