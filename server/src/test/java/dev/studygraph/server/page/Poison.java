package dev.studygraph.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;

/** Puts what would run, if it were no text, before all texts that the server answers, and notes whatever comes of it. */
final class Poison {

    /** HTML in several habits, and signs that turn, hide, or pile up on the text around them. */
    static final String TEXT = "<img src=//evil.example/x onerror=taken()><script>taken()</script>"
            + "\"'><svg onload=taken()><a href=javascript:taken()>a</a> [b](javascript:taken()) ${taken()} {{taken()}} "
            + "\u202Eesrever\u202C \u2066\u200B\u200D\uFEFF\u05D0\uD83D\uDE00 \\uD800 e" + "\u0301".repeat(200)
            + " =cmd|'/c calc'!A1 ";

    /** What leads somewhere or chooses looks; texts do neither. */
    private static final Set<String> NO_TEXTS = Set.of(
            "id",
            "kind",
            "relation",
            "from",
            "to",
            "path",
            "note",
            "direction",
            "cursor",
            "version",
            "type",
            "status",
            "how",
            "flow",
            "fromNote",
            "line",
            "queries",
            "readAs");

    private static final String WATCH = """
            window.taken = () => console.error('taken');
            document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
                console.error('refused: ' + violatedDirective + ' ' + blockedURI));
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> effects = new ArrayList<>();

    /** Poisons what a page is answered from now on. */
    Poison(Page page) {
        page.addInitScript(WATCH);
        page.onDialog(dialog -> {
            effects.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("taken") || message.text().contains("refused")) {
                effects.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (request.url().contains("evil")) {
                effects.add("request " + request.url());
            }
        });
        page.route(url -> url.contains("/api/") && !url.contains("/api/changes"), Poison::poison);
    }

    /** All that ran, was asked for, or was only stopped by the page's policy. */
    List<String> effects() {
        return effects;
    }

    private static void poison(Route route) {
        APIResponse answer = route.fetch();
        try {
            JsonNode poisoned = poisoned("", JSON.readTree(answer.body()));
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(poisoned.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode poisoned(String key, JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode poisoned = JSON.createObjectNode();
            for (Entry<String, JsonNode> field : object.properties()) {
                poisoned.set(field.getKey(), poisoned(field.getKey(), field.getValue()));
            }
            return poisoned;
        }
        if (value instanceof ArrayNode elements) {
            ArrayNode poisoned = JSON.createArrayNode();
            elements.forEach(element -> poisoned.add(poisoned(key, element)));
            return poisoned;
        }
        return value.isTextual() && !NO_TEXTS.contains(key) ? TextNode.valueOf(TEXT + value.asText()) : value;
    }
}
