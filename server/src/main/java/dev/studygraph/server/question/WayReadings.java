package dev.studygraph.server.question;

import dev.studygraph.language.Tag;
import dev.studygraph.language.Tagged;
import dev.studygraph.language.VerbForm;
import dev.studygraph.name.NameKey;
import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.question.Mention.Candidate;
import dev.studygraph.server.question.Mention.How;
import dev.studygraph.server.question.Pairings.Pairing;
import dev.studygraph.server.question.Reading.Leg;
import dev.studygraph.server.question.Reading.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a question as one for ways: from where, to where, past what, without what, and how many of them. */
final class WayReadings {

    private static final double PASSED = 2;
    private static final double CLEAR_NAME = 1.9;
    private static final double LEAST_GOAL = 1.5;

    private final MarkedQuestion question;
    private final Pairings pairings;
    private final Vocabulary vocabulary;

    WayReadings(MarkedQuestion question, Vocabulary vocabulary) {
        this.question = question;
        this.pairings = new Pairings(question);
        this.vocabulary = vocabulary;
    }

    Optional<Reading> ways() {
        boolean direct = question.has(vocabulary.asking().direct());
        boolean yesOrNo = isYesOrNo();
        Optional<Reading> special = converting().or(this::toAnother).or(this::around);
        if (special.isPresent()) {
            return special;
        }
        Optional<Pairing> whole = pairings.best(question.all());
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<Leg> legs = several(whole.get());
        if (legs.isEmpty()) {
            legs = List.of(leg(whole.get(), question.all()));
        }
        return Optional.of(new Ways(whole.get().score(), legs, direct, yesOrNo, words(legs)));
    }

    /** "Can A ...", "A, does it ...": an auxiliary opens a clause. */
    private boolean isYesOrNo() {
        List<Tagged> tokens = question.tokens();
        return IntStream.range(0, tokens.size())
                .anyMatch(at -> tokens.get(at).is(Tag.MODAL, Tag.BE, Tag.HAVE)
                        && (at == 0 || tokens.get(at - 1).is(Tag.COMMA, Tag.STOP)));
    }

    /** "JSON in A into Parquet": what converts to a format, beside the place where the data are. */
    private Optional<Reading> converting() {
        List<Integer> formats = question.distinctAt(at -> question.mention(at).isOnly("Format"));
        List<Integer> places = question.distinctAt(at -> !question.mention(at).isOnly("Format")
                && question.mention(at).flows()
                && !question.isSaid(at)
                && !question.isAvoided(at));
        if (formats.size() != 2
                || places.size() > 2
                || question.has(vocabulary.asking().compare())
                || vocabulary.asking().or().stream()
                        .anyMatch(or -> question.masked().contains(PartReader.ANY + ' ' + or + ' ' + PartReader.ANY))) {
            return Optional.empty();
        }
        int first = formats.getFirst();
        int last = formats.getLast();
        boolean back = question.signs(first).of(Part.TO) - question.signs(first).of(Part.FROM)
                > question.signs(last).of(Part.TO) - question.signs(last).of(Part.FROM);
        EntityRef format = question.mention(back ? first : last).thing();
        EntityRef place =
                places.isEmpty() ? null : question.mention(places.getFirst()).thing();
        EntityRef goal = place;
        if (places.size() == 1 && !question.sorts().isEmpty()) {
            place = question.sorts().getFirst();
        } else if (places.size() > 1) {
            Optional<Pairing> ends = pairings.best(places);
            if (ends.isEmpty()) {
                return Optional.empty();
            }
            place = ends.get().start().thing();
            goal = ends.get().goal().thing();
        }
        List<Mention> used = Stream.concat(formats.stream(), places.stream())
                .map(question::mention)
                .toList();
        Leg leg = new Leg(
                place,
                goal,
                place == null ? format : null,
                List.of(),
                question.avoided(),
                Stream.concat(question.modes().asked().stream(), Stream.of(format.name()))
                        .toList(),
                used);
        double score = MarkedQuestion.MOST_SIGNS
                + MarkedQuestion.BY_NAME
                        * (question.mention(first).strength()
                                + question.mention(last).strength());
        return Optional.of(new Ways(score, List.of(leg), false, false, List.of()));
    }

    /** "From one A to another": a way that leads back to a place of the same kind. */
    private Optional<Reading> toAnother() {
        List<Integer> places = question.distinctAt(at -> question.mention(at).flows() && !question.isAvoided(at));
        if (places.size() != 1 || !(question.has(vocabulary.asking().another()) || isNamedAsGoal(places.getFirst()))) {
            return Optional.empty();
        }
        Mention mention = question.mention(places.getFirst());
        EntityRef thing = mention.candidates().stream()
                .filter(Candidate::flows)
                .findFirst()
                .orElseThrow()
                .thing();
        Leg leg = new Leg(
                thing,
                thing,
                null,
                List.of(),
                question.avoided(),
                question.modes().asked(),
                List.of(mention));
        return Optional.of(new Ways(
                MarkedQuestion.MOST_SIGNS + 2 * MarkedQuestion.BY_NAME * mention.strength(),
                List.of(leg),
                false,
                false,
                List.of()));
    }

    /** "A to A": whether it is named again, as where data should get to. */
    private boolean isNamedAsGoal(int first) {
        EntityRef thing = question.mention(first).thing();
        return question.all().stream()
                .filter(at -> at > first && question.mention(at).thing().equals(thing))
                .anyMatch(at -> question.signs(at).of(Part.TO) >= LEAST_GOAL);
    }

    /** "One app produces, another one consumes": only what stands between the two is named. */
    private Optional<Reading> around() {
        List<Integer> places = question.distinctAt(at -> question.mention(at).flows() && !question.isAvoided(at));
        List<String> lemmas = question.tokens().stream()
                .map(Tagged::verb)
                .filter(Objects::nonNull)
                .map(VerbForm::lemma)
                .toList();
        boolean both = lemmas.stream().anyMatch(vocabulary.asking().giving()::contains)
                && lemmas.stream().anyMatch(vocabulary.asking().taking()::contains);
        if (places.size() != 1 || !both) {
            return Optional.empty();
        }
        Mention mention = question.mention(places.getFirst());
        Leg leg = new Leg(
                null,
                null,
                null,
                List.of(mention.thing()),
                question.avoided(),
                question.modes().asked(),
                List.of(mention));
        double score = MarkedQuestion.MOST_SIGNS + 2 * MarkedQuestion.BY_NAME * mention.strength();
        return Optional.of(new Ways(score, List.of(leg), false, false, List.of()));
    }

    /** What else the question says, in runs of words that stand together: what may single out one of several ways. */
    private List<List<String>> words(List<Leg> legs) {
        List<List<String>> runs = new ArrayList<>();
        List<Mention> used = legs.stream().flatMap(leg -> leg.used().stream()).toList();
        List<String> run = new ArrayList<>();
        for (Tagged token : question.tokens()) {
            Mention mention =
                    token.token().isName() ? question.mention(token.token().name()) : null;
            boolean tells = mention == null
                    ? token.is(Tag.NOUN, Tag.ADJECTIVE, Tag.VERB, Tag.OTHER)
                            && token.token().isWord()
                            && !vocabulary.saysNothing(token.lower())
                            && !isMovement(token)
                    : !used.contains(mention)
                            && !question.isAvoided(token.token().name());
            if (tells) {
                run.addAll(List.of(NameKey.of(token.token().text()).split(" ", -1)));
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    private static boolean isMovement(Tagged token) {
        return token.verb() != null
                && switch (token.verb().verbClass()) {
                    case SEND, FEED, FLOW, TAKE, USE, HAVE, BE, ALLOW, REQUIRE -> true;
                    default -> false;
                };
    }

    private Leg leg(Pairing pairing, List<Integer> among) {
        EntityRef from = pairing.start().thing();
        EntityRef to = pairing.goal().thing();
        List<Mention> used = new ArrayList<>(List.of(question.mention(pairing.from()), question.mention(pairing.to())));
        List<EntityRef> via = new ArrayList<>();
        List<EntityRef> avoid = new ArrayList<>();
        List<String> required = new ArrayList<>(question.modes().asked());
        boolean chain = isChain(among);
        for (int at : among) {
            Mention mention = question.mention(at);
            EntityRef thing = mention.thing();
            if (question.isSaid(at)
                    || at == pairing.from()
                    || at == pairing.to()
                    || thing.equals(from)
                    || thing.equals(to)) {
                continue;
            }
            if (question.isAvoided(at)) {
                avoid.add(thing);
                used.add(mention);
            } else if (mention.isOnly("Format")) {
                required.add(thing.name());
                used.add(mention);
            } else if (mention.flows()
                    && (question.signs(at).of(Part.VIA) >= PASSED || chain || isBetween(mention, from, to))) {
                via.add(thing);
                used.add(mention);
            }
        }
        return new Leg(
                from,
                to,
                null,
                via.stream().distinct().toList(),
                avoid.stream().distinct().toList(),
                required,
                used);
    }

    /** Whether arrows lead over all of them. */
    private boolean isChain(List<Integer> among) {
        long arrows = question.text()
                .chars()
                .filter(c -> c == QuestionText.ARROW.charAt(0))
                .count();
        return arrows > 1 && arrows >= among.size() - 1;
    }

    /** A clear name that is on some way between the ends, and plays no other part, is wanted there. */
    private boolean isBetween(Mention mention, EntityRef from, EntityRef to) {
        return mention.how() == How.NAME
                && mention.strength() > CLEAR_NAME
                && mention.isOnly("Service", "Feature", "Framework")
                && question.hops(from, mention.thing()) != null
                && question.hops(mention.thing(), to) != null;
    }

    /** The ways that a question in several parts asks for; none where it asks for one. */
    private List<Leg> several(Pairing whole) {
        List<Leg> legs = new ArrayList<>();
        List<List<Integer>> segments = segments();
        for (List<Integer> segment : segments) {
            Optional<Pairing> own = pairings.best(segment);
            if (own.filter(pairing -> isClear(pairing, segment)).isPresent()) {
                legs.add(leg(own.get(), segment));
            } else if (!legs.isEmpty()) {
                onward(legs.getLast(), segment).ifPresent(legs::add);
            } else if (segment.stream().anyMatch(at -> question.mention(at).flows())) {
                return goals(whole);
            }
        }
        if (legs.size() < 2) {
            return goals(whole);
        }
        Leg first = legs.getFirst();
        Leg then = legs.get(1);
        boolean goesOn = question.tokens().stream()
                .anyMatch(token -> vocabulary.asking().pronouns().contains(token.lower()));
        if (goesOn
                && legs.size() == 2
                && Objects.equals(first.to(), then.from())
                && !Objects.equals(first.from(), then.to())) {
            legs.add(new Leg(first.from(), then.to(), null, List.of(), first.avoid(), first.require(), first.used()));
        }
        return legs;
    }

    private boolean isClear(Pairing pairing, List<Integer> segment) {
        return segment.size() > 1
                && Math.max(
                                question.signs(pairing.from()).of(Part.FROM),
                                question.signs(pairing.to()).of(Part.TO))
                        >= 1.4
                && pairing.start().flows()
                && pairing.goal().flows();
    }

    /** "And from there to C?" */
    private Optional<Leg> onward(Leg before, List<Integer> segment) {
        return segment.stream()
                .filter(at -> question.mention(at).flows() && !question.isAvoided(at))
                .filter(at ->
                        question.signs(at).of(Part.TO) > question.signs(at).of(Part.FROM))
                .findFirst()
                .filter(at -> !question.mention(at).thing().equals(before.to())
                        && !question.mention(at).thing().equals(before.from()))
                .filter(at -> before.to() != null
                        && question.hops(before.to(), question.mention(at).thing()) != null)
                .map(at -> Leg.between(
                        Objects.requireNonNull(before.to()),
                        question.mention(at).thing(),
                        List.of(question.mention(at))));
    }

    /** "To A and to B": one start, several goals. */
    private List<Leg> goals(Pairing whole) {
        List<Integer> goals = question.all().stream()
                .filter(at -> at != whole.from() && question.mention(at).flows() && !question.isAvoided(at))
                .filter(at -> question.signs(at).of(Part.TO) >= 2.2
                        && question.signs(at).of(Part.VIA) < PASSED
                        && question.signs(at).of(Part.FROM) < 1.5)
                .toList();
        boolean joined = IntStream.range(1, goals.size())
                .allMatch(i -> Asking.has(
                        question.between(
                                question.mention(goals.get(i - 1)).end(),
                                question.mention(goals.get(i)).start()),
                        vocabulary.asking().also()));
        if (goals.size() < 2 || goals.size() > 4 || !joined || isChain(question.all())) {
            return List.of();
        }
        List<Integer> rest =
                question.all().stream().filter(at -> !goals.contains(at)).toList();
        return goals.stream()
                .map(at -> leg(
                        new Pairing(
                                whole.from(),
                                at,
                                whole.start(),
                                question.mention(at).best(),
                                whole.score()),
                        Stream.concat(rest.stream(), Stream.of(at)).toList()))
                .toList();
    }

    /** The mentions of each part of the question that asks something by itself. */
    private List<List<Integer>> segments() {
        List<List<Integer>> segments = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        List<Tagged> tokens = question.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Tagged token = tokens.get(at);
            boolean opens = at > 0
                    && (isEnd(tokens.get(at - 1))
                            || (token.is(Tag.AND, Tag.ADVERB, Tag.SUBORDINATOR, Tag.COMMA)
                                    && at + 1 < tokens.size()
                                    && vocabulary
                                            .asking()
                                            .partOpeners()
                                            .contains(tokens.get(at + 1).lower())));
            if (opens && !current.isEmpty()) {
                segments.add(List.copyOf(current));
                current.clear();
            }
            if (token.token().isName()) {
                current.add(token.token().name());
            }
        }
        if (!current.isEmpty()) {
            segments.add(List.copyOf(current));
        }
        return segments;
    }

    private static boolean isEnd(Tagged token) {
        return token.is(Tag.STOP) && "?.;!".contains(token.lower());
    }
}
