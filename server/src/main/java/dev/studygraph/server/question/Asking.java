package dev.studygraph.server.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.studygraph.server.route.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words with which English asks, from {@code question.yaml}.
 *
 * @param spellings what is written short in questions: each form, with what it stands for
 * @param askers words that ask for things that are not named
 * @param askedNouns nouns for what is asked for
 * @param after words for what data gets to
 * @param before words for where data comes from
 * @param dataNouns nouns for data
 * @param ruledOut what is said of a thing that must not be passed
 * @param avoidingVerbs verbs whose object must not be passed
 * @param passedBefore what stands before a thing to pass
 * @param passedAfter what stands behind one
 * @param startBefore what stands before the thing where the data are
 * @param startAfter what stands behind it
 * @param goalBefore what stands before the thing to get to
 * @param goalAfter what stands behind it
 * @param direct whether it goes without anything between
 * @param compare what holds two things side by side
 * @param choose what asks to choose one of two
 * @param facts what facts are asked for, by their sort
 * @param greetings what is no question
 * @param partOpeners what opens a further part of a question
 * @param wantingVerbs verbs that, denied, rule their object out
 * @param surroundings where something is, beside its name
 * @param another what asks for a way to a place of the same kind
 * @param denying what rules a way of working out right before it
 * @param or what stands between two things to choose from
 * @param giving verbs of who hands data over
 * @param taking verbs of who takes them
 * @param avoidedBefore what stands before a thing that must not be passed
 * @param seeingVerbs verbs of who looks at data
 * @param between words for what is between two things
 * @param also what joins one goal to another one
 * @param ruledOutAs what is said so behind "is" only
 * @param weakGoals prepositions of a goal that also stand before verbs
 * @param loosePlaces prepositions of a place that data are at or get to
 * @param pronouns what stands for a thing that was named before
 */
record Asking(
        Map<String, List<String>> spellings,
        List<String> askers,
        @JsonProperty("asked nouns") List<String> askedNouns,
        List<String> after,
        List<String> before,
        @JsonProperty("data nouns") List<String> dataNouns,
        @JsonProperty("ruled out") List<String> ruledOut,
        @JsonProperty("avoiding verbs") List<String> avoidingVerbs,
        @JsonProperty("passed before") List<String> passedBefore,
        @JsonProperty("passed after") List<String> passedAfter,
        @JsonProperty("start before") List<String> startBefore,
        @JsonProperty("start after") List<String> startAfter,
        @JsonProperty("goal before") List<String> goalBefore,
        @JsonProperty("goal after") List<String> goalAfter,
        List<String> direct,
        List<String> compare,
        List<String> choose,
        Map<String, List<String>> facts,
        List<String> greetings,
        @JsonProperty("part openers") List<String> partOpeners,
        @JsonProperty("wanting verbs") List<String> wantingVerbs,
        List<String> pronouns,
        List<String> surroundings,
        List<String> another,
        List<String> denying,
        List<String> or,
        List<String> giving,
        List<String> taking,
        @JsonProperty("avoided before") List<String> avoidedBefore,
        @JsonProperty("seeing verbs") List<String> seeingVerbs,
        List<String> between,
        List<String> also,
        @JsonProperty("ruled out as") List<String> ruledOutAs,
        @JsonProperty("weak goals") List<String> weakGoals,
        @JsonProperty("loose places") List<String> loosePlaces) {

    private static final String FILE = "question.yaml";
    private static final int MISSPELT_WORD = 6;
    private static final int LONG_WORD = 9;

    Asking {
        facts = new LinkedHashMap<>(facts);
    }

    /** The words that ship with the program. */
    static Asking shipped() {
        try (InputStream file = Objects.requireNonNull(Asking.class.getResourceAsStream(FILE), "no " + FILE)) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, Asking.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A question with short forms written out. */
    String writtenOut(String question) {
        String written = question;
        for (Map.Entry<String, List<String>> entry : spellings.entrySet()) {
            for (String form : entry.getValue()) {
                written = Pattern.compile(
                                "(?<![\\p{L}\\p{Nd}-])" + Pattern.quote(form) + "(?![\\p{L}\\p{Nd}-])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(written)
                        .replaceAll(Matcher.quoteReplacement(entry.getKey()));
            }
        }
        return written;
    }

    /** The word by which questions are told apart that this one is a misspelling of, or else the word itself. */
    String spelt(String word) {
        int most = word.length() < LONG_WORD ? 1 : 2;
        return word.length() < MISSPELT_WORD || cueWords().contains(word)
                ? word
                : cueWords().stream()
                        .filter(cue -> cue.length() >= MISSPELT_WORD && cue.charAt(0) == word.charAt(0))
                        .filter(cue -> Math.abs(cue.length() - word.length()) <= most)
                        .filter(cue -> Spelling.distance(word, cue) <= most)
                        .findFirst()
                        .orElse(word);
    }

    private Set<String> cueWords() {
        return Stream.of(
                        compare.stream(),
                        choose.stream(),
                        facts.values().stream().flatMap(List::stream))
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> Stream.of(phrase.split(" ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether words, apart by spaces, stand among others as whole words. */
    static boolean has(String text, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> (" " + text + " ").contains(" " + phrase + " "));
    }

    /** Whether a text ends with one of these phrases. */
    static boolean ends(String text, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> (" " + text).endsWith(" " + phrase));
    }

    /** Whether a text starts with one of these phrases. */
    static boolean starts(String text, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> (text + " ").startsWith(phrase + " "));
    }
}
