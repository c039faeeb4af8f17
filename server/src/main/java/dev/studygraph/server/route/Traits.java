package dev.studygraph.server.route;

import dev.studygraph.fact.Evidence;
import dev.studygraph.link.NameKey;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.RouteQueries.Trait;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the notes say of the things on the ways that were found. */
final class Traits {

    private static final Pattern ONLY_FOR = Pattern.compile(" only (for|to|into|when|if|with|in|on) ");

    private final Map<String, List<Trait>> byThing;
    private final Map<String, Evidence> evidence;

    Traits(List<Trait> traits, Map<String, Evidence> evidence) {
        this.byThing = traits.stream().collect(Collectors.groupingBy(Trait::thing));
        this.evidence = evidence;
    }

    /** Nothing is said. */
    static Traits none() {
        return new Traits(List.of(), Map.of());
    }

    /** Whether a thing works in this way, as far as the notes say. */
    Fit fit(EntityRef thing, Mode mode) {
        boolean stated = false;
        boolean contrary = false;
        for (Trait trait : byThing.getOrDefault(thing.id(), List.of())) {
            List<Token> text = Tokens.of(trait.text());
            boolean shown = says(mode.shown(), text);
            stated |= shown && !trait.denied();
            contrary |= (shown && trait.denied()) || (!shown && !trait.denied() && says(mode.contrary(), text));
        }
        return stated ? Fit.STATED : contrary ? Fit.CONTRARY : Fit.NOT_STATED;
    }

    /** Whether a thing puts data into this form before it hands them to the next. */
    Fit forms(EntityRef thing, EntityRef next, EntityRef form) {
        Fit best = Fit.NOT_STATED;
        for (Trait trait : byThing.getOrDefault(thing.id(), List.of())) {
            if (trait.denied() || !isOf(trait, form)) {
                continue;
            }
            switch (trait.relation()) {
                case CONVERTS -> {
                    if (isFor(next, trait)) {
                        return Fit.STATED;
                    }
                    best = Fit.CONTRARY;
                }
                case SUPPORTS_FORMAT -> best = best == Fit.CONTRARY ? best : Fit.STATED;
                default -> {}
            }
        }
        return best;
    }

    /** How many of these words stand in one thing that the notes say of it. */
    int matches(EntityRef thing, List<String> words) {
        return byThing.getOrDefault(thing.id(), List.of()).stream()
                .filter(trait -> !trait.denied())
                .mapToInt(trait -> matches(trait.text(), words))
                .max()
                .orElse(0);
    }

    private static int matches(String text, List<String> words) {
        Set<String> there = Tokens.of(text).stream().map(Token::key).collect(Collectors.toSet());
        return (int) words.stream()
                .filter(word -> there.stream().anyMatch(other -> Spelling.related(word, other)))
                .count();
    }

    private static boolean isOf(Trait trait, EntityRef form) {
        return trait.what().equals(form.id())
                || (" " + NameKey.of(trait.text()) + " ").contains(" " + NameKey.of(form.name()) + " ");
    }

    /** "Converts JSON to Parquet (only for S3)" holds where S3 is next. */
    private boolean isFor(EntityRef next, Trait trait) {
        List<String> limits = trait.statements().stream()
                .filter(evidence::containsKey)
                .map(id -> " "
                        + NameKey.of(Objects.requireNonNull(evidence.get(id)).quote()) + " ")
                .map(ONLY_FOR::matcher)
                .filter(Matcher::find)
                .map(only -> " " + only.replaceFirst("|").split("\\|", 2)[1])
                .toList();
        String name = NameKey.of(next.name());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return limits.isEmpty() || limits.stream().anyMatch(limit -> limit.contains(" " + last + " "));
    }

    private static boolean says(List<Phrase> phrases, List<Token> text) {
        return phrases.stream()
                .anyMatch(phrase -> IntStream.range(0, text.size()).anyMatch(at -> phrase.standsAt(text, at)));
    }
}
