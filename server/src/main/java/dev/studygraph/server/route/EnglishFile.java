package dev.studygraph.server.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code english.yaml} as it is written.
 *
 * @param same the spelling that the rest of the file uses, with others of it
 * @param filler words that say nothing by themselves
 * @param plain words of the language that are no misspelt names
 * @param modes ways of working
 */
record EnglishFile(Map<String, List<String>> same, List<String> filler, List<String> plain, List<ModeEntry> modes) {

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

    /** One way of working. */
    record ModeEntry(String name, List<String> says, List<String> shown, List<String> contrary) {

        Mode mode() {
            return new Mode(name, phrases(says), phrases(shown), phrases(contrary));
        }
    }
}
