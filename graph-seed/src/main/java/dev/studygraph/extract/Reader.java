package dev.studygraph.extract;

import dev.studygraph.link.Linker;
import dev.studygraph.link.Mention;
import dev.studygraph.parse.Sentence;
import java.util.List;

/** Makes readings of sentences and of parts of them. */
final class Reader {

    private final Linker linker;
    private final ShortNames shortNames;
    private final Lexicon lexicon;

    Reader(Linker linker, ShortNames shortNames, Lexicon lexicon) {
        this.linker = linker;
        this.shortNames = shortNames;
        this.lexicon = lexicon;
    }

    /** A reading of the whole sentence. */
    Reading read(Sentence sentence, Context context) {
        return read(sentence, sentence.plain(), context);
    }

    /** A reading of a part of it, in surroundings of its own. */
    Reading read(Sentence sentence, String text, Context context) {
        List<Mention> mentions = shortNames.in(text, linker.mentions(text), context.above());
        return new Reading(sentence, text, mentions, Tokens.of(text, mentions, lexicon), context);
    }
}
