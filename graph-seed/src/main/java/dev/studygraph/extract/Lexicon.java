package dev.studygraph.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.studygraph.link.NameKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The English words that tell how things relate, read from {@code lexicon.yaml}. */
final class Lexicon {

    private static final String FILE = "lexicon.yaml";
    private static final String PARTICLED = "up";

    private final Map<String, VerbForm> verbs = new HashMap<>();
    private final Set<String> thirdPersons = new HashSet<>();
    private final Set<String> invariant = new HashSet<>();
    private final Map<String, VerbClass> nouns = new HashMap<>();
    private final Map<String, Role> prepositions = new HashMap<>();
    private final Map<WordSet, Set<String>> sets = new EnumMap<>(WordSet.class);
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<String, Label> columns = new HashMap<>();
    private int longestPhrase = 1;

    private Lexicon(JsonNode file) {
        file.get("verbs")
                .properties()
                .forEach(group ->
                        words(group.getValue()).forEach(verb -> addVerb(VerbClass.valueOf(group.getKey()), verb)));
        file.get("nouns")
                .properties()
                .forEach(group ->
                        words(group.getValue()).forEach(noun -> nouns.put(noun, VerbClass.valueOf(group.getKey()))));
        file.get("prepositions")
                .properties()
                .forEach(group ->
                        words(group.getValue()).forEach(word -> addPreposition(word, Role.valueOf(group.getKey()))));
        file.get("labels")
                .properties()
                .forEach(group -> words(group.getValue())
                        .forEach(label -> labels.put(NameKey.of(label), Label.valueOf(group.getKey()))));
        file.get("columns")
                .properties()
                .forEach(group -> words(group.getValue())
                        .forEach(label -> columns.put(NameKey.of(label), Label.valueOf(group.getKey()))));
        for (WordSet set : WordSet.values()) {
            Set<String> members = words(file.at(set.pointer())).stream()
                    .map(word -> set.isTitle() ? NameKey.of(word) : word)
                    .collect(Collectors.toSet());
            members.forEach(this::noteLength);
            sets.put(set, members);
        }
    }

    /** The lexicon that ships with the program. */
    static Lexicon english() {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
            return new Lexicon(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The lexicon cannot be read: " + e.getMessage(), e);
        }
    }

    /** The verb that this word, in lower case, may be a form of. */
    Optional<VerbForm> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    /** Whether this is the form of a verb that goes with "it": "reads". */
    boolean isThirdPerson(String word) {
        return thirdPersons.contains(word);
    }

    /** Whether the past form of this verb is its base form, as in "put": then it may be either. */
    boolean isInvariant(String word) {
        return invariant.contains(word);
    }

    /** The class of the verb that this noun stands for: "migration". */
    Optional<VerbClass> actionNoun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    /** The role of what follows this preposition. */
    Optional<Role> preposition(String phrase) {
        return Optional.ofNullable(prepositions.get(phrase));
    }

    /** What a label says that its list is: "Destinations". */
    Optional<Label> label(String words) {
        return Optional.ofNullable(labels.get(words));
    }

    /** What a label says of the things in its list; empty for labels of anything else. */
    Optional<Label> labelOfThings(String words) {
        return label(words).filter(Label::namesThings);
    }

    /** What the heading of a column says that stands in it: a label, or "From" and the like. */
    Optional<Label> column(String words) {
        return label(words).or(() -> Optional.ofNullable(columns.get(words)));
    }

    boolean is(WordSet set, String phrase) {
        return Objects.requireNonNull(sets.get(set)).contains(phrase);
    }

    /** The members of a set. */
    Set<String> all(WordSet set) {
        return Objects.requireNonNull(sets.get(set));
    }

    /** How many words the longest phrase has that stands for one word. */
    int longestPhrase() {
        return longestPhrase;
    }

    private void addPreposition(String phrase, Role role) {
        noteLength(phrase);
        prepositions.putIfAbsent(phrase, role);
    }

    private void noteLength(String phrase) {
        longestPhrase = Math.max(longestPhrase, phrase.split(" ", -1).length);
    }

    private void addVerb(VerbClass verbClass, String forms) {
        if (forms.startsWith(PARTICLED, forms.indexOf(' ') + 1) && forms.indexOf(' ') > 0) {
            addParticled(verbClass, forms.substring(0, forms.indexOf(' ')));
            return;
        }
        String[] parts = forms.split(" ", -1);
        String base = parts[0];
        put(base, verbClass, VerbForm.Shape.BASE);
        thirdPersons.add(Inflection.thirdPerson(base));
        put(Inflection.thirdPerson(base), verbClass, VerbForm.Shape.BASE);
        put(Inflection.gerund(base), verbClass, VerbForm.Shape.GERUND);
        if (parts.length == 1) {
            put(Inflection.past(base), verbClass, VerbForm.Shape.PAST);
        }
        if (parts.length > 1 && parts[parts.length - 1].equals(base)) {
            invariant.add(base);
        }
        Arrays.stream(parts).skip(1).forEach(past -> put(past, verbClass, VerbForm.Shape.PAST));
    }

    /** "Backs up", "backed up": the particle stays as it is. */
    private void addParticled(VerbClass verbClass, String base) {
        noteLength(base + ' ' + PARTICLED);
        put(base + ' ' + PARTICLED, verbClass, VerbForm.Shape.BASE);
        put(Inflection.thirdPerson(base) + ' ' + PARTICLED, verbClass, VerbForm.Shape.BASE);
        put(Inflection.gerund(base) + ' ' + PARTICLED, verbClass, VerbForm.Shape.GERUND);
        put(Inflection.past(base) + ' ' + PARTICLED, verbClass, VerbForm.Shape.PAST);
    }

    private void put(String word, VerbClass verbClass, VerbForm.Shape shape) {
        verbs.putIfAbsent(word, new VerbForm(verbClass, shape));
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A word as a form of a verb. */
    record VerbForm(VerbClass verbClass, Shape shape) {

        /** Which form. */
        enum Shape {
            BASE,
            GERUND,
            PAST,
            NOUN
        }
    }

    /** What a label says that its list is. */
    enum Label {
        TARGETS,
        SOURCES,
        ENDS,
        STEPS,
        CONSUMERS,
        QUERIED,
        INVOKED,
        FORMATS,
        LIMITS,
        FEATURES,
        USES,
        INTEGRATIONS,
        ALTERNATIVES,
        PRICING,
        DEFINITION;

        /** Whether sentences in its list say what the thing does. */
        boolean mayTellFlows() {
            return this == DEFINITION || this == INTEGRATIONS || this == FEATURES || this == USES;
        }

        /** Whether what stands in its list are things that give or take data. */
        boolean namesThings() {
            return switch (this) {
                case TARGETS, SOURCES, ENDS, CONSUMERS -> true;
                default -> false;
            };
        }
    }

    /** The sets of words that rules ask for. */
    enum WordSet {
        OFTEN_NOUNS("/often nouns"),
        DETERMINERS("/determiners"),
        BEFORE_A_VERB("/before a verb"),
        MODALS("/modals"),
        BE("/be"),
        SUCH_AS("/such as"),
        DATA_WORDS("/data words"),
        PEOPLE("/people"),
        PRONOUNS("/pronouns"),
        ANAPHORS("/anaphors"),
        POINTED_NOUNS("/pointed nouns"),
        ADJECTIVES("/adjectives"),
        LETTING("/letting"),
        DENY("/deny"),
        WAYS("/ways"),
        REVOKE("/revoke"),
        CONDITIONS("/conditions"),
        NO_DENIAL_BEFORE("/unless followed by"),
        FILLERS("/fillers"),
        TIP_SECTIONS("/sections/TIPS"),
        TOPIC_SECTIONS("/sections/TOPICS"),
        QUESTION_SECTIONS("/sections/QUESTIONS"),
        ASIDES("/asides"),
        FALSE_MARKS("/false marks"),
        SCENARIOS("/scenarios");

        private final String pointer;

        WordSet(String pointer) {
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }

        /** Whether it holds titles, which are compared as names are. */
        boolean isTitle() {
            return pointer.startsWith("/sections");
        }
    }
}
