package dev.studygraph.server.fuzz;

import dev.studygraph.server.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the server has told already: only who knows names and ids gets past the first check. */
final class Known {

    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");
    private static final Pattern PREVIEW = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern TAG = Pattern.compile("W/\"[^\"]+\"");

    private final List<String> things;
    private final List<String> notes;
    private volatile String cursor = "";
    private volatile String preview = "gone";
    private volatile String tag = "*";

    Known(Api api) {
        things = new ArrayList<>(Api.each(api.json("/api/entities?limit=50").get("items"), "id"));
        things.addAll(Api.each(api.json("/api/entities?limit=50").get("items"), "name"));
        notes = Api.each(api.json("/api/notes").get("items"), "path");
    }

    /** What a parameter of this name can mean. */
    List<String> words(String parameter) {
        return switch (parameter) {
            case "path" -> notes;
            case "cursor" -> List.of(cursor);
            case "id" -> chanceOf(preview);
            case "q" -> List.of("how do I get S3 into Redshift", "kind:format", "Firehose", "compare S3 and Redshift");
            case "If-None-Match" -> List.of(tag);
            default -> things;
        };
    }

    /** Remembers what an answer tells. */
    void learn(Answer answer) {
        String body = answer.text();
        first(CURSOR, body).ifPresent(found -> cursor = found);
        if (answer.status() == 201) {
            first(PREVIEW, body).ifPresent(found -> preview = found);
        }
        first(TAG, answer.headers().getOrDefault("etag", "")).ifPresent(found -> tag = found);
    }

    private List<String> chanceOf(String id) {
        List<String> ids = new ArrayList<>(things);
        for (int times = things.size() / 2; times >= 0; times--) {
            ids.add(id);
        }
        return ids;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map((MatchResult found) -> found.group(found.groupCount()));
    }
}
