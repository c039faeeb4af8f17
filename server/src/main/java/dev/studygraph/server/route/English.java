package dev.studygraph.server.route;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words with which questions are asked, from {@code english.yaml}. */
public final class English {

    private static final String FILE = "english.yaml";
    private final Map<Phrase, List<Token>> same;
    private final Set<String> filler;
    private final List<Phrase> plain;
    private final List<Mode> modes;

    private English(EnglishFile file) {
        this.same = file.spellings();
        this.filler = Set.copyOf(file.filler());
        this.plain = EnglishFile.phrases(file.plain());
        this.modes = file.modes().stream().map(EnglishFile.ModeEntry::mode).toList();
    }

    /** The words that ship with the program. */
    public static English shipped() {
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

    /** The way of working that the words from this place on ask for, the longest wording first. */
    Optional<ModeSpan> modeAt(List<Token> tokens, int start) {
        return modes.stream()
                .flatMap(mode -> mode.says().stream()
                        .filter(phrase -> phrase.standsAt(tokens, start))
                        .map(phrase -> new ModeSpan(mode, start, start + phrase.length())))
                .max(Comparator.comparingInt(ModeSpan::length));
    }

    /** The way of working that the words from this place on ask for, absent where they ask for none. */
    public @Nullable Named modeNamedAt(List<Token> tokens, int start) {
        return modeAt(tokens, start)
                .map(span -> new Named(span.mode().name(), span.length()))
                .orElse(null);
    }

    /** A way of working by its name, and how many words ask for it. */
    public record Named(String name, int length) {}

    /** What the ways of working are called. */
    List<String> modeNames() {
        return modes.stream().map(Mode::name).toList();
    }

    /** Whether a word, in lower case, says nothing by itself. */
    public boolean isFiller(String word) {
        return filler.contains(word);
    }

    /** Whether a word, in lower case, is one of the language, so that it is no misspelt name. */
    public boolean isPlain(String word) {
        return isPlain(new Token(word, word));
    }

    /** Whether a word says nothing by itself. */
    boolean isFiller(Token word) {
        return filler.contains(word.key());
    }

    /** Whether a word is one of the language, so that it is no misspelt name. */
    boolean isPlain(Token word) {
        List<Token> alone = List.of(word);
        return isFiller(word) || plain.stream().anyMatch(phrase -> phrase.standsAt(alone, 0));
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
