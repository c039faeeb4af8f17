package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.link.Mention;
import dev.studygraph.parse.Sentence;
import java.util.List;

/**
 * A sentence with what is known of it before rules look at it.
 *
 * @param sentence where it stands and how
 * @param text the words that the rules are to read: the sentence, or what stands behind its label
 * @param mentions the names in {@code text}
 * @param tokens the tokens of {@code text}
 * @param context what it is about by where it stands
 */
record Reading(Sentence sentence, String text, List<Mention> mentions, List<Token> tokens, Context context) {

    Reading {
        mentions = List.copyOf(mentions);
        tokens = List.copyOf(tokens);
    }

    /** The things that it names, each once, in order. */
    List<CatalogueEntry> things() {
        return mentions.stream().map(Mention::entry).distinct().toList();
    }

    /** The thing whose name the sentence starts with, or else what it is about by where it stands. */
    List<CatalogueEntry> subjects() {
        return startsWithName() ? List.of(mentions.getFirst().entry()) : context.topic();
    }

    /** Whether the sentence starts with a name, articles aside. */
    boolean startsWithName() {
        return !mentions.isEmpty()
                && text.substring(0, mentions.getFirst().start()).matches("(?i)[^\\p{L}\\d]*((the|an?)\\s+)?");
    }

    /** The same sentence, read as part of other surroundings. */
    Reading in(Context other) {
        return new Reading(sentence, text, mentions, tokens, other);
    }
}
