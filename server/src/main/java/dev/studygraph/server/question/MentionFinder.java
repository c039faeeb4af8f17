package dev.studygraph.server.question;

import dev.studygraph.language.Inflection;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.NameKey;
import dev.studygraph.server.query.NameQueries;
import dev.studygraph.server.query.NamedThing;
import dev.studygraph.server.question.Mention.Candidate;
import dev.studygraph.server.question.Mention.How;
import dev.studygraph.server.question.QuestionText.Word;
import dev.studygraph.server.route.Spelling;
import dev.studygraph.server.route.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the things that a question names: by their names, everyday words, misspellings, or the greater part of a name. */
final class MentionFinder {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_MISSPELT = 4;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int TWO_MISTAKES_FROM = 8;
    private static final double NAME = 3.0;
    private static final double OTHER_FORM = 2.9;
    private static final double TYPO = 2.5;
    private static final double EVERYDAY = 2.3;
    private static final double ORDINARY_WORD = 1.7;
    private static final double MISSPELT = 2.6;
    private static final double BY_MISTAKE = 0.4;
    private static final double PART = 1.2;
    private static final double LEAST_PART = 0.55;
    private static final int SHORT_NAME = 3;
    private static final double BY_INNER = 0.4;

    private final NameQueries names;
    private final Vocabulary vocabulary;

    MentionFinder(NameQueries names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** The mentions of a question in their order; none overlaps another. */
    List<Mention> find(QuestionText question) {
        List<Mention> found = new ArrayList<>(named(question));
        List<NamedThing> near = near(question);
        if (!near.isEmpty()) {
            found.addAll(nearlyNamed(question, near, found));
        }
        List<Mention> whole =
                chosen(found).stream().map(mention -> withInner(mention, found)).toList();
        return placed(joined(whole, question), question);
    }

    /** "A database on premises" as one name, where there is such a thing. */
    private List<Mention> placed(List<Mention> mentions, QuestionText question) {
        List<Mention> placed = new ArrayList<>(mentions);
        for (Mention place : mentions) {
            if (vocabulary.asking().surroundings().contains(NameKey.of(place.said()))) {
                mentions.stream()
                        .filter(other -> !other.equals(place) && isBeside(place, other, question))
                        .findFirst()
                        .ifPresent(other -> together(place, other, question).ifPresent(whole -> {
                            placed.remove(place);
                            placed.replaceAll(mention -> mention.equals(other) ? whole : mention);
                        }));
            }
        }
        return placed;
    }

    /** Whether at most one word stands between two names. */
    private static boolean isBeside(Mention one, Mention other, QuestionText question) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        String between = question.text().substring(from, to).strip();
        return between.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    private Optional<Mention> together(Mention place, Mention other, QuestionText question) {
        List<String> keys = other.candidates().stream()
                .map(one -> NameKey.of(place.said() + ' ' + one.thing().name()))
                .flatMap(key -> Spelling.keys(Tokens.of(key)).stream())
                .toList();
        List<Candidate> things = names.named(keys).stream()
                .map(named -> new Candidate(named, OTHER_FORM))
                .toList();
        int from = Math.min(place.start(), other.start());
        int to = Math.max(place.end(), other.end());
        int words = place.words() + other.words();
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(from, to, words, question.text().substring(from, to), things, How.NAME));
    }

    /** A part of a thing that nothing moves to or from, as "A objects", may stand for what is named in it. */
    private static Mention withInner(Mention mention, List<Mention> found) {
        if (mention.flows()) {
            return mention;
        }
        List<Candidate> inner = found.stream()
                .filter(other ->
                        !other.equals(mention) && mention.start() <= other.start() && other.end() <= mention.end())
                .filter(other -> other.how() == How.NAME)
                .flatMap(other -> other.candidates().stream())
                .filter(Candidate::flows)
                .map(candidate -> candidate.weaker(BY_INNER))
                .toList();
        return inner.isEmpty() ? mention : mention.with(mention.start(), mention.end(), mention.said(), inner);
    }

    /** Names that follow each other directly as one, such as "camera videos"; two products are two things. */
    private static List<Mention> joined(List<Mention> mentions, QuestionText question) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && question.text().substring(last.end(), mention.start()).isBlank()
                    && last.isOnly("DataSource", "Concept")
                    && mention.isOnly("DataSource", "Concept")) {
                int from = last.start();
                int to = mention.end();
                joined.set(
                        joined.size() - 1,
                        last.with(from, to, question.text().substring(from, to), mention.candidates()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static List<Mention> chosen(List<Mention> found) {
        List<Mention> chosen = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingDouble((Mention mention) -> -mention.worth())
                        .thenComparingInt(Mention::start)
                        .thenComparingInt(mention -> -mention.end()))
                .forEach(mention -> {
                    if (chosen.stream().noneMatch(mention::overlaps)) {
                        chosen.add(mention);
                    }
                });
        chosen.sort(Comparator.comparingInt(Mention::start));
        return chosen;
    }

    /** What goes by just these words. */
    private List<Mention> named(QuestionText question) {
        List<Word> words = question.words();
        Map<String, List<Run>> places = new LinkedHashMap<>();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_NAME); end++) {
                if (!question.isRun(start, end)) {
                    break;
                }
                if (words.subList(start, end).stream().allMatch(this::saysNothing)) {
                    continue;
                }
                Run place = new Run(start, end);
                for (String key : keys(words, start, end)) {
                    places.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
                }
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        Map<Run, Map<String, Candidate>> candidates = new LinkedHashMap<>();
        for (NamedThing named : names.named(places.keySet())) {
            for (Run place : places.getOrDefault(named.key(), List.of())) {
                double strength = strength(named, words, place.start(), place.end());
                if (strength > 0) {
                    candidates
                            .computeIfAbsent(place, any -> new HashMap<>())
                            .merge(named.thing().id(), new Candidate(named, strength), Candidate::stronger);
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        candidates.forEach((place, things) -> {
            mentions.add(mention(question, place.start(), place.end(), things.values(), how(things.values())));
        });
        return mentions;
    }

    private static How how(Collection<Candidate> things) {
        Set<String> sorts = things.stream().map(one -> one.named().how()).collect(Collectors.toSet());
        return sorts.equals(Set.of("asked")) ? How.EVERYDAY : sorts.equals(Set.of("typo")) ? How.SPELLING : How.NAME;
    }

    private Set<String> keys(List<Word> words, int start, int end) {
        String key = words.subList(start, end).stream().map(Word::key).collect(Collectors.joining(" "));
        return Spelling.keys(Tokens.of(key));
    }

    private double strength(NamedThing named, List<Word> words, int start, int end) {
        String said = words.subList(start, end).stream().map(Word::key).collect(Collectors.joining(" "));
        boolean asWritten = named.key().equals(said);
        double strength = switch (named.how()) {
            case "asked" -> EVERYDAY;
            case "typo" -> TYPO;
            default -> asWritten ? NAME : OTHER_FORM;
        };
        if (end - start > 1 || named.how().equals("asked")) {
            return strength;
        }
        Word word = words.get(start);
        boolean capital = Character.isUpperCase(word.text().charAt(0));
        if (said.length() <= SHORT_NAME && !asWritten) {
            return 0;
        }
        // An ordinary word that is also the short form of a name.
        return !capital && isOrdinary(said) && !named.how().equals("name") ? ORDINARY_WORD : strength;
    }

    /** What has names with words like these. */
    private List<NamedThing> near(QuestionText question) {
        String query = question.words().stream()
                .filter(word -> !saysNothing(word))
                .map(Word::key)
                .filter(key -> key.chars().allMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(NameQueries.MOST_WORDS)
                .map(key -> key.length() > SHORT_NAME && !isOrdinary(key) ? key + " " + key + "~" : key)
                .collect(Collectors.joining(" "));
        return query.isEmpty() ? List.of() : names.nearlyNamed(query);
    }

    private List<Mention> nearlyNamed(QuestionText question, List<NamedThing> near, List<Mention> named) {
        List<Word> words = question.words();
        Map<String, Double> weights = weights(near);
        List<Mention> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_MISSPELT); end++) {
                if (!question.isRun(start, end)) {
                    break;
                }
                if (saysNothing(words.get(start)) || saysNothing(words.get(end - 1))) {
                    continue;
                }
                int from = words.get(start).start();
                int to = words.get(end - 1).end();
                if (named.stream().anyMatch(mention -> mention.start() <= from && to <= mention.end())) {
                    continue;
                }
                misspelt(question, start, end, near).ifPresent(found::add);
                if (end - start > 1) {
                    inPart(question, start, end, near, weights).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Mention> misspelt(QuestionText question, int start, int end, List<NamedThing> near) {
        List<Word> words = question.words().subList(start, end);
        if (words.stream().allMatch(word -> isOrdinary(word.key()))) {
            return Optional.empty();
        }
        String said = squeezed(words.stream().map(Word::key).toList());
        if (said.length() < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        Map<String, Candidate> things = new HashMap<>();
        for (NamedThing thing : near) {
            String meant = squeezed(Arrays.asList(thing.key().split(" ", -1)));
            int mistakes = meant.length() < SHORTEST_MISSPELT ? -1 : mistakes(said, meant);
            if (mistakes >= 0) {
                double strength = mistakes == 0 ? OTHER_FORM : MISSPELT - BY_MISTAKE * mistakes;
                things.merge(thing.thing().id(), new Candidate(thing, strength), Candidate::stronger);
            }
        }
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(question, start, end, things.values(), How.SPELLING));
    }

    private static int mistakes(String said, String meant) {
        int most = Math.min(said.length(), meant.length()) < TWO_MISTAKES_FROM ? 1 : 2;
        if (Math.abs(said.length() - meant.length()) > most || said.charAt(0) != meant.charAt(0)) {
            return -1;
        }
        int distance = Spelling.distance(said, meant);
        return distance <= most && Spelling.digits(said).equals(Spelling.digits(meant)) ? distance : -1;
    }

    private Optional<Mention> inPart(
            QuestionText question, int start, int end, List<NamedThing> near, Map<String, Double> weights) {
        Set<String> said = question.words().subList(start, end).stream()
                .map(word -> Inflection.singular(word.key()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Candidate> things = new HashMap<>();
        for (NamedThing thing : near) {
            Set<String> name = stems(thing.key());
            if (!thing.how().equals("asked") && name.size() > said.size() && name.containsAll(said)) {
                double part = weight(said, weights) / weight(name, weights);
                if (part >= LEAST_PART) {
                    things.merge(thing.thing().id(), new Candidate(thing, PART + part), Candidate::stronger);
                }
            }
        }
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(question, start, end, things.values(), How.PART));
    }

    /** How much each word tells: the rarer, the more. */
    private static Map<String, Double> weights(List<NamedThing> near) {
        Map<String, Integer> counts = new HashMap<>();
        near.forEach(thing -> stems(thing.key()).forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, Math.log(1 + (double) near.size() / count)));
        return weights;
    }

    private static double weight(Set<String> words, Map<String, Double> weights) {
        return words.stream()
                .mapToDouble(word -> weights.getOrDefault(word, 1.0))
                .sum();
    }

    private static Set<String> stems(String key) {
        return Arrays.stream(key.split(" ", -1)).map(Inflection::singular).collect(Collectors.toSet());
    }

    private static String squeezed(List<String> words) {
        return words.stream().map(Inflection::singular).collect(Collectors.joining());
    }

    private static Mention mention(QuestionText question, int start, int end, Collection<Candidate> things, How how) {
        int from = question.words().get(start).start();
        int to = question.words().get(end - 1).end();
        return new Mention(from, to, end - start, question.text().substring(from, to), List.copyOf(things), how);
    }

    /** Whether a word is of the language and no name by itself. */
    private boolean saysNothing(Word word) {
        return vocabulary.saysNothing(word.key()) || vocabulary.lexicon().is(WordSet.DETERMINERS, word.key());
    }

    /** Whether a word is one of everyday language. */
    private boolean isOrdinary(String word) {
        return vocabulary.isOrdinary(word);
    }

    /** Words that follow each other. */
    private record Run(int start, int end) {}
}
