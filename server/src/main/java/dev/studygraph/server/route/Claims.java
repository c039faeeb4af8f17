package dev.studygraph.server.route;

import dev.studygraph.server.route.English.ModeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads off the words around each name which part it plays. */
final class Claims {

    private static final String AND = "and";
    private static final String THEN = "then";
    private static final String FROM = "from";
    private static final String COLON = ":";
    private static final List<String> INSIDE = List.of("in", "on", "at", "inside");
    private static final List<String> JOINTS = List.of(AND, "or", "nor", Token.PAUSE);
    private static final int TOPIC = 3;
    private static final int LOOKER = 4;
    private static final int MOST_WORDS_LOOKING = 2;
    private static final int MOST_WORDS_BETWEEN = 5;
    private static final int MOST_WORDS_BEFORE_AVOIDED = 2;

    private final English english;
    private final List<Token> tokens;
    private final List<Spot> spots;
    private final List<ModeSpan> modes;

    Claims(English english, List<Token> tokens, List<Spot> spots, List<ModeSpan> modes) {
        this.english = english;
        this.tokens = tokens;
        this.spots = spots;
        this.modes = modes;
    }

    /** The claim of each name, in the order of the question. */
    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        for (Spot spot : spots) {
            Claim claim = Claim.none(spot);
            for (Cue cue : cuesAround(spot.start(), spot.end())) {
                claim = claim.with(cue);
            }
            claim = english.leading(tokens.subList(spot.start(), spot.end()))
                    .filter(cue -> spot.isDescription())
                    .map(claim::with)
                    .orElse(claim);
            claim = isTopic(spot) ? claim.with(Role.VIA, TOPIC) : claim;
            Claim previous = claims.isEmpty() ? null : claims.getLast();
            claims.add(joined(spot, previous, looking(spot, previous, placed(spot, previous, claim))));
        }
        return List.copyOf(claims);
    }

    /** Whether a way of working is ruled out instead of asked for. */
    boolean isRuledOut(ModeSpan mode) {
        return cuesAround(mode.start(), mode.end()).stream().anyMatch(cue -> cue.role() == Role.AVOID);
    }

    /** "without A or B" rules out B as well, and "via A then B" passes both: a name joined to the one before it plays the same part. */
    private Claim joined(Spot spot, @Nullable Claim previous, Claim claim) {
        if (previous == null || !(previous.isAvoided() || previous.of(Role.VIA) > 0)) {
            return claim;
        }
        List<Token> between = tokens.subList(previous.spot().end(), spot.start());
        boolean joined = between.size() <= 2
                && between.stream()
                        .allMatch(word -> JOINTS.contains(word.key())
                                || (!previous.isAvoided() && word.key().equals(THEN)))
                && between.stream().anyMatch(Token::isWord);
        Role role = previous.isAvoided() ? Role.AVOID : Role.VIA;
        return joined ? claim.with(role, previous.of(role)) : claim;
    }

    /** "Glue: from S3 to Redshift?" asks for a way over what it begins with. */
    private boolean isTopic(Spot spot) {
        return spot.isKnown()
                && spot.start() == 0
                && spot.end() < tokens.size()
                && tokens.get(spot.end()).text().equals(COLON);
    }

    /** In "to Parquet in S3" the words that lead to the format lead to the place where it is. */
    private Claim placed(Spot spot, @Nullable Claim previous, Claim claim) {
        if (previous == null || !previous.spot().isOnly("Format") || !spot.isKnown() || spot.isOnly("Format")) {
            return claim;
        }
        List<String> between = tokens.subList(previous.spot().end(), spot.start()).stream()
                .map(Token::key)
                .toList();
        return between.size() == 1 && INSIDE.contains(between.getFirst())
                ? claim.with(Role.FROM, previous.of(Role.FROM)).with(Role.TO, previous.of(Role.TO))
                : claim;
    }

    /** In "query DynamoDB from Athena" the data are where the looking is directed, and get to who looks. */
    private Claim looking(Spot spot, @Nullable Claim previous, Claim claim) {
        if (previous == null || !spot.isKnown()) {
            return claim;
        }
        int start = previous.spot().start();
        List<Token> between = tokens.subList(previous.spot().end(), spot.start());
        boolean looks = between.size() <= MOST_WORDS_LOOKING
                && !between.isEmpty()
                && between.getLast().key().equals(FROM)
                && english.tellsOfLooking(tokens.subList(Math.max(0, start - MOST_WORDS_LOOKING), start));
        return looks ? claim.with(Role.TO, LOOKER) : claim;
    }

    private List<Cue> cuesAround(int start, int end) {
        List<Cue> cues = new ArrayList<>();
        before(start).ifPresent(cues::add);
        after(end).ifPresent(cues::add);
        return cues;
    }

    private Optional<Cue> before(int start) {
        int between = 0;
        int first = start;
        for (Spot joined = endingAt(first); joined != null; joined = endingAt(first)) {
            first = joined.start();
        }
        for (int at = first; at > 0 && between <= MOST_WORDS_BETWEEN; at--) {
            int end = at;
            Optional<Cue> cue = english.cuesEndingAt(tokens, end)
                    .filter(found -> isFree(end - found.phrase().length(), end))
                    .filter(found -> !belongsToSpot(found, end - found.phrase().length()))
                    .findFirst();
            if (cue.isPresent()) {
                int skipped = between;
                return cue.map(found -> negated(found, end))
                        .filter(found -> found.role() != Role.AVOID || skipped <= MOST_WORDS_BEFORE_AVOIDED);
            }
            if (isPause(at - 1) || spotAt(at - 1)) {
                return Optional.empty();
            }
            between += isFree(at - 1, at) ? 1 : 0;
        }
        return Optional.empty();
    }

    private Optional<Cue> after(int end) {
        int between = 0;
        int last = end;
        for (Spot joined = startingAt(last); joined != null; joined = startingAt(last)) {
            last = joined.end();
        }
        for (int at = last; at < tokens.size() && between <= MOST_WORDS_BETWEEN; at++) {
            int start = at;
            Optional<Cue> cue = english.cuesStartingAt(tokens, start)
                    .filter(found -> isFree(start, start + found.phrase().length()))
                    .findFirst();
            if (cue.isPresent()) {
                return cue;
            }
            if (isPause(at) || spotAt(at) || tokens.get(at).key().equals(AND)) {
                return Optional.empty();
            }
            between++;
        }
        return Optional.empty();
    }

    /** "must not go through X" rules X out, however far the "not" is from the "through". */
    private Cue negated(Cue cue, int end) {
        if (cue.role() != Role.VIA) {
            return cue;
        }
        int start = end - cue.phrase().length();
        for (int at = start; at > Math.max(0, start - MOST_WORDS_BEFORE_AVOIDED - 1) && !isPause(at - 1); at--) {
            Optional<Cue> negation = english.cuesEndingAt(tokens, at)
                    .filter(found -> found.role() == Role.AVOID)
                    .findFirst();
            if (negation.isPresent()) {
                return negation.get();
            }
        }
        return cue;
    }

    /** In "S3 data in Athena" the data is that in S3: of "data in" only the "in" tells of Athena. */
    private boolean belongsToSpot(Cue cue, int start) {
        Spot spot = endingAt(start);
        return cue.role() == Role.FROM
                && cue.phrase().length() > 1
                && spot != null
                && spot.isOnly("Service", "Framework");
    }

    private @Nullable Spot endingAt(int end) {
        return spots.stream()
                .filter(spot -> spot.isKnown() && spot.end() == end)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Spot startingAt(int start) {
        return spots.stream()
                .filter(spot -> spot.isKnown() && spot.start() == start)
                .findFirst()
                .orElse(null);
    }

    private boolean isPause(int at) {
        return tokens.get(at).key().equals(Token.PAUSE);
    }

    private boolean spotAt(int at) {
        return spots.stream().anyMatch(spot -> spot.isKnown() && spot.overlaps(at, at + 1));
    }

    private boolean isFree(int from, int to) {
        return spots.stream().noneMatch(spot -> spot.overlaps(from, to))
                && modes.stream().noneMatch(mode -> mode.start() < to && from < mode.end());
    }
}
