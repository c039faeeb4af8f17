package dev.studygraph.server.route;

import dev.studygraph.fact.Evidence;
import dev.studygraph.fact.Predicate;
import dev.studygraph.name.NameKey;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.RouteQueries.Trait;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the notes say of the things on the ways that were found. */
final class Traits {

    private static final List<String> CONVERSION = List.of("conversion");
    private static final String GOALS = "goals";
    private static final Pattern ONLY_FOR =
            Pattern.compile(" only (?:for|to|into|when|if|with|in|on)(?<" + GOALS + "> .*)");

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
        if (says(thing, mode.shown(), false)) {
            return Fit.STATED;
        }
        return says(thing, mode.shown(), true) || says(thing, mode.contrary(), false) ? Fit.CONTRARY : Fit.NOT_STATED;
    }

    /** Whether a thing works in this way and, as far as the notes say, in no contrary one. */
    boolean worksOnly(EntityRef thing, Mode mode) {
        return says(thing, mode.shown(), false) && !says(thing, mode.contrary(), false);
    }

    /** Whether a thing puts data into this form before it hands them to the next. */
    Fit forms(EntityRef thing, EntityRef next, EntityRef form) {
        List<Trait> ofForm =
                of(thing).filter(trait -> !trait.denied() && isOf(trait, form)).toList();
        if (ofForm.stream().anyMatch(trait -> trait.relation() == Predicate.CONVERTS)) {
            return isFor(next, limits(thing)) ? Fit.STATED : Fit.CONTRARY;
        }
        return ofForm.stream().anyMatch(trait -> trait.relation() == Predicate.SUPPORTS_FORMAT)
                ? Fit.STATED
                : Fit.NOT_STATED;
    }

    /** How many of these words stand in one thing that the notes say of it. */
    int matches(EntityRef thing, List<String> words) {
        return of(thing)
                .filter(trait -> !trait.denied())
                .mapToInt(trait -> matches(trait.text(), words))
                .max()
                .orElse(0);
    }

    /** How many of these words stand in one of these statements. */
    int matches(Collection<String> statements, List<String> words) {
        return statements.stream()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .mapToInt(line -> matches(line.quote(), words))
                .max()
                .orElse(0);
    }

    /** How many of these words stand in a text; "realtime predictions" are real time predictions. */
    static int matches(String text, List<String> words) {
        List<String> there = Tokens.of(text).stream().map(Token::key).toList();
        if (words.size() > 1 && String.join("", there).contains(String.join("", words))) {
            return words.size();
        }
        return (int) words.stream()
                .filter(word -> there.stream().anyMatch(other -> Spelling.related(word, other)))
                .count();
    }

    private static boolean isOf(Trait trait, EntityRef form) {
        return trait.what().equals(form.id())
                || (" " + NameKey.of(trait.text()) + " ").contains(" " + NameKey.of(form.name()) + " ");
    }

    /** What is said of conversions by a thing that holds for some goals only: "the conversion works only for S3". */
    private List<String> limits(EntityRef thing) {
        return of(thing)
                .flatMap(trait -> trait.relation() == Predicate.CONVERTS
                        ? trait.statements().stream()
                                .map(evidence::get)
                                .filter(Objects::nonNull)
                                .map(Evidence::quote)
                        : Stream.of(trait.text()).filter(text -> matches(text, CONVERSION) > 0))
                .map(text -> ONLY_FOR.matcher(" " + NameKey.of(text) + " "))
                .filter(Matcher::find)
                .map(only -> only.group(GOALS))
                .toList();
    }

    private static boolean isFor(EntityRef next, List<String> limits) {
        String name = NameKey.of(next.name());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return limits.isEmpty() || limits.stream().anyMatch(limit -> limit.contains(" " + last + " "));
    }

    private boolean says(EntityRef thing, List<Phrase> phrases, boolean denied) {
        return of(thing).filter(trait -> trait.denied() == denied).anyMatch(trait -> {
            List<Token> text = Tokens.of(trait.text());
            return phrases.stream()
                    .anyMatch(phrase -> IntStream.range(0, text.size()).anyMatch(at -> phrase.standsAt(text, at)));
        });
    }

    private Stream<Trait> of(EntityRef thing) {
        return byThing.getOrDefault(thing.id(), List.of()).stream();
    }
}
