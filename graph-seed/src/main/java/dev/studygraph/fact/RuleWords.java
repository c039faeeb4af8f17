package dev.studygraph.fact;

import java.util.Map;

/** What the names of rules mean to a reader. */
public final class RuleWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("arrow", "an arrow between names"),
            Map.entry("company", "words that put two names side by side"),
            Map.entry("definition", "words that say what it is"),
            Map.entry("format", "a format beside the name"),
            Map.entry("hand", "hand, in the file of corrections"),
            Map.entry("role", "the part that it plays: a source, a target, a reader"),
            Map.entry("label", "a label, and the list behind or below it"),
            Map.entry("limit", "a number with its unit"),
            Map.entry("member", "its place below a general notion"),
            Map.entry("part", "a named part of the thing"),
            Map.entry("part in a flow", "the part that it plays in a flow"),
            Map.entry("record", "a record, a step a line"),
            Map.entry("table", "a row of a table, under its heads"),
            Map.entry("use", "words that say what it is used for"),
            Map.entry("verb", "a verb and its object"),
            Map.entry("words", "its own words, as no other rule knew them"),
            Map.entry("connect", "a verb of connecting"),
            Map.entry("convert", "a verb of converting"),
            Map.entry("deliver", "a verb of delivering"),
            Map.entry("feed", "a verb of feeding"),
            Map.entry("flow", "a verb of flowing"),
            Map.entry("integrate", "a verb of integrating"),
            Map.entry("invoke", "a verb of starting something"),
            Map.entry("process", "a verb of processing"),
            Map.entry("query", "a verb of querying"),
            Map.entry("run", "a verb of running"),
            Map.entry("take", "a verb of taking"));

    private RuleWords() {}

    /** What a rule went by, to stand behind "by"; its name where it has no other words. */
    public static String of(String rule) {
        return WORDS.getOrDefault(rule, rule);
    }

    /** Whether a rule has words for the reader. */
    public static boolean has(String rule) {
        return WORDS.containsKey(rule);
    }
}
