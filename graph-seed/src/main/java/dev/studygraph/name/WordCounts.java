package dev.studygraph.name;

import dev.studygraph.document.Line;
import dev.studygraph.language.Inflection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often runs of up to four words stand in a note, in the singular and whatever their case. */
final class WordCounts {

    private static final int LONGEST_RUN = 4;

    private final Map<String, Integer> counts = new HashMap<>();

    WordCounts(List<Line> lines) {
        lines.forEach(line -> add(NameKey.of(line.plain())));
    }

    /** How often these words stand there. */
    int of(String words) {
        return counts.getOrDefault(singular(NameKey.of(words)), 0);
    }

    /** A key with each word in the singular. */
    static String singular(String key) {
        StringBuilder words = new StringBuilder(key.length());
        for (String word : key.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(Inflection.singular(word));
        }
        return words.toString();
    }

    private void add(String key) {
        String[] words = singular(key).split(" ", -1);
        for (int start = 0; start < words.length; start++) {
            StringBuilder run = new StringBuilder();
            for (int end = start; end < Math.min(words.length, start + LONGEST_RUN); end++) {
                run.append(run.isEmpty() ? "" : " ").append(words[end]);
                counts.merge(run.toString(), 1, Integer::sum);
            }
        }
    }
}
