package dev.studygraph.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English that is known, as {@code english.yaml} gives it. */
public final class Lexicon {

    // Their words of several parts are read as one.
    private static final Set<WordSet> OF_GRAMMAR = EnumSet.range(WordSet.MODALS, WordSet.ADJECTIVES);

    private static final Lexicon ENGLISH = read("english.yaml");

    private final Map<WordSet, Set<String>> sets = new EnumMap<>(WordSet.class);
    private final Map<String, VerbForm> verbs = new HashMap<>();
    private final Map<String, VerbClass> nouns = new HashMap<>();
    private final Map<String, Role> prepositions = new HashMap<>();
    private final Map<String, Polarity> catenatives = new HashMap<>();
    private final Map<String, String> contractions;
    private final Map<String, TitleRole> roles = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> phraseStarts = new HashSet<>();

    private Lexicon(English file) {
        contractions = Map.copyOf(file.contractions);
        file.verbs.forEach((verbClass, entries) -> entries.forEach(entry -> addVerb(entry, verbClass)));
        addIrregular(file);
        file.nouns.forEach((verbClass, words) -> words.forEach(word -> nouns.put(word, verbClass)));
        file.prepositions.forEach((role, words) -> words.forEach(word -> put(prepositions, word, role)));
        file.catenatives.forEach((polarity, words) -> words.forEach(word -> catenatives.put(word, polarity)));
        file.roles.forEach((role, words) -> words.forEach(word -> roles.putIfAbsent(word, role)));
        file.sections.forEach((section, words) -> words.forEach(word -> sections.putIfAbsent(word, section)));
    }

    /** The English that ships. */
    public static Lexicon english() {
        return ENGLISH;
    }

    /** Whether a word, in lower case, is of this class. */
    public boolean is(WordSet set, String word) {
        return Objects.requireNonNull(sets.get(set)).contains(word);
    }

    /** Whether a word in the singular or plural is of this class. */
    public boolean isNoun(WordSet set, String word) {
        return is(set, word) || is(set, Inflection.singular(word));
    }

    /** Whether a word, in lower case, is an English one that stands here in any class. */
    public boolean knows(String word) {
        return verbs.containsKey(word)
                || nouns.containsKey(word)
                || prepositions.containsKey(word)
                || sets.values().stream().anyMatch(set -> set.contains(word));
    }

    /** The verb of which this is a form, if any. */
    public Optional<VerbForm> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    /** What kind of verb this noun stands for, if any. */
    public Optional<VerbClass> verbOfNoun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    /**
     * The verb by which somebody is named who does it: "reader" by "read".
     *
     * @param noun the noun in the singular, in lower case
     */
    public Optional<VerbForm> verbOfDoer(String noun) {
        if (noun.length() < 5 || !(noun.endsWith("er") || noun.endsWith("or"))) {
            return Optional.empty();
        }
        String stem = noun.substring(0, noun.length() - 2);
        return verb(stem)
                .or(() -> verb(stem + "e"))
                .or(() -> stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                        ? verb(stem.substring(0, stem.length() - 1))
                        : Optional.empty());
    }

    /** The part of a phrase behind this preposition, if it is one. */
    public Optional<Role> preposition(String word) {
        return Optional.ofNullable(prepositions.get(word));
    }

    /** What becomes of the verb after this word and "to", if it is known. */
    public Optional<Polarity> catenative(String word) {
        return Optional.ofNullable(catenatives.get(word));
    }

    /** What a short form stands for, if it is one; without its apostrophe. */
    public Optional<String> contraction(String word) {
        return Optional.ofNullable(contractions.get(word));
    }

    /** What these words say as a title, in lower case and the singular, if anything. */
    public Optional<TitleRole> role(String words) {
        return Optional.ofNullable(roles.get(words));
    }

    /** What sort of lines these words announce as a title, in lower case and the singular. */
    public Optional<Section> section(String words) {
        return Optional.ofNullable(sections.get(words));
    }

    /** All words of a class. */
    public Set<String> all(WordSet set) {
        return Set.copyOf(Objects.requireNonNull(sets.get(set)));
    }

    /** Words that begin a list of examples. */
    public String example() {
        return "such as";
    }

    /** Whether several words that begin so can be one. */
    boolean startsPhrase(String words) {
        return phraseStarts.contains(words);
    }

    /** Whether these words are one. */
    boolean isPhrase(String words) {
        return phrases.contains(words);
    }

    private void addVerb(String entry, VerbClass verbClass) {
        String[] words = entry.split(" ", -1);
        // "end up": the particle is part of it; "write wrote written": irregular forms.
        boolean irregular = words.length >= 3;
        int forms = irregular ? 3 : 1;
        int particleWords = irregular ? words.length - 3 : words.length - 1;
        String particle = particleWords == 0 ? "" : irregular ? words[1] : words[words.length - 1];
        String[] given = !irregular || particleWords == 0
                ? Arrays.copyOf(words, forms)
                : new String[] {words[0], words[words.length - 2], words[words.length - 1]};
        Inflection.forms(given).forEach((form, kinds) -> {
            String whole = particle.isEmpty() ? form : form + " " + particle;
            String lemma = particle.isEmpty() ? given[0] : given[0] + " " + particle;
            verbs.putIfAbsent(whole, new VerbForm(lemma, verbClass, kinds));
            addPhrase(whole);
        });
    }

    private void addIrregular(English file) {
        for (WordSet set : WordSet.values()) {
            Set<String> words = new HashSet<>(Objects.requireNonNull(file.sets().get(set), set::key));
            sets.put(set, words);
            if (OF_GRAMMAR.contains(set)) {
                words.forEach(this::addPhrase);
            }
        }
    }

    private <T> void put(Map<String, T> map, String words, T value) {
        map.put(words, value);
        addPhrase(words);
    }

    private void addPhrase(String words) {
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            phraseStarts.add(words.substring(0, space));
        }
        if (words.indexOf(' ') > 0) {
            phrases.add(words);
        }
    }

    private static Lexicon read(String name) {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name))) {
            return new Lexicon(yaml.readValue(file, English.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of English cannot be read: " + e.getMessage(), e);
        }
    }

    /** The file as it is written. */
    static final class English {

        @JsonProperty
        private Map<VerbClass, List<String>> verbs = Map.of();

        @JsonProperty
        private Map<VerbClass, List<String>> nouns = Map.of();

        @JsonProperty
        private Map<Role, List<String>> prepositions = Map.of();

        @JsonProperty
        private Map<Polarity, List<String>> catenatives = Map.of();

        @JsonProperty
        private Map<String, String> contractions = Map.of();

        @JsonProperty
        private Map<TitleRole, List<String>> roles = Map.of();

        @JsonProperty
        private Map<Section, List<String>> sections = Map.of();

        private final Map<WordSet, List<String>> sets = new EnumMap<>(WordSet.class);

        @com.fasterxml.jackson.annotation.JsonAnySetter
        void set(String key, @Nullable List<String> words) {
            WordSet set = EnumSet.allOf(WordSet.class).stream()
                    .filter(candidate -> candidate.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No class of words is called " + key));
            sets.put(set, words == null ? List.of() : words);
        }

        private Map<WordSet, List<String>> sets() {
            return sets;
        }
    }
}
