package dev.studygraph.server.route;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question of a test with the answer that it must get, read from a file of questions.
 *
 * @param text the question
 * @param route the stops of a route that must be among the answers, none where there must be no route
 * @param unknown the name that must be told as unknown, empty for most
 * @param forbidden stops that must not follow each other on any route
 */
record AskedQuestion(String text, List<String> route, String unknown, List<List<String>> forbidden) {

    private static final Pattern VENDOR = Pattern.compile("^(Amazon|AWS|Apache) ");
    private static final String UNKNOWN = "unknown ";
    private static final String NO_ROUTE = "no route";

    /** The questions in a file beside this class, in its order. */
    static List<AskedQuestion> in(String file) {
        List<AskedQuestion> questions = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("not:")) {
                AskedQuestion above = questions.removeLast();
                questions.add(above.forbidding(stops(line.substring("not:".length()))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                questions.add(of(line));
            }
        }
        return questions;
    }

    /** The name of a stop as the files write it, without the vendor. */
    static String plain(String name) {
        return VENDOR.matcher(name).replaceFirst("");
    }

    @Override
    public String toString() {
        return text;
    }

    private static AskedQuestion of(String line) {
        int arrow = line.lastIndexOf(" => ");
        String text = line.substring(0, arrow).strip();
        String answer = line.substring(arrow + " => ".length()).strip();
        if (answer.startsWith(UNKNOWN)) {
            return new AskedQuestion(text, List.of(), answer.substring(UNKNOWN.length()), List.of());
        }
        return new AskedQuestion(text, answer.equals(NO_ROUTE) ? List.of() : stops(answer), "", List.of());
    }

    private static List<String> stops(String text) {
        return Stream.of(text.strip().split(" > ", -1))
                .map(AskedQuestion::plain)
                .toList();
    }

    private AskedQuestion forbidding(List<String> stops) {
        List<List<String>> all = new ArrayList<>(forbidden);
        all.add(stops);
        return new AskedQuestion(text, route, unknown, all);
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(AskedQuestion.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
