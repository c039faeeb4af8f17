package dev.studygraph.server.route;

import dev.studygraph.server.query.EntityRef;
import dev.studygraph.server.query.NamedThing;
import dev.studygraph.server.route.English.ModeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a question in plain words: what it names, and which part each name plays. */
final class QuestionReader {

    private final English english;
    private final NameSpotter spotter;
    private final EndFinder ends;

    QuestionReader(English english, NameSpotter spotter, EndFinder ends) {
        this.english = english;
        this.spotter = spotter;
        this.ends = ends;
    }

    /**
     * What a question asks.
     *
     * @throws UnknownEndException where it names an end that the graph does not know
     */
    Reading read(String text) {
        List<Token> tokens = english.unify(Tokens.of(text));
        List<ModeSpan> said = modes(tokens);
        List<Spot> known = joined(spotter.spot(tokens, said));
        List<ModeSpan> modes = said.stream()
                .filter(mode -> known.stream().noneMatch(spot -> spot.overlaps(mode.start(), mode.end())))
                .toList();
        List<Spot> unknown = unknown(tokens, known, modes);
        List<Spot> spots = Stream.concat(known.stream(), unknown.stream())
                .sorted(Comparator.comparingInt(Spot::start))
                .toList();
        Claims claims = new Claims(english, tokens, spots, modes);
        Parts parts = parts(claims.all(), tokens, modes);
        Optional<End> converting = parts.conversion().flatMap(format -> ends.converting(format.spot()));
        Parts placed = converting.isPresent() ? parts.ofConversion() : parts;
        End from = end(placed.from(), Role.FROM, tokens);
        boolean isBack = placed.from() != null && placed.from().equals(placed.to());
        return new Reading(
                text,
                from,
                isBack ? from : end(placed.to(), Role.TO, tokens),
                Stream.concat(converting.stream(), placed.via().stream().map(via -> end(via, Role.VIA, tokens)))
                        .toList(),
                all(placed.avoid()),
                modes(modes, mode -> !claims.isRuledOut(mode)),
                modes(modes, claims::isRuledOut),
                likeliest(placed.forms()),
                parts.hasNoEnd() ? List.of(content(tokens, known)) : words(parts, unknown, tokens));
    }

    private Parts parts(List<Claim> claims, List<Token> tokens, List<ModeSpan> modes) {
        List<Claim> known = claims.stream()
                .filter(claim -> claim.spot().isKnown() && !claim.isAvoided() && !claim.isForm())
                .toList();
        if (known.size() == 1 && english.asksForBothSides(tokens)) {
            return Parts.around(known.getFirst(), claims);
        }
        Parts parts = Parts.of(claims, english.leavesOpen(Role.FROM, tokens), english.leavesOpen(Role.TO, tokens));
        return english.asksForAnother(tokens) ? parts.toAnother() : started(parts, tokens, modes);
    }

    /** Names that follow each other directly as one, unless that leaves only one. */
    private static List<Spot> joined(List<Spot> spots) {
        List<Spot> joined = new ArrayList<>();
        for (Spot spot : spots) {
            if (!joined.isEmpty() && joined.getLast().joins(spot)) {
                joined.add(joined.removeLast().joined(spot));
            } else {
                joined.add(spot);
            }
        }
        return joined.size() < 2 ? spots : List.copyOf(joined);
    }

    private End end(@Nullable Claim claim, Role role, List<Token> tokens) {
        if (claim == null) {
            return End.OPEN;
        }
        Spot spot = claim.spot();
        List<Token> words = tokens.subList(spot.start(), spot.end());
        Optional<End> found = ends.find(spot, words, role);
        return found.orElseThrow(() -> ends.unknown(words));
    }

    /** "Streaming JSON" starts at streaming data: a way of working tells the sort of data where nothing else does. */
    private Parts started(Parts parts, List<Token> tokens, List<ModeSpan> modes) {
        boolean lacksStart = parts.from() == null || parts.from().spot().isOnly("Format");
        return !lacksStart || parts.to() == null || english.leavesOpen(Role.FROM, tokens)
                ? parts
                : spotter.sortsOfData(tokens, modes).stream()
                        .findFirst()
                        .map(sort -> parts.startingAt(Claim.none(sort)))
                        .orElse(parts);
    }

    private List<ModeSpan> modes(List<Token> tokens) {
        List<ModeSpan> modes = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Optional<ModeSpan> mode = english.modeAt(tokens, at);
            mode.ifPresent(modes::add);
            at += mode.map(ModeSpan::length).orElse(1);
        }
        return List.copyOf(modes);
    }

    /** The runs of words that name nothing known and are no words of the way of asking. */
    private List<Spot> unknown(List<Token> tokens, List<Spot> known, List<ModeSpan> modes) {
        Set<Integer> cues = english.cuePlaces(tokens);
        List<Spot> unknown = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean content = at < tokens.size() && !cues.contains(at) && isContent(at, tokens, known, modes);
            if (content && start < 0) {
                start = at;
            } else if (!content && start >= 0) {
                unknown.add(Spot.unknown(start, at));
                start = -1;
            }
        }
        return unknown;
    }

    private boolean isContent(int at, List<Token> tokens, List<Spot> known, List<ModeSpan> modes) {
        Token word = tokens.get(at);
        return word.isWord()
                && !english.isFiller(word)
                && known.stream().noneMatch(spot -> spot.overlaps(at, at + 1))
                && modes.stream().noneMatch(mode -> mode.start() <= at && at < mode.end());
    }

    private static List<Mode> modes(List<ModeSpan> modes, Predicate<ModeSpan> which) {
        return modes.stream().filter(which).map(ModeSpan::mode).distinct().toList();
    }

    private List<String> content(List<Token> tokens, List<Spot> known) {
        return IntStream.range(0, tokens.size())
                .filter(at -> isContent(at, tokens, known, List.of()))
                .mapToObj(at -> tokens.get(at).key())
                .distinct()
                .toList();
    }

    private static List<EntityRef> likeliest(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.spot().isKnown())
                .map(claim -> claim.spot().things().getFirst().thing())
                .distinct()
                .toList();
    }

    private static List<EntityRef> all(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.spot().things().stream())
                .map(NamedThing::thing)
                .distinct()
                .toList();
    }

    /** What else the question says: names that play no part, and words that name nothing. */
    private static List<List<String>> words(Parts parts, List<Spot> unknown, List<Token> tokens) {
        List<Spot> ends = Stream.of(Optional.ofNullable(parts.from()), Optional.ofNullable(parts.to()))
                .flatMap(Optional::stream)
                .map(Claim::spot)
                .toList();
        return Stream.concat(unknown.stream(), parts.others().stream().map(Claim::spot))
                .filter(spot -> !ends.contains(spot))
                .map(spot -> tokens.subList(spot.start(), spot.end()).stream()
                        .map(Token::key)
                        .toList())
                .distinct()
                .toList();
    }
}
