package dev.studygraph.server.question;

import dev.studygraph.language.Inflection;
import dev.studygraph.language.Role;
import dev.studygraph.language.Tagged;
import dev.studygraph.language.TitleRole;
import dev.studygraph.server.question.Mention.How;
import dev.studygraph.server.question.Reading.Compare;
import dev.studygraph.server.question.Reading.Facts;
import dev.studygraph.server.question.Reading.Nothing;
import dev.studygraph.server.question.Reading.Reach;
import dev.studygraph.server.question.Reading.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All ways of reading one question, each with how much speaks for it: the names that it explains, the words that tell the
 * parts they play, and whether the graph makes it possible. Kind and parts are weighed together.
 */
final class Readings {

    private static final double CLEAR_NAME = 1.6;
    private static final double COMPARED = 6;
    private static final double EITHER = 4.5;
    private static final double CHOSEN = 3;
    private static final double BY_MOVEMENT = 0.5;
    private static final double ROLE_NOUN = 2.5;
    private static final double STRANDED = 2.5;
    private static final double BEFORE_OR_AFTER = 3;
    private static final double ASKED = 2.5;
    private static final double LEAST_SIGNS = 1.2;
    private static final double ALONE = 3;
    private static final double PASSED = 2;
    private static final double ASKED_FACT = 2;

    private final MarkedQuestion question;
    private final Vocabulary vocabulary;

    Readings(MarkedQuestion question, Vocabulary vocabulary) {
        this.question = question;
        this.vocabulary = vocabulary;
    }

    /** The readings, the best first; never none. */
    List<Reading> ranked() {
        List<Reading> all = new ArrayList<>();
        if (!question.mentions().isEmpty()) {
            new WayReadings(question, vocabulary).ways().ifPresent(all::add);
            new UnknownEnds(question, vocabulary).unknownEnd().ifPresent(all::add);
            compare().ifPresent(all::add);
            reach().ifPresent(all::add);
            facts().ifPresent(all::add);
            all.add(thing());
        }
        all.add(new Nothing(0));
        all.sort(Comparator.comparingDouble((Reading reading) -> -reading.score()));
        return all;
    }

    private Optional<Reading> compare() {
        List<Mention> clear = distinct(question.mentions().stream()
                .filter(mention -> mention.strength() > CLEAR_NAME && !question.isAskedFor(mention))
                .toList());
        List<Mention> either = either(clear);
        List<Mention> alike = alike(either.isEmpty() ? clear : either);
        if (alike.size() < 2) {
            return Optional.empty();
        }
        double signs;
        if (question.has(vocabulary.asking().compare())) {
            signs = COMPARED;
        } else if (!either.isEmpty()) {
            signs = EITHER;
        } else if (question.has(vocabulary.asking().choose()) && clear.size() == 2 && areOfOneKind(alike)) {
            signs = CHOSEN;
        } else {
            return Optional.empty();
        }
        double names = MarkedQuestion.BY_NAME
                * (alike.getFirst().strength() + alike.getLast().strength());
        double score = signs + names - BY_MOVEMENT * movement();
        return Optional.of(new Compare(score, alike.stream().map(Mention::thing).toList(), alike));
    }

    /** The two names with nothing but "or" between them; none where there are no such. */
    private List<Mention> either(List<Mention> clear) {
        return IntStream.range(1, clear.size())
                .filter(i -> vocabulary
                        .asking()
                        .or()
                        .contains(question.between(
                                clear.get(i - 1).end(), clear.get(i).start())))
                .boxed()
                .reduce((first, last) -> last)
                .map(i -> clear.subList(i - 1, i + 1))
                .filter(pair -> pair.stream().noneMatch(this::isOnTheWay))
                .orElse(List.of());
    }

    /** "Via A or B" asks for a way. */
    private boolean isOnTheWay(Mention mention) {
        Signs signs = question.signs(question.mentions().indexOf(mention));
        return signs.of(Part.VIA) >= PASSED || signs.of(Part.AVOID) >= PASSED;
    }

    private static boolean areOfOneKind(List<Mention> pair) {
        return pair.getFirst().thing().kind().equals(pair.getLast().thing().kind());
    }

    /** The first two of one kind, or the first two where there are none. */
    private static List<Mention> alike(List<Mention> clear) {
        if (clear.isEmpty()) {
            return clear;
        }
        String kind = clear.getFirst().thing().kind();
        List<Mention> same = clear.stream()
                .filter(mention -> mention.thing().kind().equals(kind))
                .toList();
        List<Mention> some = same.size() > 1 ? same : clear;
        return some.subList(0, Math.min(2, some.size()));
    }

    /** How much says that something moves. */
    private double movement() {
        return IntStream.range(0, question.mentions().size())
                .filter(at -> !question.isAvoided(at))
                .mapToDouble(at -> Math.max(0, question.signs(at).ofEnd()))
                .sum();
    }

    private Optional<Reading> reach() {
        boolean asked = question.tokens().stream()
                .anyMatch(token -> vocabulary.asking().askers().contains(token.lower()));
        return IntStream.range(0, question.mentions().size())
                .filter(at -> !question.isAvoided(at) && !question.isAskedFor(question.mention(at)))
                .mapToObj(at -> reach(at, asked))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Reading::score));
    }

    private Optional<Reading> reach(int at, boolean asked) {
        Mention mention = question.mention(at);
        double out = question.signs(at).of(Part.FROM);
        double in = question.signs(at).of(Part.TO);
        for (Tagged token : question.tokens()) {
            if (token.token().isName()) {
                continue;
            }
            TitleRole role = vocabulary
                    .lexicon()
                    .role(Inflection.singular(token.lower()))
                    .orElse(null);
            if (role != null && role.isEnd() && token.token().text().length() > 3) {
                in += role == TitleRole.SOURCES || role == TitleRole.TRIGGERS ? ROLE_NOUN : 0;
                out += role == TitleRole.TARGETS || role == TitleRole.CONSUMERS ? ROLE_NOUN : 0;
            }
        }
        Role open = asked ? question.stranded() : null;
        out += open == Role.TO ? STRANDED : 0;
        in += open == Role.FROM || open == Role.OVER ? STRANDED : 0;
        out += question.has(vocabulary.asking().after()) ? BEFORE_OR_AFTER : 0;
        in += question.has(vocabulary.asking().before()) ? BEFORE_OR_AFTER : 0;
        double best = Math.max(out, in);
        if (best < LEAST_SIGNS) {
            return Optional.empty();
        }
        double score = (asked ? ASKED : 0)
                + MarkedQuestion.bounded(best)
                + MarkedQuestion.BY_NAME * mention.strength()
                - question.unexplained(List.of(mention));
        return Optional.of(new Reach(score, mention.thing(), out >= in, List.of(mention)));
    }

    private Optional<Reading> facts() {
        for (Map.Entry<String, List<String>> sort : vocabulary.asking().facts().entrySet()) {
            if (Asking.has(question.masked(), sort.getValue())) {
                Mention mention = subject();
                double signs = switch (sort.getKey()) {
                    case "tips", "limits" -> 5.5;
                    case "formats", "uses" -> 5;
                    case "features" -> 3;
                    default -> 3.5;
                };
                signs += isAskedFor(sort.getValue()) ? ASKED_FACT : 0;
                double score =
                        signs + MarkedQuestion.BY_NAME * mention.strength() - question.unexplained(List.of(mention));
                return Optional.of(new Facts(score, mention.thing(), sort.getKey(), List.of(mention)));
            }
        }
        return Optional.empty();
    }

    /** "Which formats", "what limits". */
    private boolean isAskedFor(List<String> facts) {
        return vocabulary.asking().askers().stream()
                .anyMatch(asker -> facts.stream()
                        .filter(fact -> !fact.startsWith(asker))
                        .anyMatch(fact -> question.has(List.of(asker + ' ' + fact))));
    }

    private Reading thing() {
        Mention mention = subject();
        boolean alone = question.masked().replace(PartReader.ANY, "").chars().noneMatch(Character::isLetterOrDigit);
        return new Thing(
                (alone ? ALONE : 0)
                        + MarkedQuestion.BY_NAME * mention.strength()
                        - question.unexplained(List.of(mention)),
                mention.thing(),
                List.of(mention));
    }

    /** What a question about one thing is about. */
    private Mention subject() {
        return question.mentions().stream()
                .max(Comparator.comparingDouble(Readings::weight))
                .orElseThrow();
    }

    private static double weight(Mention mention) {
        double kind = switch (mention.thing().kind()) {
            case "Service" -> 0.6;
            case "Feature", "Framework" -> 0.2;
            case "Concept" -> -0.5;
            default -> 0;
        };
        return mention.strength() + kind + (mention.how() == How.NAME ? 0.3 : 0) + 0.01 * mention.words();
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        List<Mention> distinct = new ArrayList<>();
        for (Mention mention : mentions) {
            if (distinct.stream().noneMatch(other -> other.thing().equals(mention.thing()))) {
                distinct.add(mention);
            }
        }
        return distinct;
    }
}
