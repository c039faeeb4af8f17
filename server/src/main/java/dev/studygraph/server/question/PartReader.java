package dev.studygraph.server.question;

import dev.studygraph.language.Inflection;
import dev.studygraph.language.Lexicon;
import dev.studygraph.language.Role;
import dev.studygraph.language.Span;
import dev.studygraph.language.Tag;
import dev.studygraph.language.Tagged;
import dev.studygraph.language.Tagger;
import dev.studygraph.language.Tokens;
import dev.studygraph.language.VerbClass;
import dev.studygraph.language.VerbForm;
import dev.studygraph.language.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads off the words around each mention which part it plays: prepositions, verbs, arrows, nouns, negations. */
final class PartReader {

    /** What stands for a mention in masked words. */
    static final String ANY = "\u25a1";

    private static final int FAR = 9;
    private static final int NEAR = 5;
    private static final int CLOSE = 2;
    private static final double SURE = 4;
    private static final double STRONG = 3;
    private static final double CLEAR = 2.5;
    private static final double LIKELY = 1.8;
    private static final double WEAK = 1;

    private static final Set<VerbClass> TAKING = EnumSet.of(
            VerbClass.TAKE,
            VerbClass.QUERY,
            VerbClass.ACCESS,
            VerbClass.PROCESS,
            VerbClass.SUBSCRIBE,
            VerbClass.USE,
            VerbClass.CONVERT,
            VerbClass.RUN);
    private static final Set<VerbClass> GIVING = EnumSet.of(
            VerbClass.SEND, VerbClass.FEED, VerbClass.FLOW, VerbClass.INVOKE, VerbClass.START, VerbClass.CONNECT);

    private final Asking asking;
    private final Lexicon lexicon;
    private final List<Mention> mentions;
    private final List<Tagged> tokens;
    private final List<Signs> signs = new ArrayList<>();

    PartReader(QuestionText question, List<Mention> mentions, Asking asking, Lexicon lexicon) {
        this.asking = asking;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.tokens = Tagger.tag(
                Tokens.of(
                        question.text(),
                        mentions.stream()
                                .map(mention -> new Span(mention.start(), mention.end()))
                                .toList(),
                        lexicon),
                lexicon);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).token().isName()) {
                signs.add(around(at, tokens.get(at).token().name()));
            }
        }
        handOnFromPronouns();
    }

    /** What speaks for each part of each mention, in the order of the mentions. */
    List<Signs> signs() {
        return List.copyOf(signs);
    }

    /** The words between two places of the question, in lower case, with a sign for each mention. */
    String masked(int start, int end) {
        return tokens.stream()
                .filter(token -> start <= token.token().start() && token.token().end() <= end)
                .map(token -> token.token().isName() ? ANY : spelt(token))
                .collect(Collectors.joining(" "));
    }

    private String spelt(Tagged token) {
        return lexicon.knows(token.lower()) ? token.lower() : asking.spelt(token.lower());
    }

    List<Tagged> tokens() {
        return tokens;
    }

    private Signs around(int at, int index) {
        Signs found = new Signs();
        List<Tagged> left = left(at);
        List<Tagged> right = right(at);
        arrows(at, found);
        boolean placed = preposition(left, found);
        if (!placed) {
            object(left, right, found);
        }
        if (index > 0 && isLooking(at, left)) {
            found.add(Part.TO, SURE + WEAK);
        }
        subject(left, right, found);
        next(right, found);
        nouns(right, found);
        phrases(left, right, found);
        avoided(left, right, index, found);
        // What the words say outweighs what the graph knows.
        if (found.ofEnd() < CLEAR) {
            nature(mentions.get(index), found);
        }
        return found;
    }

    /** The tokens before a place, the nearest first, back to another mention or the start of the sentence. */
    private List<Tagged> left(int at) {
        List<Tagged> left = new ArrayList<>();
        for (int i = at - 1; i >= 0 && left.size() < FAR && !ends(tokens.get(i)); i--) {
            left.add(tokens.get(i));
        }
        return left;
    }

    private List<Tagged> right(int at) {
        List<Tagged> right = new ArrayList<>();
        for (int i = at + 1; i < tokens.size() && right.size() < FAR && !ends(tokens.get(i)); i++) {
            right.add(tokens.get(i));
        }
        return right;
    }

    private static boolean ends(Tagged token) {
        String text = token.lower();
        return token.token().isName()
                || (token.is(Tag.STOP) && !text.equals("-"))
                || text.equals(QuestionText.ARROW)
                || text.equals(QuestionText.BACK_ARROW)
                || text.equals("(")
                || text.equals(")");
    }

    private void arrows(int at, Signs found) {
        String before = textAt(at - 1);
        String after = textAt(at + 1);
        if (before.equals(QuestionText.ARROW) || after.equals(QuestionText.BACK_ARROW)) {
            found.add(Part.TO, SURE);
        }
        if (after.equals(QuestionText.ARROW) || before.equals(QuestionText.BACK_ARROW)) {
            found.add(Part.FROM, SURE);
        }
    }

    private String textAt(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** "Into A", "from all those A": the nearest preposition before it, if no verb stands between. */
    private boolean preposition(List<Tagged> left, Signs found) {
        for (int d = 0; d < Math.min(NEAR, left.size()); d++) {
            Tagged token = left.get(d);
            if (token.is(Tag.COMMA, Tag.VERB, Tag.BE) || (token.is(Tag.TO) && d > 0) || token.is(Tag.AND)) {
                return false;
            }
            Role role = lexicon.preposition(token.lower()).orElse(null);
            if (role == null && token.is(Tag.ASIDE)) {
                return true;
            }
            if (role != null) {
                byPreposition(role, token.lower(), left.subList(d + 1, left.size()), d <= CLOSE ? 1 : 0.6, found);
                return role != Role.OF;
            }
        }
        return false;
    }

    private void byPreposition(Role role, String word, List<Tagged> before, double share, Signs found) {
        switch (role) {
            case FROM -> found.add(Part.FROM, STRONG * share);
            case TO -> found.add(Part.TO, (asking.weakGoals().contains(word) ? CLEAR : STRONG) * share);
            case AT -> place(word, before, share, found);
            case OVER -> found.add(Part.FROM, WEAK + 0.6);
            case VIA -> found.add(Part.VIA, SURE);
            case WITH -> tool(before, found);
            case BY -> doer(before, found);
            case FOR -> found.add(Part.TO, WEAK + 0.1);
            case OF -> found.add(Part.FROM, isData(before, 0) ? LIKELY : WEAK);
            case BETWEEN -> {
                found.add(Part.FROM, WEAK);
                found.add(Part.TO, 0.5);
            }
            case AS -> found.add(Part.TO, 0.5);
            case OBJECT, OTHER -> {}
        }
    }

    /** "Data that sit in A" are there; what is "put in A" gets there. */
    private void place(String word, List<Tagged> before, double share, Signs found) {
        int verb = nearest(before, Tag.VERB, CLOSE + 1);
        if (verb >= 0) {
            Tagged placed = before.get(verb);
            String lemma =
                    placed.verb() == null ? placed.lower() : placed.verb().lemma();
            boolean lies = lexicon.is(WordSet.PLACE_VERBS, lemma);
            boolean isDone = verb + 1 < before.size() && before.get(verb + 1).is(Tag.BE);
            boolean toBe = isDone && hasModal(before, verb + 2);
            if (lies && !toBe && !orders(before, verb)) {
                boolean said = isDone
                        && !(verb + 2 < before.size() && before.get(verb + 2).is(Tag.RELATIVE));
                found.add(Part.FROM, said ? WEAK + 0.2 : LIKELY * share);
                found.add(Part.TO, said ? WEAK + 0.2 : 0);
                return;
            }
            boolean based = isDone
                    && asking.loosePlaces().contains(word)
                    && placed.verb() != null
                    && placed.verb().verbClass() == VerbClass.OTHER;
            found.add(based ? Part.FROM : Part.TO, LIKELY * share);
            return;
        }
        if (before.isEmpty()) {
            found.add(Part.FROM, WEAK);
            found.add(Part.TO, WEAK);
        } else if (nearest(before, Tag.BE, CLOSE) >= 0 && !hasModal(before, 0)) {
            found.add(Part.FROM, LIKELY * share);
        } else if (isData(before, 0)) {
            found.add(Part.FROM, WEAK);
            found.add(Part.TO, WEAK * 0.8);
        } else if (asking.loosePlaces().contains(word)) {
            found.add(Part.FROM, WEAK * 0.7);
            found.add(Part.TO, WEAK * 0.9);
        } else {
            found.add(Part.TO, LIKELY * share);
        }
    }

    /** Whether a verb stands as an order or behind "to": "store it in A". */
    private static boolean orders(List<Tagged> before, int verb) {
        Tagged said = before.get(verb);
        boolean free = verb + 1 >= before.size()
                || before.get(verb + 1).is(Tag.TO, Tag.AND, Tag.MODAL, Tag.COMMA, Tag.PRONOUN);
        return said.isVerb(VerbForm.Kind.BASE) && free;
    }

    private static boolean hasModal(List<Tagged> before, int from) {
        return before.stream().skip(from).limit(CLOSE + 1).anyMatch(token -> token.is(Tag.MODAL, Tag.TO));
    }

    /** "With A": what fills something, who reads something, or what helps. */
    private void tool(List<Tagged> before, Signs found) {
        VerbClass verb = verbClass(before);
        if (verb == VerbClass.FEED) {
            found.add(Part.FROM, CLEAR);
        } else if (verb != null && TAKING.contains(verb) && verb != VerbClass.CONVERT) {
            found.add(Part.TO, LIKELY);
            found.add(Part.VIA, WEAK * 0.7);
        } else {
            found.add(Part.VIA, LIKELY);
            found.add(Part.TO, WEAK * 0.5);
        }
    }

    /** "Read by A", "written by A". */
    private void doer(List<Tagged> before, Signs found) {
        VerbClass verb = verbClass(before);
        if (verb != null && TAKING.contains(verb)) {
            found.add(Part.TO, CLEAR);
        } else if (verb == null || verb == VerbClass.FLOW) {
            found.add(Part.VIA, CLEAR);
        } else {
            found.add(Part.FROM, LIKELY);
        }
    }

    private static @Nullable VerbClass verbClass(List<Tagged> before) {
        int at = nearest(before, Tag.VERB, FAR);
        VerbForm verb = at < 0 ? null : before.get(at).verb();
        return verb == null ? null : verb.verbClass();
    }

    /** "Load A", "read A": the nearest verb before it. */
    private void object(List<Tagged> left, List<Tagged> right, Signs found) {
        for (int d = 0; d < Math.min(NEAR, left.size()); d++) {
            Tagged token = left.get(d);
            if (token.is(Tag.COMMA)) {
                return;
            }
            VerbForm verb = verb(token, d + 1 < left.size() ? left.get(d + 1) : null);
            if (verb != null) {
                boolean onward = right.stream()
                        .limit(CLOSE)
                        .anyMatch(next -> lexicon.preposition(next.lower())
                                .filter(Role.TO::equals)
                                .isPresent());
                byVerb(verb, isAsker(left, d + 1), onward, found);
                return;
            }
            if (token.is(Tag.HAVE)) {
                found.add(Part.FROM, WEAK * 0.8);
                return;
            }
        }
    }

    /** In "query A from B" the data are where the looking is directed, and get to who looks. */
    private boolean isLooking(int at, List<Tagged> left) {
        int before = at - left.size() - 1;
        if (left.size() != 1
                || before < 1
                || lexicon.preposition(left.getFirst().lower())
                        .filter(Role.FROM::equals)
                        .isEmpty()) {
            return false;
        }
        List<Tagged> further = left(before);
        VerbForm verb = further.isEmpty() ? null : verb(further.getFirst(), further.size() > 1 ? further.get(1) : null);
        VerbForm plain = verb != null || further.isEmpty()
                ? verb
                : lexicon.verb(further.getFirst().lower()).orElse(null);
        return plain != null && (plain.verbClass() == VerbClass.QUERY || plain.verbClass() == VerbClass.ACCESS);
    }

    /** The verb that a token is; behind "what", "can" and "to" a word that may be a noun elsewhere is one. */
    private @Nullable VerbForm verb(Tagged token, @Nullable Tagged before) {
        if (token.is(Tag.VERB)) {
            return token.verb();
        }
        boolean calls = before != null
                && (before.is(Tag.MODAL, Tag.TO) || asking.askers().contains(before.lower()));
        return calls && token.is(Tag.NOUN) ? lexicon.verb(token.lower()).orElse(null) : null;
    }

    private void byVerb(VerbForm verb, boolean asked, boolean onward, Signs found) {
        if (asking.avoidingVerbs().contains(verb.lemma())) {
            found.add(Part.AVOID, SURE);
            return;
        }
        switch (verb.verbClass()) {
            case FEED, FLOW -> found.add(onward ? Part.FROM : Part.TO, onward ? LIKELY : CLEAR);
            case SEND -> found.add(asked ? Part.TO : Part.FROM, asked ? 2 : 1.5);
            case TAKE, QUERY, ACCESS, PROCESS, CONVERT, SUBSCRIBE -> found.add(Part.FROM, asked ? LIKELY : 1.5);
            case INVOKE, START, RUN -> found.add(Part.TO, 1.5);
            case USE -> found.add(Part.VIA, WEAK + 0.2);
            default -> found.add(Part.FROM, 0.3);
        }
    }

    /** Whether what asks is the subject: "what writes A", "which services feed A". */
    private boolean isAsker(List<Tagged> left, int from) {
        List<Tagged> before = left.subList(Math.min(from, left.size()), left.size());
        for (Tagged token : before) {
            if (asking.askers().contains(token.lower())) {
                return true;
            }
            if (!token.is(Tag.MODAL, Tag.ADVERB, Tag.NOUN, Tag.ADJECTIVE, Tag.AND, Tag.DETERMINER, Tag.RELATIVE)
                    || (token.is(Tag.NOUN) && !asking.askedNouns().contains(Inflection.singular(token.lower())))) {
                return false;
            }
        }
        return false;
    }

    /** "A writes", "A gets": the first verb behind it. */
    private void subject(List<Tagged> left, List<Tagged> right, Signs found) {
        boolean passive = false;
        for (int d = 0; d < Math.min(NEAR + 1, right.size()); d++) {
            Tagged token = right.get(d);
            if (token.is(Tag.PREPOSITION, Tag.COMMA, Tag.AND) || (token.is(Tag.TO) && d == 0)) {
                return;
            }
            passive = passive || token.is(Tag.BE);
            if (token.is(Tag.HAVE)) {
                found.add(Part.TO, WEAK * 0.5);
            }
            VerbForm verb = verb(token, d > 0 ? right.get(d - 1) : left.isEmpty() ? null : left.getFirst());
            if (verb != null && isReachingFor(right, d)) {
                continue;
            }
            if (verb != null) {
                boolean done = passive && (token.isVerb(VerbForm.Kind.PARTICIPLE) || token.isVerb(VerbForm.Kind.PAST));
                boolean onward = d + 1 < right.size()
                        && lexicon.preposition(right.get(d + 1).lower())
                                .filter(Role.TO::equals)
                                .isPresent();
                acting(verb, done, onward, isWhat(left), found);
                return;
            }
        }
    }

    /** "Gets to see": the verb behind it tells. */
    private boolean isReachingFor(List<Tagged> right, int at) {
        return at + 2 < right.size()
                && isTo(right.get(at + 1))
                && right.get(at + 2).is(Tag.VERB);
    }

    private void acting(VerbForm verb, boolean done, boolean onward, boolean what, Signs found) {
        VerbClass sort = verb.verbClass();
        if (done) {
            found.add(sort == VerbClass.FEED ? Part.TO : Part.FROM, sort == VerbClass.FEED ? 2.2 : 1.2);
        } else if (what && sort == VerbClass.TAKE) {
            found.add(Part.FROM, 2.2);
        } else if (sort == VerbClass.TAKE && onward) {
            found.add(Part.FROM, 1.5);
        } else if (TAKING.contains(sort) || asking.seeingVerbs().contains(verb.lemma())) {
            found.add(Part.TO, LIKELY);
        } else if (GIVING.contains(sort)) {
            found.add(Part.FROM, LIKELY);
        } else if (sort == VerbClass.REQUIRE) {
            found.add(Part.TO, WEAK);
        }
    }

    /** "What A gets". */
    private boolean isWhat(List<Tagged> left) {
        return !left.isEmpty()
                && (left.getFirst().is(Tag.RELATIVE)
                        || asking.askers().contains(left.getFirst().lower()));
    }

    /** "A to B", "A from B": the preposition right behind it. */
    private void next(List<Tagged> right, Signs found) {
        Role role = right.isEmpty() || right.getFirst().is(Tag.TO)
                ? null
                : lexicon.preposition(right.getFirst().lower()).orElse(null);
        if (role == Role.TO) {
            found.add(Part.FROM, 1.5);
        } else if (role == Role.FROM) {
            found.add(Part.TO, WEAK);
        }
    }

    /** "A data", "A training data". */
    private void nouns(List<Tagged> right, Signs found) {
        if (isData(right, 0)
                || (right.size() > 1 && right.getFirst().is(Tag.NOUN, Tag.ADJECTIVE) && isData(right, 1))) {
            found.add(Part.FROM, 1.4);
        }
    }

    private boolean isData(List<Tagged> words, int at) {
        return at < words.size()
                && asking.dataNouns().contains(Inflection.singular(words.get(at).lower()));
    }

    private void phrases(List<Tagged> left, List<Tagged> right, Signs found) {
        String before = text(left.reversed());
        String bare = withoutArticle(before);
        String after = text(right);
        if (Asking.ends(bare, asking.startBefore())) {
            found.add(Part.FROM, CLEAR);
        }
        if (Asking.starts(after, asking.startAfter())) {
            found.add(Part.FROM, STRONG);
        }
        if (Asking.ends(bare, asking.goalBefore())) {
            found.add(Part.TO, CLEAR);
        }
        if (Asking.starts(after, asking.goalAfter())) {
            found.add(Part.TO, CLEAR);
        }
        if (isUsed(left, right)) {
            found.add(Part.VIA, CLEAR);
        }
        if (Asking.ends(bare, asking.passedBefore())) {
            found.add(Part.VIA, CLEAR);
        }
        if (Asking.starts(after, asking.passedAfter())) {
            found.add(Part.VIA, CLEAR);
        }
    }

    /** "Use A to ...". */
    private boolean isUsed(List<Tagged> left, List<Tagged> right) {
        return !right.isEmpty()
                && isTo(right.getFirst())
                && verbClass(left.subList(0, Math.min(CLOSE, left.size()))) == VerbClass.USE;
    }

    private boolean isTo(Tagged token) {
        return token.is(Tag.TO) || asking.weakGoals().contains(token.lower());
    }

    private static String text(List<Tagged> words) {
        return words.stream().map(Tagged::lower).collect(Collectors.joining(" "));
    }

    private String withoutArticle(String text) {
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1);
        return lexicon.is(WordSet.DETERMINERS, last) ? withoutArticle(space < 0 ? "" : text.substring(0, space)) : text;
    }

    /** "Without A", "no A", "must not use A", "A is off limits", and what is joined to such a one. */
    private void avoided(List<Tagged> left, List<Tagged> right, int index, Signs found) {
        int is = 0;
        while (is < right.size() && right.get(is).is(Tag.MODAL, Tag.BE)) {
            is++;
        }
        String after = text(right.subList(is, right.size()));
        boolean out = Asking.starts(after, asking.ruledOut()) || (is > 0 && Asking.starts(after, asking.ruledOutAs()));
        if (out || Asking.ends(withoutArticle(text(left.reversed())), asking.avoidedBefore())) {
            found.add(Part.AVOID, SURE);
        }
        for (int d = 0; d < Math.min(NEAR + 1, left.size()); d++) {
            Tagged token = left.get(d);
            if (token.is(Tag.COMMA)) {
                break;
            }
            boolean aside = token.is(Tag.ASIDE) || lexicon.is(WordSet.ASIDES, token.lower());
            boolean no = d <= CLOSE && !token.is(Tag.NOT) && asking.denying().contains(token.lower());
            if ((aside && d <= CLOSE + 1)
                    || no
                    || (token.is(Tag.NOT) && !isInverted(left, d, right) && forbids(left.subList(0, d)))) {
                found.add(Part.AVOID, SURE);
                break;
            }
        }
        if (index > 0 && signs.get(index - 1).of(Part.AVOID) >= STRONG && isJoined(left)) {
            found.add(Part.AVOID, SURE - 0.5);
        }
    }

    /** "Why can A not ...", "cannot A write": what is denied is what A does. */
    private boolean isInverted(List<Tagged> left, int not, List<Tagged> right) {
        boolean auxiliary = not + 1 < left.size() && left.get(not + 1).is(Tag.MODAL, Tag.BE, Tag.HAVE);
        boolean bare =
                left.subList(0, not).stream().allMatch(token -> token.is(Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN));
        boolean acts = right.stream()
                .limit(CLOSE + 1)
                .anyMatch(token -> lexicon.verb(token.lower()).isPresent());
        return auxiliary && bare && acts;
    }

    /** Whether what stands between "not" and a mention tells that it must not be used: nothing, "through", "use". */
    private boolean forbids(List<Tagged> between) {
        for (Tagged token : between.reversed()) {
            if (token.verb() != null && token.is(Tag.VERB)) {
                VerbClass sort = token.verb().verbClass();
                boolean passes = between.stream()
                        .anyMatch(other -> lexicon.preposition(other.lower())
                                .filter(Role.VIA::equals)
                                .isPresent());
                return passes
                        || sort == VerbClass.USE
                        || asking.avoidingVerbs().contains(token.verb().lemma())
                        || asking.wantingVerbs().contains(token.verb().lemma());
            }
        }
        return between.size() <= CLOSE;
    }

    private static boolean isJoined(List<Tagged> left) {
        return !left.isEmpty()
                && left.size() <= CLOSE + 1
                && left.stream().allMatch(token -> token.is(Tag.AND, Tag.COMMA, Tag.NOT, Tag.DETERMINER))
                && left.stream().anyMatch(token -> token.is(Tag.AND, Tag.COMMA, Tag.NOT));
    }

    /** What only gives is no goal, what only takes is no start. */
    private static void nature(Mention mention, Signs found) {
        int in = mention.candidates().stream()
                .mapToInt(one -> one.named().inflows() + one.named().members())
                .max()
                .orElse(0);
        int out = mention.candidates().stream()
                .mapToInt(one -> one.named().outflows() + one.named().members())
                .max()
                .orElse(0);
        if (in == 0 && out > 0) {
            found.add(Part.FROM, 0.7);
            found.add(Part.TO, -0.9);
        }
        if (out == 0 && in > 0) {
            found.add(Part.TO, 0.7);
            found.add(Part.FROM, -0.7);
        }
        if (mention.isOnly("DataSource")) {
            found.add(Part.FROM, 0.8);
            found.add(Part.TO, -1.5);
        }
    }

    /** "Glue: can it write to A?" What is said of "it" is said of what was named before. */
    private void handOnFromPronouns() {
        int last = -1;
        for (int at = 0; at < tokens.size(); at++) {
            Tagged token = tokens.get(at);
            if (token.token().isName()) {
                last = token.token().name();
            } else if (token.is(Tag.PRONOUN) && last >= 0 && asking.pronouns().contains(token.lower())) {
                Signs said = new Signs();
                List<Tagged> left = left(at);
                if (!preposition(left, said)) {
                    object(left, right(at), said);
                }
                subject(left, right(at), said);
                signs.get(last).addAll(said, 0.6);
            }
        }
    }

    private static int nearest(List<Tagged> words, Tag tag, int within) {
        for (int i = 0; i < Math.min(within, words.size()); i++) {
            if (words.get(i).is(tag)) {
                return i;
            }
        }
        return -1;
    }
}
