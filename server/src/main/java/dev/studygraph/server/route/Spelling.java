package dev.studygraph.server.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which spellings are one name: plurals, compounds, and mistakes within limits that join no two names. */
public final class Spelling {

    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int TWO_MISTAKES_FROM = 9;
    private static final int ANY_MISTAKE_FROM = 6;

    private static final int SHORTEST_STEM = 4;
    private static final Set<String> ENDINGS = Set.of(
            "", "s", "es", "e", "ed", "d", "ing", "er", "ers", "or", "ors", "ion", "ions", "ation", "ations", "t", "ts",
            "ting", "ted", "sion", "sions", "y", "ies", "ied", "ment", "ments", "al", "ly", "ive", "able", "ance",
            "ry");

    private Spelling() {}

    /** The keys under which these words may be known: as they are, in the other number, as one word or as two. */
    public static Set<String> keys(List<Token> words) {
        Set<String> keys = new LinkedHashSet<>();
        String key = Tokens.key(words);
        keys.add(key);
        addOtherNumber(key, keys);
        if (words.size() > 1) {
            addOtherNumber(key.replace(" ", ""), keys);
            keys.add(key.replace(" ", ""));
            addEachSingular(words, keys);
        } else if (key.length() >= SHORTEST_COMPOUND) {
            for (int cut = 2; cut <= key.length() - 2; cut++) {
                keys.add(key.substring(0, cut) + ' ' + key.substring(cut));
            }
        }
        return keys;
    }

    /**
     * How many letters are wrong, or -1 where they are too many for one word to be the other.
     *
     * @param sure whether the words beside it say that it is the other, so that a short one may have a wrong letter too
     */
    static int mistakes(String word, String meant, boolean sure) {
        if (word.equals(meant)) {
            return 0;
        }
        int limit = limit(Math.min(word.length(), meant.length()));
        if (limit == 0 || word.charAt(0) != meant.charAt(0) || !digits(word).equals(digits(meant))) {
            return -1;
        }
        int distance = distance(word, meant);
        boolean replaced = word.length() == meant.length() && distance == 1 && !isSwap(word, meant);
        return distance > limit || (replaced && !sure && word.length() < ANY_MISTAKE_FROM) ? -1 : distance;
    }

    /** Whether two words have one stem: "anomalies" and "anomaly", "transform" and "transformation". */
    static boolean related(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.equals(other)
                || (same >= SHORTEST_STEM
                        && ENDINGS.contains(one.substring(same))
                        && ENDINGS.contains(other.substring(same)));
    }

    /** The beginning of a word that all words of its stem share. */
    static String stem(String word) {
        return word.substring(0, Math.max(Math.min(SHORTEST_STEM, word.length()), (word.length() * 6 + 9) / 10));
    }

    private static int limit(int length) {
        if (length < SHORTEST_MISSPELT) {
            return 0;
        }
        return length < TWO_MISTAKES_FROM ? 1 : 2;
    }

    private static void addEachSingular(List<Token> words, Set<String> keys) {
        for (int i = 0; i < words.size() - 1; i++) {
            String word = words.get(i).key();
            if (word.length() > 3 && word.endsWith("s")) {
                String[] parts = Tokens.key(words).split(" ", -1);
                parts[i] = word.substring(0, word.length() - 1);
                keys.add(String.join(" ", parts));
            }
        }
    }

    private static void addOtherNumber(String key, Set<String> keys) {
        if (key.endsWith("ies")) {
            keys.add(key.substring(0, key.length() - 3) + 'y');
        } else if (key.endsWith("y")) {
            keys.add(key.substring(0, key.length() - 1) + "ies");
        }
        if (key.endsWith("es")) {
            keys.add(key.substring(0, key.length() - 2));
        }
        if (key.endsWith("s")) {
            keys.add(key.substring(0, key.length() - 1));
        } else {
            keys.add(key + 's');
            keys.add(key + "es");
        }
    }

    /** The digits of a word. */
    public static String digits(String word) {
        return word.replaceAll("\\D", "");
    }

    private static boolean isSwap(String one, String other) {
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
    }

    /** The edits from one to the other: a letter more, less, other, or two neighbours swapped. */
    public static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] cost) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
