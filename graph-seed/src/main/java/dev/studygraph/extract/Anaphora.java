package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.extract.Lexicon.WordSet;
import dev.studygraph.link.NameKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the thing that a word of a sentence points back to: "reads from it", "from there", "the queue", "this stream".
 * The thing spoken of nearest before wins, in the sentence first and in its surroundings then.
 */
final class Anaphora {

    private static final Set<String> PLACES = Set.of("there", "here", "where");
    private static final Set<String> THINGS = Set.of("it", "them", "this");
    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those", "such");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Taxonomy taxonomy;
    private final Verbs verbs;
    private final Context context;

    Anaphora(List<Token> tokens, Lexicon lexicon, Taxonomy taxonomy, Verbs verbs, Context context) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.verbs = verbs;
        this.context = context;
    }

    /**
     * What the word at this token, behind a preposition, stands for.
     *
     * @param subject the things that act, which would not speak of themselves so
     * @param clauses the clauses before
     */
    Optional<CatalogueEntry> object(int i, List<CatalogueEntry> subject, List<Clause> clauses) {
        String word = tokens.get(i).key();
        boolean behindPreposition =
                i > 0 && lexicon.preposition(tokens.get(i - 1).key()).isPresent();
        Stream<CatalogueEntry> candidates;
        if (PLACES.contains(word) && behindPreposition) {
            candidates =
                    Stream.of(before(i), context.recent(), context.before()).flatMap(List::stream);
        } else if (THINGS.contains(word) && behindPreposition && endsPhrase(i + 1)) {
            List<CatalogueEntry> subjects = clauses.reversed().stream()
                    .flatMap(clause -> clause.subjects().stream())
                    .toList();
            candidates = Stream.of(subjects, context.before(), before(i)).flatMap(List::stream);
        } else {
            return noun(i, subject);
        }
        return candidates
                .filter(thing -> taxonomy.holdsData(thing) && !subject.contains(thing))
                .findFirst();
    }

    /** The thing that "the queue" at this token stands for: the nearest that is one by its name or kind. */
    Optional<CatalogueEntry> noun(int i, List<CatalogueEntry> subject) {
        if (!isPointedAt(i)) {
            return Optional.empty();
        }
        String noun = singular(tokens.get(i).key());
        return Stream.of(before(i), context.recent(), context.before(), context.above())
                .flatMap(List::stream)
                .filter(thing -> taxonomy.holdsData(thing) && !subject.contains(thing))
                .filter(thing -> isCalled(thing, noun))
                .findFirst();
    }

    private boolean isPointedAt(int i) {
        return i > 0
                && tokens.get(i - 1).entry() == null
                && POINTERS.contains(tokens.get(i - 1).key())
                && lexicon.is(WordSet.POINTED_NOUNS, tokens.get(i).key());
    }

    /** The things named before this token, the nearest first. */
    private List<CatalogueEntry> before(int i) {
        return tokens.subList(0, i).reversed().stream()
                .map(Token::entry)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether a noun is a word of one of a thing's names or of the kinds it belongs to. */
    private static boolean isCalled(CatalogueEntry thing, String noun) {
        Collection<String> names = new ArrayList<>(thing.aliases());
        names.add(thing.name());
        names.addAll(thing.categories());
        return names.stream()
                .flatMap(name -> Arrays.stream(NameKey.of(name).split(" ", -1)))
                .anyMatch(word -> singular(word).equals(noun));
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean endsPhrase(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i);
        return next.isMark()
                || lexicon.preposition(next.key()).isPresent()
                || (!next.isThing()
                        && lexicon.is(WordSet.FILLERS, next.key())
                        && verbs.at(i).isEmpty());
    }
}
