package dev.studygraph.claim;

import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.document.Line.Shape;
import dev.studygraph.fact.Predicate;
import dev.studygraph.language.Clause;
import dev.studygraph.language.Inflection;
import dev.studygraph.language.Section;
import dev.studygraph.language.Token;
import dev.studygraph.language.WordSet;
import dev.studygraph.name.Mention;
import dev.studygraph.name.NameKey;
import dev.studygraph.name.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what has no verb: a description below a name, a property, a part of a thing below its name. */
final class Fragments {

    private static final int MOST_WORDS = 9;
    private static final int MOST_PIECES = 6;

    private final Relations relations;

    Fragments(Relations relations) {
        this.relations = relations;
    }

    /**
     * What the words of a passage say of what it stands below.
     *
     * @param found what was read in it already
     */
    List<Candidate> read(Passage passage, Section section, List<Candidate> found) {
        if (passage.tokens().isEmpty()
                || passage.text().endsWith(":")
                || passage.text().endsWith("?")) {
            return List.of();
        }
        List<Candidate> said = new ArrayList<>(owned(passage));
        Spoken spoken = Spoken.around(passage, false, false);
        boolean below = !spoken.explicit() && spoken.things().size() == 1 && !isWholeName(passage);
        if (!below || (section == Section.FALSE && found.isEmpty())) {
            return below ? unsuited(passage, spoken) : said;
        }
        boolean told = !found.isEmpty() || (!said.isEmpty() && !Spoken.isBehindLabel(passage));
        List<Candidate> led = told ? List.of() : Abilities.opening(passage, spoken);
        List<Candidate> kinds =
                led.isEmpty() && !isListed(found) ? Definitions.below(passage, spoken, relations.taxonomy()) : led;
        said.addAll(kinds);
        if (led.isEmpty() && !told) {
            said.addAll(properties(passage, spoken, !kinds.isEmpty()));
        }
        return said;
    }

    /** Whether its title or its numbers say already that it is something other than a kind. */
    private static boolean isListed(List<Candidate> found) {
        return found.stream().anyMatch(candidate -> switch (candidate.predicate()) {
            case HAS_LIMIT -> true;
            case SUITED_FOR, HAS_FEATURE, PRICED -> candidate.reader() == Form.LIST;
            default -> false;
        });
    }

    private static boolean isVerb(Clause clause) {
        return clause.isFinite() && !clause.purpose() && !clause.passive();
    }

    /** Whether it is nothing but the name of a thing; a notion tells something of what it stands below. */
    private static boolean isWholeName(Passage passage) {
        boolean whole = passage.mentions().size() == 1
                && NameKey.of(passage.mentions().getFirst().surface()).equals(NameKey.of(passage.text()));
        CatalogueEntry entry = whole ? passage.mentions().getFirst().entry() : null;
        return entry != null
                && (entry.kind() != Kind.Concept || entry.categories().contains(CatalogueEntry.TERM));
    }

    /** A part of a thing that the passage opens with, where the passage stands below the thing. */
    private List<Candidate> owned(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        if (Spoken.isBehindLabel(passage) && passage.topic().things().size() == 1) {
            found.addAll(
                    among(passage.topic().things().getFirst(), passage.topic().above()));
        }
        Optional<Mention> first = passage.mentions().stream()
                .findFirst()
                .filter(mention -> Abilities.token(passage, mention.start()) <= 1);
        if (first.isEmpty() || Cue.denies(passage, passage.tokens().getFirst())) {
            return List.copyOf(found);
        }
        found.addAll(among(Ref.sure(first.get().entry()), passage.topic().above()));
        return found;
    }

    /** What a thing is to those that it stands below: a part of one, or one of a kind. */
    private List<Candidate> among(Ref part, List<CatalogueEntry> above) {
        List<Candidate> found = new ArrayList<>();
        for (CatalogueEntry whole : above) {
            relations.partOf(part, Ref.sure(whole)).stream()
                    .filter(candidate -> !candidate.subject().equals(part.thing()))
                    .map(Candidate::asInherited)
                    .forEach(found::add);
            if (!whole.equals(part.thing()) && relations.taxonomy().isOneOf(part.thing(), Set.of(whole.id()))) {
                found.add(Candidate.of(part, Predicate.IS_A, Ref.sure(whole), Form.MEMBER)
                        .asInherited());
            }
        }
        return found;
    }

    /** What a title names of what stands in it or above it: "Classes of B". */
    List<Candidate> title(Passage passage) {
        List<CatalogueEntry> wholes = new ArrayList<>(passage.things());
        wholes.addAll(passage.topic().above());
        return passage.things().stream()
                .limit(1)
                .flatMap(part -> among(Ref.sure(part), wholes).stream())
                .toList();
    }

    /** What stands below a title that says for what a thing is not, or what it has not. */
    private static List<Candidate> unsuited(Passage passage, Spoken spoken) {
        String title = Leads.above(passage);
        Spoken denied = spoken.turned(true);
        if (isOne(passage, title, WordSet.UNSUITED_TITLES)) {
            return denied.say(passage, Predicate.SUITED_FOR, Wording.from(passage, 0), Form.LIST);
        }
        return isOne(passage, title, WordSet.UNSUPPORTED_TITLES)
                ? denied.say(Predicate.HAS_FEATURE, Wording.from(passage, 0), Form.LIST)
                : List.of();
    }

    private static boolean isOne(Passage passage, String title, WordSet set) {
        return passage.lexicon().all(set).stream().anyMatch(title::contains);
    }

    // --- properties

    /** The pieces of a passage that read as a property: "serverless, automatic scaling". */
    private static List<Candidate> properties(Passage passage, Spoken spoken, boolean kind) {
        List<Candidate> found = new ArrayList<>();
        Shape shape = passage.sentence().line().shape();
        boolean place = shape == Shape.BULLET || shape == Shape.TEXT || shape == Shape.QUOTE;
        List<int[]> pieces = pieces(passage);
        boolean prose = shape != Shape.BULLET && passage.clauses().stream().anyMatch(Fragments::isVerb);
        if (!place || prose || pieces.size() > MOST_PIECES) {
            return found;
        }
        for (int[] piece : pieces) {
            boolean first = piece[0] == pieces.getFirst()[0];
            int from = passage.lexicon()
                                    .is(
                                            WordSet.AND,
                                            passage.tokens().get(piece[0]).lower())
                            && piece[0] + 1 < piece[1]
                    ? piece[0] + 1
                    : piece[0];
            boolean denied = Cue.denies(passage, passage.tokens().get(from));
            int start = denied ? from + 1 : from;
            boolean label = passage.text().indexOf(':') > 0 && piece[1] - start < 2;
            if (!(kind && first)
                    && !label
                    && !hasVerb(passage, start, piece[1])
                    && isProperty(passage, start, piece[1])) {
                found.addAll(spoken.turned(denied)
                        .say(
                                passage,
                                predicate(passage, piece[1]),
                                Wording.between(passage, start, piece[1]),
                                Form.FEATURE));
            }
        }
        return found;
    }

    private static boolean hasVerb(Passage passage, int start, int end) {
        int last = passage.tokens().get(end - 1).end();
        int from = passage.tokens().get(Math.min(start, end - 1)).start();
        return passage.clauses().stream()
                .filter(Fragments::isVerb)
                .anyMatch(clause -> (clause.start() >= start && clause.start() < end)
                        || clause.subjects().stream()
                                .anyMatch(subject -> subject.start() >= from && subject.end() <= last));
    }

    /** What one does with a thing is what it is for; all else it has. */
    private static Predicate predicate(Passage passage, int end) {
        return passage.lexicon()
                        .isNoun(
                                WordSet.ACTIVITY_WORDS,
                                passage.tokens().get(end - 1).lower())
                ? Predicate.SUITED_FOR
                : Predicate.HAS_FEATURE;
    }

    private static List<int[]> pieces(Passage passage) {
        List<int[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= passage.tokens().size(); i++) {
            boolean end = i == passage.tokens().size() || isMark(passage, i);
            if (end && i > start) {
                pieces.add(new int[] {start, i});
            }
            start = end ? i + 1 : start;
        }
        return pieces;
    }

    private static boolean isMark(Passage passage, int at) {
        return Wording.isStop(passage, at) || passage.tokens().get(at).text().equals(",");
    }

    /** Whether words are short, name nothing else, count nothing and are more than a bare noun for something. */
    private static boolean isProperty(Passage passage, int start, int end) {
        List<Token> words = passage.tokens().subList(Math.min(start, end), end);
        boolean counts = words.stream()
                .skip(1)
                .anyMatch(word -> Character.isDigit(word.text().codePointAt(0)));
        boolean names = isNamingOther(passage, words);
        boolean opens = !words.isEmpty() && isOpening(passage, start);
        return opens
                && !counts
                && !names
                && words.size() <= MOST_WORDS
                && (words.size() > 1 || isDescribing(passage, words.getFirst()));
    }

    /** Whether a phrase, up to its first preposition, is about another thing. */
    private static boolean isNamingOther(Passage passage, List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (!word.isName() && passage.lexicon().preposition(word.lower()).isPresent()) {
                return false;
            }
            if (word.isName() && isOther(passage.mentions().get(word.name()).entry(), i == words.size() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(CatalogueEntry entry, boolean last) {
        return switch (entry.kind()) {
            case Service, Framework, Format -> true;
            case DataSource -> last;
            case Feature, Concept -> false;
        };
    }

    /** Whether a piece can begin so: with no preposition, no conjunction and no verb of asking. */
    private static boolean isOpening(Passage passage, int start) {
        Token first = passage.tokens().get(start);
        String word = first.lower();
        return first.isName()
                || (first.isWord()
                        && passage.lexicon().preposition(word).isEmpty()
                        && Set.of(
                                        WordSet.AND,
                                        WordSet.SUBORDINATORS,
                                        WordSet.CONDITIONS,
                                        WordSet.PRONOUNS,
                                        WordSet.PEOPLE,
                                        WordSet.EXAMPLES,
                                        WordSet.ASIDES,
                                        WordSet.EMPTY_ANSWERS)
                                .stream()
                                .noneMatch(set -> passage.lexicon().is(set, word)));
    }

    /** Whether one word alone describes: "serverless", "durable", "encryption". */
    private static boolean isDescribing(Passage passage, Token word) {
        String lower = word.lower();
        if ((word.isName() && lower.indexOf(' ') > 0) || passage.lexicon().isNoun(WordSet.ACTIVITY_WORDS, lower)) {
            return true;
        }
        return passage.lexicon().is(WordSet.PROPERTY_WORDS, lower)
                || (!word.isName()
                        && passage.lexicon().is(WordSet.ADJECTIVES, lower)
                        && !passage.lexicon().is(WordSet.EMPTY_PROPERTIES, lower))
                || passage.lexicon().all(WordSet.PROPERTY_ENDINGS).stream()
                        .anyMatch(ending -> Inflection.singular(lower).endsWith(ending));
    }
}
