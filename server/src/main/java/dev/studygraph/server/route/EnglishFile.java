package dev.studygraph.server.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code english.yaml} as it is written.
 *
 * @param same the spelling that the rest of the file uses, with others of it
 * @param cues words that tell which part a thing plays
 * @param filler words that say nothing by themselves
 * @param plain words of the language that are no misspelt names
 * @param modes ways of working
 * @param open wordings that leave an end open
 * @param sides wordings of those who hand data over and of those who take them
 * @param another wordings that ask for a way to a place of the same kind
 * @param looking words for what one does with data where they are
 */
record EnglishFile(
        Map<String, List<String>> same,
        List<CueEntry> cues,
        List<String> filler,
        List<String> plain,
        List<ModeEntry> modes,
        Open open,
        Sides sides,
        List<String> another,
        List<String> looking) {

    /** The wordings of a list. */
    static List<Phrase> phrases(List<String> texts) {
        return texts.stream().map(Phrase::of).toList();
    }

    /** Each spelling, with the words to read in its place. */
    Map<Phrase, List<Token>> spellings() {
        Map<Phrase, List<Token>> spellings = new LinkedHashMap<>();
        same.forEach((meant, others) -> others.forEach(other -> spellings.put(Phrase.of(other), Tokens.of(meant))));
        return Map.copyOf(spellings);
    }

    /** The cues of one side. */
    List<Cue> cues(Function<CueEntry, @Nullable List<String>> side) {
        return cues.stream()
                .flatMap(entry -> {
                    List<String> texts = side.apply(entry);
                    return phrases(texts == null ? List.of() : texts).stream()
                            .map(phrase -> new Cue(phrase, entry.part(), entry.strength()));
                })
                .toList();
    }

    /** One line of cues. */
    record CueEntry(
            String role,
            int strength,
            @Nullable List<String> before,
            @Nullable List<String> after) {

        Role part() {
            return Role.valueOf(role.toUpperCase(Locale.ROOT));
        }
    }

    /** One way of working. */
    record ModeEntry(String name, List<String> says, List<String> shown, List<String> contrary) {

        Mode mode() {
            return new Mode(name, phrases(says), phrases(shown), phrases(contrary));
        }
    }

    /** The wordings of those who hand data over, and of those who take them. */
    record Sides(List<String> giving, List<String> taking) {}

    /** The wordings that leave the start or the goal open. */
    record Open(List<String> from, List<String> to) {}
}
