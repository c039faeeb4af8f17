package dev.studygraph.server.benchmark;

import dev.studygraph.fact.Predicate;
import dev.studygraph.graph.Node.Ref;
import dev.studygraph.graph.Reading;
import dev.studygraph.graph.StatedFact;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The notes that a generated graph seems to come from: what each thing does, in sentences that name up to eight others. */
final class GeneratedNotes {

    private static final int THINGS = 200;
    private static final int MOST_OTHERS = 8;
    private static final int HEADING = 1;

    private final long[] flows;
    private final int[] firstFlow;
    private final int[] firstSentence;

    /** Notes on these flows between so many things. */
    GeneratedNotes(int things, long[] flows) {
        this.flows = flows;
        firstFlow = new int[things + 1];
        firstSentence = new int[things + 1];
        for (long flow : flows) {
            firstFlow[GeneratedFlows.from(flow) + 1]++;
        }
        Arrays.parallelPrefix(firstFlow, Integer::sum);
        for (int thing = 0; thing < things; thing++) {
            int count = Math.ceilDiv(firstFlow[thing + 1] - firstFlow[thing], MOST_OTHERS);
            firstSentence[thing + 1] = firstSentence[thing] + Math.max(1, count);
        }
    }

    /** How many notes there are. */
    int count() {
        return Math.ceilDiv(firstFlow.length - 1, THINGS);
    }

    /** How many sentences there are. */
    int sentences() {
        return firstSentence[firstSentence.length - 1];
    }

    /** How many sentences are about a thing. */
    int sentences(int thing) {
        return firstSentence[thing + 1] - firstSentence[thing];
    }

    /** The sentences about a thing, in order. */
    Stream<Sentence> about(int thing) {
        return IntStream.range(0, sentences(thing)).mapToObj(number -> new Sentence(thing, number));
    }

    /** The first sentence about a thing. */
    Sentence first(int thing) {
        return new Sentence(thing, 0);
    }

    /** The things that a note is about. */
    IntStream things(int note) {
        return IntStream.range(note * THINGS, Math.min(firstFlow.length - 1, (note + 1) * THINGS));
    }

    /** How many flows begin at a thing. */
    int flows(int thing) {
        return firstFlow[thing + 1] - firstFlow[thing];
    }

    /** The path of a note. */
    static String path(int note) {
        return "part-%05d.md".formatted(note);
    }

    /** The whole text of a note. */
    String text(int note) {
        return things(note)
                .boxed()
                .flatMap(this::about)
                .map(Sentence::text)
                .collect(Collectors.joining("\n", "# " + heading(note) + "\n", "\n"));
    }

    static String heading(int note) {
        return "Part " + note;
    }

    /** One line of a note, which tells of some flows out of a thing. */
    final class Sentence {

        private final int thing;
        private final int number;

        private Sentence(int thing, int number) {
            this.thing = thing;
            this.number = number;
        }

        int thing() {
            return thing;
        }

        boolean isFirst() {
            return number == 0;
        }

        /** Which note it stands in. */
        int part() {
            return thing / THINGS;
        }

        String note() {
            return path(part());
        }

        String heading() {
            return GeneratedNotes.heading(part());
        }

        /** Whether it says that the others read from the thing, and not that it writes to them. */
        boolean reading() {
            return (thing + number) % 4 == 3;
        }

        int line() {
            return HEADING + 1 + firstSentence[thing] - firstSentence[part() * THINGS] + number;
        }

        String id() {
            return note() + ":" + line();
        }

        /** The things to which it says that data flow. */
        int[] others() {
            int begin = firstFlow[thing] + number * MOST_OTHERS;
            int end = Math.min(begin + MOST_OTHERS, firstFlow[thing + 1]);
            return IntStream.range(begin, end)
                    .map(flow -> GeneratedFlows.to(flows[flow]))
                    .toArray();
        }

        Predicate predicate() {
            return reading() ? Predicate.READS_FROM : Predicate.WRITES_TO;
        }

        /** All that it states; the first one about its thing states what that is and has, too. */
        Stream<StatedFact> facts(GeneratedThings things) {
            Ref own = things.ref(thing);
            Stream<StatedFact> moves = IntStream.of(others())
                    .mapToObj(things::ref)
                    .map(other -> new StatedFact(
                            reading() ? other : own,
                            predicate(),
                            reading() ? own : other,
                            false,
                            Reading.sure("verb")));
            Stream<StatedFact> more = isFirst() ? things.said(thing).stream() : Stream.empty();
            return Stream.concat(moves, more);
        }

        String text() {
            String names = IntStream.of(others()).mapToObj(GeneratedNames::of).collect(Collectors.joining(", "));
            String subject = GeneratedNames.of(thing);
            return reading() ? names + " read from " + subject + "." : subject + " writes to " + names + ".";
        }
    }
}
