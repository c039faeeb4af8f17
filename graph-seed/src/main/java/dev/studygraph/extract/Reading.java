package dev.studygraph.extract;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.link.Mention;
import dev.studygraph.link.NameKey;
import dev.studygraph.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern START = Pattern.compile("(?i)[^\\p{L}\\d]*((the|an?)\\s+)?");
    private static final Pattern JOINT = Pattern.compile("(?i)[\\s,/&]*((and|or|the)\\s+)*");
    private static final Pattern SAYS_OF_IT = Pattern.compile(
            "(?i)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:[:=\\u2192]|[-\\u2013]\\s|(?:is|are|was|has|have|can|cannot|may|must|will|does|do|means?|needs?|requires?|uses?|includes?|helps?|allows?|works?|stores?|reads?|writes?|gives?|lets?|periodically|usually|often|also)\\b)");

    Reading {
        mentions = List.copyOf(mentions);
        tokens = List.copyOf(tokens);
    }

    /** The things that it names, each once, in order. */
    List<CatalogueEntry> things() {
        return mentions.stream().map(Mention::entry).distinct().toList();
    }

    /** The thing that the sentence is about: its first name where that is its subject, or else by where it stands. */
    List<CatalogueEntry> subjects() {
        return namesSubject() ? List.of(first().entry()) : context.topic();
    }

    /**
     * Whether the sentence names its own subject first. A general notion at the start often only describes the topic
     * ("Serverless service that ..."): it is the subject only where a verb or a mark follows.
     */
    boolean namesSubject() {
        if (!startsWithName() || isOnlyName()) {
            return false;
        }
        Mention first = first();
        return first.entry().kind() != Kind.Concept
                || first.entry().categories().contains(NoteNames.CATEGORY)
                || context.topic().isEmpty()
                || SAYS_OF_IT.matcher(text.substring(first.end())).lookingAt();
    }

    /** The name that it starts with: where a format only describes what follows, "JSON policies", it is that. */
    Mention first() {
        Mention first = mentions.getFirst();
        if (first.entry().kind() != Kind.Format || mentions.size() == 1) {
            return first;
        }
        Mention next = mentions.get(1);
        boolean describes = next.entry().kind() == Kind.Feature
                && text.substring(first.end(), next.start()).isBlank();
        return describes ? next : first;
    }

    /** Whether the sentence starts with a name, articles aside. */
    boolean startsWithName() {
        return !mentions.isEmpty()
                && START.matcher(text.substring(0, mentions.getFirst().start())).matches();
    }

    /** The names that the sentence starts with: "A and B", "A / B". */
    List<CatalogueEntry> firstNames() {
        return startsWithName() ? list(mentions.getFirst().start(), JOINT) : List.of();
    }

    /**
     * The names of the list that starts here.
     *
     * @param start where in the text
     * @param joint what may stand before each of them
     */
    List<CatalogueEntry> list(int start, Pattern joint) {
        List<CatalogueEntry> names = new ArrayList<>();
        int at = start;
        for (Mention mention : mentions) {
            if (mention.start() < at) {
                continue;
            }
            if (!joint.matcher(text.substring(at, mention.start())).matches()) {
                break;
            }
            names.add(mention.entry());
            at = mention.end();
        }
        return names;
    }

    /** Whether it is a name and nothing else. */
    boolean isOnlyName() {
        return mentions.size() == 1 && NameKey.of(mentions.getFirst().surface()).equals(NameKey.of(text));
    }

    /** The same sentence, read as part of other surroundings. */
    Reading in(Context other) {
        return new Reading(sentence, text, mentions, tokens, other);
    }
}
