package dev.studygraph.benchmark;

import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.catalogue.CatalogueEntry;
import dev.studygraph.catalogue.Kind;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes that nobody wrote, the same for the same seed: pieces of notes of many habits, filled with names of the
 * catalogue, and with names that are made up and become more and more as notes go on.
 */
final class GeneratedNotes {

    private static final String PIECES = "pieces.txt";
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final int NOTES = 10;
    // One note in so many is of a field that the catalogue does not know.
    private static final int STRANGE = 5;
    private static final int MOST_NAMES = 20_000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "fi", "gor", "ha", "jun", "ka", "lem", "mo", "nar", "pe", "qui", "ros", "su", "tol", "vek",
            "wi", "xan", "yor", "zel");

    private final Random random;
    private final Map<Kind, List<CatalogueEntry>> known;
    private final List<String> pieces;

    /** Notes with names of this catalogue. */
    GeneratedNotes(long seed, Catalogue catalogue) {
        random = new Random(seed);
        known = catalogue.entries().stream().collect(Collectors.groupingBy(CatalogueEntry::kind));
        pieces = pieces();
    }

    /** Ten notes of about so many words together, so that with the words the notes become longer too. */
    List<Note> notes(int words) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            notes.add(new Note("note-%02d.md".formatted(i), text(words / NOTES, i % STRANGE == 1)));
        }
        return notes;
    }

    private String text(int words, boolean strange) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (count < words) {
            String piece =
                    GAP.matcher(anyOf(pieces)).replaceAll(gap -> Matcher.quoteReplacement(filling(gap, strange)));
            text.append(piece).append("\n\n");
            count += new StringTokenizer(piece).countTokens();
        }
        return text.toString();
    }

    private String filling(MatchResult gap, boolean strange) {
        String what = gap.group(1);
        return switch (what) {
            case "number" -> String.valueOf(1 + random.nextInt(999));
            case "name" -> madeUp();
            default -> strange ? madeUp() : known(Kind.valueOf(what));
        };
    }

    private String known(Kind kind) {
        CatalogueEntry entry = anyOf(Objects.requireNonNull(known.get(kind)));
        return entry.aliases().isEmpty() || random.nextBoolean() ? entry.name() : anyOf(entry.aliases());
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A name that means nothing: a few come often, and there is always another that comes seldom. */
    private String madeUp() {
        int rank = (int) Math.min(MOST_NAMES, 20 / (1 - random.nextDouble()));
        Random letters = new Random(rank);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.get(letters.nextInt(SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return letters.nextBoolean() ? name.toString() : name + " Unit";
    }

    private static List<String> pieces() {
        try (InputStream file = Objects.requireNonNull(GeneratedNotes.class.getResourceAsStream(PIECES), PIECES)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\n\n")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
