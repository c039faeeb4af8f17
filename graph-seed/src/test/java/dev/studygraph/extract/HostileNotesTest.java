package dev.studygraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.BesideOthers;
import dev.studygraph.benchmark.LabelledNote;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.note.Note;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes that nobody would write, and that a damaged or malicious file may hold: they are read to the end, and twice the
 * text gives no more than in proportion.
 */
@BesideOthers
class HostileNotesTest {

    private static final int LONG = 20_000;
    private static final int SHORT = LONG / 3;
    // Twice the text may give somewhat more than twice as much, not four times as a square would.
    private static final double MOST_GROWTH = 2.5;
    // So few tell nothing of how they grow.
    private static final int FEW = 50;

    private static final List<String> REAL =
            LabelledNote.all().stream().map(LabelledNote::text).toList();
    // A few names are enough.
    private static final Extractor EXTRACTOR = new Extractor(
            Catalogue.of(Catalogue.shipped().entries().stream().limit(60).toList()));

    /** What is repeated, without a line break where it has none, up to the size of a note. */
    static Stream<String> pieces() {
        return Stream.of(
                "a",
                "A",
                "1",
                " ",
                "\t",
                "\u00a0",
                "\n",
                "\r\n",
                "\r",
                "\n\r",
                "[",
                "]",
                "(",
                ")",
                "()",
                "[](",
                "![",
                "[a](",
                "[[",
                "<",
                "<!--",
                "<div ",
                "<a href=\"",
                "&amp;",
                "&",
                "\\",
                "*",
                "_",
                "`",
                "*a ",
                "**a",
                "_a_ ",
                "a_",
                "**a** ",
                "` a",
                "``",
                "~~",
                "==",
                "*_`[(<",
                "\"",
                "'",
                "|",
                "| ",
                "->",
                " -> ",
                "a -> ",
                "<-",
                "=>",
                "\u2192",
                "-",
                "- ",
                "--- ",
                "=",
                "#",
                "# ",
                "+ ",
                "> ",
                ">",
                "1. ",
                "1) ",
                ",",
                ", ",
                ";",
                "; ",
                ":",
                ": ",
                ".",
                ". ",
                ". A",
                "? ",
                "...",
                "e.g. ",
                "a: ",
                "a; ",
                "(a: b; ",
                "(a: b) ",
                "and ",
                "or ",
                "the ",
                "of the ",
                "and the ",
                "not ",
                "cannot ",
                "that ",
                "which ",
                "is ",
                "is a ",
                "to ",
                "data ",
                "it ",
                "you can ",
                "used for ",
                "as well as ",
                "from ",
                "such as ",
                "service ",
                "reads ",
                "read from ",
                "loads data ",
                "if ",
                "this stream ",
                "data that is stored in ",
                "max 1 MB, ",
                "5 records or ",
                "10 GB / ",
                "1,000,",
                "convert to ",
                "Amazon S3 ",
                "S3, ",
                "S3 and ",
                "S3/",
                "S3 -> ",
                "S3 (",
                "S3: ",
                "S3 = ",
                "S3 is ",
                "S3 reads from ",
                "S3 to S3 ",
                "Sources: S3 ",
                "S3 integrates with ",
                "S3 supports ",
                "S3 | ",
                "A B C D ",
                "Ab Cd: ",
                "A. B. ",
                "(A. ",
                "a\n",
                "S3\n",
                "- S3\n",
                "- a:\n",
                "# S3\n",
                "## a\n",
                "S3:\n",
                "**S3**\n",
                "> S3\n",
                "1. S3\n",
                "| S3 | a |\n",
                "S3 -> a\n",
                "a,\n",
                "a reads\n",
                "Source: S3\nTarget: S3\n",
                "Q: what?\nA: S3\n",
                "- [ ] S3\n",
                "```\n",
                "---\n",
                "- S3\n  - S3\n",
                "reads from S3 and writes to S3, ",
                "Amazon S3 reads from Amazon S3 and ",
                "S3 does not write to S3, but ",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "\u202e\u05d0",
                "\u0627\u0644 ",
                "\u200b",
                "\ufeff",
                "\u0301",
                "e\u0301",
                "\ufb01",
                "\u00e2\u20ac\u2122",
                "\u00c3\u00a9 ",
                "\u00c3\u0192\u00c2",
                "\u0000",
                "\u2028",
                "\u0085",
                "\u0130");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aPieceRepeatedGivesNoMoreThanInProportion(String piece) {
        assertLinear(size -> repeated(piece, size), SHORT);
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                size -> repeated("a", size),
                size -> repeated(" ", size) + "a",
                size -> repeated("[", size),
                size -> repeated("**a ", size),
                size -> repeated("not ", size),
                size -> repeated("and ", size),
                size -> repeated("> ", size),
                size -> repeated("- ", size),
                size -> repeated("Amazon S3, ", size),
                size -> repeated("S3 -> ", size),
                size -> repeated("S3 reads from S3 and ", size),
                size -> "# a" + repeated(" ", size) + "b",
                size -> "a reads from" + repeated(" ", size) + "b",
                size -> indented("- S3", size),
                size -> indented("S3", size),
                size -> indented("S3 ->", size),
                size -> "```\n" + repeated("S3 reads from S3.\n", size),
                size -> "---\n" + repeated("title: S3\n", size),
                size -> "<!-- " + repeated("S3 reads from S3.\n", size),
                size -> "| S3 " + repeated("| a ", size / 3) + "\n|" + repeated("---|", size / 3) + "\n"
                        + repeated("| S3 ", size / 3),
                size -> "S3 | a\n--|--\n" + repeated("S3 | reads from S3\n", size),
                size -> "- " + repeated("S3 ", size / 2) + "\n" + repeated("  - reads from S3\n", size / 2),
                size -> "# " + repeated("S3 ", size / 2) + "\n" + repeated("- reads from S3\n", size / 2),
                size -> repeated("a ", size / 2) + "\n" + repeated("=", size / 2),
                size -> repeated("(", size / 2) + repeated(")", size / 2),
                size -> repeated("[", size / 2) + repeated("](a)", size / 2),
                size -> repeated("*", size / 2) + "a" + repeated("*", size / 2),
                size -> "S3 " + repeated("a ", size) + "reads from S3",
                size -> "S3 reads from " + repeated("a", size) + " and S3");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aHostileShapeGivesNoMoreThanInProportion(Shape shape) {
        assertLinear(shape, LONG);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mixturesOfRealNotesAndHostilePiecesAreRead(long seed) {
        Note note = new Note("note.md", mixture(new Random(seed), LONG));

        assertThat(EXTRACTOR.read(List.of(note)).notes()).containsExactly(note);
    }

    /** Writes a note of about so many characters. */
    @FunctionalInterface
    interface Shape {
        String text(int size);
    }

    private static void assertLinear(Shape shape, int size) {
        long half = found(shape.text(size / 2));
        long whole = found(shape.text(size));

        assertThat(whole).isLessThanOrEqualTo(FEW + (long) (MOST_GROWTH * half));
    }

    /** How much is found in a note, and how much was proposed in it. */
    private static long found(String text) {
        Findings findings = EXTRACTOR.read(List.of(new Note("note.md", text)));
        long proposed = findings.whys().stream()
                .mapToLong(why -> 1 + why.terms().size() + why.made().size())
                .sum();
        return proposed
                + findings.things().size()
                + findings.statements().size()
                + findings.facts().size()
                + findings.tips().size();
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length());
    }

    private static String mixture(Random random, int size) {
        List<String> hostile = pieces().toList();
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            if (random.nextInt(3) == 0) {
                text.append(repeated(hostile.get(random.nextInt(hostile.size())), 10 + random.nextInt(500)));
            } else {
                String note = REAL.get(random.nextInt(REAL.size()));
                int start = random.nextInt(note.length());
                text.append(note, start, Math.min(note.length(), start + random.nextInt(300)));
            }
        }
        return text.toString();
    }

    /** Lines that each stand deeper than the one before. */
    private static String indented(String words, int size) {
        int depth = (int) Math.sqrt(2.0 * size);
        return IntStream.range(0, depth)
                .mapToObj(level -> " ".repeat(level) + words)
                .collect(Collectors.joining("\n"));
    }
}
