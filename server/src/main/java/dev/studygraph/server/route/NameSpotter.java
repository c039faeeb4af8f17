package dev.studygraph.server.route;

import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.NamedThing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the names of things in a question, misspelt ones too, with two questions to the graph. */
final class NameSpotter {

    private static final int LONGEST_NAME = 7;
    private static final int SURE_WORD = 4;
    private static final Comparator<Spot> BEST_FIRST = Comparator.comparingInt((Spot spot) -> -spot.length())
            .thenComparingInt(Spot::misspelt)
            .thenComparingInt(Spot::start);
    private static final Comparator<NamedThing> LIKELIEST_FIRST = Comparator.comparing(
                    (NamedThing named) -> !named.how().equals("name"))
            .thenComparing(named -> !named.flows())
            .thenComparingInt(named -> -(named.inflows() + named.outflows()))
            .thenComparing(named -> named.thing().id());

    private final NameQueries names;
    private final English english;

    NameSpotter(NameQueries names, English english) {
        this.names = names;
        this.english = english;
    }

    /** The names in a text in their order, none within another. */
    private List<Spot> spot(List<Token> tokens) {
        List<Spot> spots = new ArrayList<>(exact(tokens));
        List<Spot> clear = choose(spots);
        spots.addAll(misspelt(tokens, clear));
        return choose(spots);
    }

    /** What has this id, or goes by this name as a whole. */
    Optional<List<NamedThing>> known(String name) {
        List<NamedThing> withId = names.withId(name);
        if (!withId.isEmpty()) {
            return Optional.of(withId);
        }
        List<Token> tokens = english.unify(Tokens.of(name));
        return spot(tokens).stream()
                .filter(spot -> spot.length() == tokens.size())
                .map(Spot::things)
                .findFirst();
    }

    /** What goes by a name with words like these, the likeliest first. */
    List<NamedThing> near(List<Token> words) {
        String query = fuzzy(words);
        return query.isEmpty() ? List.of() : names.nearlyNamed(query);
    }

    private List<Spot> exact(List<Token> tokens) {
        Map<String, List<Spot>> places = new LinkedHashMap<>();
        for (int start = 0; start < tokens.size(); start++) {
            for (int end = start + 1; end <= Math.min(start + LONGEST_NAME, tokens.size()); end++) {
                if (!tokens.get(end - 1).isWord()) {
                    break;
                }
                Spot place = Spot.unknown(start, end);
                List<Token> words = tokens.subList(start, end);
                if (!words.stream().allMatch(english::isFiller)) {
                    english.respelt(words).stream()
                            .flatMap(spelling -> Spelling.keys(spelling).stream())
                            .distinct()
                            .forEach(key -> places.computeIfAbsent(key, any -> new ArrayList<>())
                                    .add(place));
                }
            }
        }
        return places.isEmpty() ? List.of() : together(places, names.named(places.keySet()), tokens);
    }

    /** One spot for each place, with all that goes by one of its keys; its own words count before other spellings. */
    private static List<Spot> together(Map<String, List<Spot>> places, List<NamedThing> found, List<Token> tokens) {
        Map<Spot, List<NamedThing>> things = new LinkedHashMap<>();
        for (NamedThing named : found) {
            for (Spot place : places.getOrDefault(named.key(), List.of())) {
                things.computeIfAbsent(place, any -> new ArrayList<>()).add(named);
            }
        }
        return things.entrySet().stream()
                .map(entry -> {
                    Spot place = entry.getKey();
                    String key = Tokens.key(tokens.subList(place.start(), place.end()));
                    boolean asWritten = entry.getValue().stream()
                            .anyMatch(named -> named.key().equals(key));
                    return new Spot(
                            place.start(),
                            place.end(),
                            distinct(entry.getValue().stream()
                                    .filter(named -> !asWritten || named.key().equals(key))
                                    .toList()),
                            List.of(),
                            0);
                })
                .toList();
    }

    private List<Spot> misspelt(List<Token> tokens, List<Spot> clear) {
        Set<Integer> open = IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).isWord() && !english.isPlain(tokens.get(at)))
                .filter(at -> clear.stream().noneMatch(spot -> spot.overlaps(at, at + 1)))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String query = fuzzy(open.stream().map(tokens::get).toList());
        if (query.isEmpty()) {
            return List.of();
        }
        Map<Spot, List<NamedThing>> things = new LinkedHashMap<>();
        for (NamedThing named : names.nearlyNamed(query)) {
            for (int start = 0; start < tokens.size(); start++) {
                Spot place = placeOf(named.key(), tokens, start, open);
                if (place != null) {
                    things.computeIfAbsent(place, any -> new ArrayList<>()).add(named);
                }
            }
        }
        return things.entrySet().stream()
                .map(entry -> new Spot(
                        entry.getKey().start(),
                        entry.getKey().end(),
                        distinct(entry.getValue()),
                        List.of(),
                        entry.getKey().misspelt()))
                .toList();
    }

    private @Nullable Spot placeOf(String key, List<Token> tokens, int start, Set<Integer> open) {
        String[] meant = key.split(" ", -1);
        int end = start + meant.length;
        if (end > tokens.size() || IntStream.range(start, end).noneMatch(open::contains)) {
            return null;
        }
        int wrong = 0;
        boolean sure = IntStream.range(0, meant.length)
                .anyMatch(i -> meant[i].length() >= SURE_WORD
                        && tokens.get(start + i).key().equals(meant[i]));
        for (int i = 0; i < meant.length; i++) {
            Token word = tokens.get(start + i);
            boolean mustBeExact = !word.isWord() || english.isPlain(word);
            int mistakes =
                    mustBeExact && !word.key().equals(meant[i]) ? -1 : Spelling.mistakes(word.key(), meant[i], sure);
            if (mistakes < 0) {
                return null;
            }
            wrong += mistakes;
        }
        return new Spot(start, end, List.of(), List.of(), wrong);
    }

    private static String fuzzy(List<Token> words) {
        return words.stream()
                .map(Token::key)
                .filter(key -> key.length() > 3 && key.chars().allMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(NameQueries.MOST_WORDS)
                .map(key -> key + "~")
                .collect(Collectors.joining(" "));
    }

    private static List<NamedThing> distinct(List<NamedThing> found) {
        Map<String, NamedThing> byId = new LinkedHashMap<>();
        found.stream()
                .sorted(LIKELIEST_FIRST)
                .forEach(named -> byId.putIfAbsent(named.thing().id(), named));
        return List.copyOf(byId.values());
    }

    private static List<Spot> choose(List<Spot> spots) {
        List<Spot> chosen = new ArrayList<>();
        spots.stream().sorted(BEST_FIRST).forEach(spot -> {
            if (chosen.stream().noneMatch(other -> other.overlaps(spot.start(), spot.end()))) {
                chosen.add(spot);
            }
        });
        chosen.sort(Comparator.comparingInt(Spot::start));
        return chosen.stream()
                .map(spot -> spot.with(spots.stream()
                        .filter(other -> other.length() < spot.length())
                        .filter(other -> spot.start() <= other.start() && other.end() <= spot.end())
                        .sorted(BEST_FIRST)
                        .flatMap(other -> other.things().stream())
                        .distinct()
                        .toList()))
                .toList();
    }
}
