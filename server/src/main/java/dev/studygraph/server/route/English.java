package dev.studygraph.server.route;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words with which questions are asked, from {@code english.yaml}. */
final class English {

    private static final String FILE = "english.yaml";
    private static final Comparator<Cue> LONGEST_FIRST =
            Comparator.comparingInt((Cue cue) -> -cue.phrase().length()).thenComparingInt(cue -> -cue.strength());

    private final Map<Phrase, List<Token>> same;
    private final List<Cue> before;
    private final List<Cue> after;
    private final Set<String> filler;
    private final List<Phrase> plain;
    private final List<Mode> modes;
    private final Map<Role, List<Phrase>> open;
    private final List<Phrase> giving;
    private final List<Phrase> taking;
    private final List<Phrase> another;
    private final List<Phrase> looking;

    private English(EnglishFile file) {
        this.same = file.spellings();
        this.before = file.cues(EnglishFile.CueEntry::before).stream()
                .sorted(LONGEST_FIRST)
                .toList();
        this.after = file.cues(EnglishFile.CueEntry::after).stream()
                .sorted(LONGEST_FIRST)
                .toList();
        this.filler = Set.copyOf(file.filler());
        this.plain = EnglishFile.phrases(file.plain());
        this.modes = file.modes().stream().map(EnglishFile.ModeEntry::mode).toList();
        this.open = Map.of(
                Role.FROM, EnglishFile.phrases(file.open().from()),
                Role.TO, EnglishFile.phrases(file.open().to()));
        this.giving = EnglishFile.phrases(file.sides().giving());
        this.taking = EnglishFile.phrases(file.sides().taking());
        this.another = EnglishFile.phrases(file.another());
        this.looking = EnglishFile.phrases(file.looking());
    }

    /** The words that ship with the program. */
    static English shipped() {
        try (InputStream file = Objects.requireNonNull(English.class.getResourceAsStream(FILE), "no " + FILE)) {
            return new English(YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, EnglishFile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The question with every spelling replaced by the one that the other words expect. */
    List<Token> unify(List<Token> tokens) {
        List<Token> unified = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Optional<Phrase> spelling = longestAt(same.keySet(), tokens, at);
            unified.addAll(spelling.map(same::get).orElse(List.of(tokens.get(at))));
            at += spelling.map(Phrase::length).orElse(1);
        }
        return List.copyOf(unified);
    }

    /** These words, and with each other spelling of one of them: "dynamo database" may be meant as "Dynamo DB". */
    List<List<Token>> respelt(List<Token> words) {
        List<List<Token>> spellings = new ArrayList<>(List.of(words));
        same.forEach((other, meant) -> {
            int at = other.length() == 1 && meant.size() == 1 ? words.indexOf(meant.getFirst()) : -1;
            if (at >= 0) {
                List<Token> respelt = new ArrayList<>(words);
                respelt.set(
                        at, new Token(other.words().getFirst(), other.words().getFirst()));
                spellings.add(respelt);
            }
        });
        return spellings;
    }

    /** The cues whose words end right before this place and tell of what stands behind them, the longest first. */
    Stream<Cue> cuesEndingAt(List<Token> tokens, int end) {
        return before.stream()
                .filter(cue -> cue.phrase().standsAt(tokens, end - cue.phrase().length()));
    }

    /** The cue that starts these words. */
    Optional<Cue> leading(List<Token> words) {
        return before.stream()
                .filter(cue -> cue.phrase().length() < words.size())
                .filter(cue -> cue.phrase().standsAt(words, 0))
                .findFirst();
    }

    /** The cues whose words start at this place and tell of what stands before them, the longest first. */
    Stream<Cue> cuesStartingAt(List<Token> tokens, int start) {
        return after.stream().filter(cue -> cue.phrase().standsAt(tokens, start));
    }

    /** The way of working that the words from this place on ask for, the longest wording first. */
    Optional<ModeSpan> modeAt(List<Token> tokens, int start) {
        return modes.stream()
                .flatMap(mode -> mode.says().stream()
                        .filter(phrase -> phrase.standsAt(tokens, start))
                        .map(phrase -> new ModeSpan(mode, start, start + phrase.length())))
                .max(Comparator.comparingInt(ModeSpan::length));
    }

    /** What the ways of working are called. */
    List<String> modeNames() {
        return modes.stream().map(Mode::name).toList();
    }

    /** Whether a question with these words leaves one end open, as "where does X write" leaves the goal. */
    boolean leavesOpen(Role end, List<Token> tokens) {
        return stands(open.getOrDefault(end, List.of()), tokens);
    }

    /** Whether something in the question hands data over and something else takes them, as at the sides of a queue. */
    boolean asksForBothSides(List<Token> tokens) {
        return stands(giving, tokens) && stands(taking, tokens);
    }

    /** Whether the question asks for a way from a thing to another one of the same kind. */
    boolean asksForAnother(List<Token> tokens) {
        return stands(another, tokens);
    }

    /** Whether one of these words tells of what one does with data where they are. */
    boolean tellsOfLooking(List<Token> words) {
        return stands(looking, words);
    }

    private static boolean stands(List<Phrase> phrases, List<Token> tokens) {
        return phrases.stream()
                .anyMatch(phrase -> IntStream.range(0, tokens.size()).anyMatch(at -> phrase.standsAt(tokens, at)));
    }

    /** Whether a word says nothing by itself. */
    boolean isFiller(Token word) {
        return filler.contains(word.key());
    }

    /** The places of all words that tell which part the things beside them play. */
    Set<Integer> cuePlaces(List<Token> tokens) {
        Set<Integer> places = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            int start = at;
            Stream.concat(before.stream(), after.stream())
                    .map(Cue::phrase)
                    .filter(phrase -> phrase.standsAt(tokens, start))
                    .forEach(phrase ->
                            IntStream.range(start, start + phrase.length()).forEach(places::add));
        }
        return places;
    }

    /** Whether a word by itself tells which part its neighbours play. */
    boolean isCue(Token word) {
        List<Token> alone = List.of(word);
        return cuesEndingAt(alone, 1).findAny().isPresent()
                || cuesStartingAt(alone, 0).findAny().isPresent();
    }

    /** Whether a word is one of the language, so that it is no misspelt name. */
    boolean isPlain(Token word) {
        List<Token> alone = List.of(word);
        return isFiller(word) || isCue(word) || plain.stream().anyMatch(phrase -> phrase.standsAt(alone, 0));
    }

    private static Optional<Phrase> longestAt(Set<Phrase> phrases, List<Token> tokens, int start) {
        return phrases.stream()
                .filter(phrase -> phrase.standsAt(tokens, start))
                .max(Comparator.comparingInt(Phrase::length));
    }

    /** Where a question asks for a way of working. */
    record ModeSpan(Mode mode, int start, int end) {

        int length() {
            return end - start;
        }
    }
}
