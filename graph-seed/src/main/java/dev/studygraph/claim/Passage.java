package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.document.Sentence;
import dev.studygraph.language.Clause;
import dev.studygraph.language.ClauseParser;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Phrase;
import dev.studygraph.language.Span;
import dev.studygraph.language.Token;
import dev.studygraph.language.Tokens;
import dev.studygraph.name.Mention;
import dev.studygraph.name.NameBook;
import dev.studygraph.name.Ref;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence, or a part of one that is read for itself, with all that is known of it before anybody reads it. */
public final class Passage {

    private final @Nullable Sentence sentence;
    private final String text;
    private final Topic topic;
    private final NameBook names;
    private final Lexicon lexicon;
    private final List<Mention> mentions;
    private final List<Token> tokens;
    private @Nullable List<Clause> clauses;
    private @Nullable List<Frame> frames;

    private Passage(@Nullable Sentence sentence, String text, Topic topic, NameBook names, Lexicon lexicon) {
        this.sentence = sentence;
        this.text = text;
        this.topic = topic;
        this.names = names;
        this.lexicon = lexicon;
        mentions = names.mentions(text, topic.above());
        tokens = Tokens.of(
                text,
                mentions.stream()
                        .map(mention -> new Span(mention.start(), mention.end()))
                        .toList(),
                lexicon);
    }

    /** A passage of a sentence. */
    public static Passage of(@Nullable Sentence sentence, String text, Topic topic, NameBook names, Lexicon lexicon) {
        return new Passage(sentence, text, topic, names, lexicon);
    }

    /** The clauses of words that stand nowhere in particular. */
    static List<Clause> clausesOf(String text, NameBook names, Lexicon lexicon) {
        return new Passage(null, text, Topic.NONE, names, lexicon).clauses();
    }

    /** Other words of the same sentence, about something of their own. */
    public Passage part(String words, Topic about) {
        return new Passage(sentence, words, about, names, lexicon);
    }

    /** The sentence that it belongs to. */
    public Sentence sentence() {
        return Objects.requireNonNull(sentence);
    }

    /** Whether it stands in a sentence of a note. */
    boolean isOfSentence() {
        return sentence != null;
    }

    /** Its words. */
    public String text() {
        return text;
    }

    /** What it is about by where it stands. */
    public Topic topic() {
        return topic;
    }

    /** The names of its note. */
    public NameBook names() {
        return names;
    }

    /** English. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The names in it. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Its tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Its clauses. */
    public List<Clause> clauses() {
        if (clauses == null) {
            clauses = ClauseParser.parse(tokens, lexicon);
        }
        return clauses;
    }

    /** Its clauses with their phrases resolved, one for each. */
    List<Frame> frames() {
        if (frames == null) {
            frames = List.copyOf(Frames.of(this));
        }
        return frames;
    }

    /** The things that it names, each once, in order. */
    public List<CatalogueEntry> things() {
        return mentions.stream().map(Mention::entry).distinct().toList();
    }

    /** What a phrase of it refers to, where it can be a thing. */
    public Optional<Ref> find(Phrase phrase) {
        return names.find(phrase, text, mentions);
    }
}
