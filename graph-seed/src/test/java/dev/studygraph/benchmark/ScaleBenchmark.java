package dev.studygraph.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.studygraph.catalogue.Catalogue;
import dev.studygraph.extract.Extractor;
import dev.studygraph.note.Note;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code benchmark scale}. */
@Command(
        name = "scale",
        description = {
            "Measures how long notes of 10 thousand, 100 thousand and 1 million words take to be read.",
            "Seconds are those of one processor, whatever else it is busy with; growth is that of the time for a word.",
            "What it takes to know the names of the catalogue, before the first word, is left out of that."
        })
final class ScaleBenchmark implements Callable<Integer> {

    // A piece in each note.
    private static final int FEW = 10;
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    // The smaller the notes, the more runs it takes for a steady figure.
    private static final int MOST_RUNS = 25;
    private static final int LEAST_RUNS = 3;
    private static final long WARM_UP_NANOS = 30_000_000_000L;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_GROWTH = 1.2;
    private static final long MOST_MEGABYTES = 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Catalogue catalogue = Catalogue.shipped();
    private final Extractor extractor = new Extractor(catalogue);
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final PrintStream out;

    ScaleBenchmark(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        warmUp();
        // Nearly all of it is what it takes to know the names of the catalogue, which is the same for all.
        double fixed = seconds(FEW);
        out.printf(
                "%10s %10s %10s %14s %10s %14s%n", "words", "seconds", "words/s", "us per word", "growth", "heap, MB");
        double smallest = 0;
        boolean kept = true;
        for (int words : SIZES) {
            double seconds = seconds(words);
            double perWord = 1e6 * (seconds - fixed) / words;
            smallest = smallest == 0 ? perWord : smallest;
            kept &= seconds <= MOST_SECONDS && perWord <= MOST_GROWTH * smallest;
            out.printf(
                    "%10d %10.2f %10.0f %14.2f %10.2f %14d%n",
                    words, seconds, words / seconds, perWord, perWord / smallest, peakHeap());
        }
        long resident = resident();
        out.printf(
                "At most %.0f s for the largest, growth of %.1f, and %d MB of memory, of which the process took %d.%n",
                MOST_SECONDS, MOST_GROWTH, MOST_MEGABYTES, resident);
        return kept && resident <= MOST_MEGABYTES ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void warmUp() {
        long end = System.nanoTime() + WARM_UP_NANOS;
        for (int seed = 0; System.nanoTime() < end; seed++) {
            extractor.read(new GeneratedNotes(seed, catalogue).notes(SIZES.getFirst()));
        }
    }

    /** The median over runs, each with other notes, of the time that the processor is busy with them. */
    private double seconds(int words) {
        int runs = Math.clamp(SIZES.getLast() / words, LEAST_RUNS, MOST_RUNS);
        double[] seconds = new double[runs];
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int run = 0; run < runs; run++) {
            List<Note> notes = new GeneratedNotes(1000 + run, catalogue).notes(words);
            System.gc();
            long start = system.getProcessCpuTime();
            extractor.read(notes);
            seconds[run] = (system.getProcessCpuTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }

    private static long peakHeap() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The most memory, in MB, that this process ever had, as far as the system tells. */
    private static long resident() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
