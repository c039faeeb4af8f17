package dev.studygraph.server.fuzz;

import dev.studygraph.server.Api;
import dev.studygraph.server.LiveServer;
import dev.studygraph.server.TemporaryFolder;
import dev.studygraph.server.api.ApiDescription;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code server/fuzz}. */
@Command(
        name = "server/fuzz",
        description =
                "Sends requests that no one in their senses would send, made up from the description of the API, to a"
                        + " server of its own, and holds every answer against that description.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 no answer is wrong, 1 one is and the request is printed, 2 wrong usage."})
public final class Fuzz implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_SHOWN = 20;
    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final String NOTE = """
            # Kinesis Data Firehose

            - Reads from Kinesis Data Streams.
            - Delivers to S3 and to Redshift.
            - Converts JSON to Parquet.

            # Redshift

            - Loads files from S3 with the COPY command.

            Exam tip: Firehose is near real time, Data Streams is real time.
            """;

    private final PrintStream out;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private int wrong;
    private long slowest;

    @Parameters(
            index = "0",
            paramLabel = "COUNT",
            defaultValue = "20000",
            description = "How many requests. Default: 20000.")
    private int count;

    @Parameters(
            index = "1",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Other requests with each. Default: 1.")
    private long seed;

    @Option(names = "--from", paramLabel = "N", defaultValue = "0", description = "The number of the first request.")
    private int from;

    Fuzz(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
        System.exit(new CommandLine(new Fuzz(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Path notes = Files.createDirectory(folder.path().resolve("notes"));
            Files.writeString(notes.resolve("streaming.md"), NOTE);
            try (LiveServer server = new LiveServer(folder.path().resolve("data"), notes)) {
                send(server.api());
            }
        }
        out.printf(
                "%,d requests with seed %d: %,d answers are wrong; by status %s; the slowest took %,.0f ms%n",
                count, seed, wrong, answers, slowest / NANOS_PER_MILLISECOND);
        return wrong == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void send(Api api) {
        ApiDescription description = new ApiDescription(api);
        Known known = new Known(api);
        Requests requests = new Requests(Operation.all(description.whole()), known, api.server(), seed);
        Judge judge = new Judge(description);
        Wire wire = new Wire(api.server(), PATIENCE);
        IntStream.range(from, from + count).parallel().mapToObj(requests::make).forEach(asked -> {
            long begin = System.nanoTime();
            try {
                Answer answer = wire.send(asked);
                count(answer, System.nanoTime() - begin);
                known.learn(answer);
                tell(asked, judge.faults(asked, answer));
            } catch (IOException | RuntimeException e) {
                tell(asked, List.of("no answer: " + e));
            }
        });
    }

    private synchronized void count(Answer answer, long took) {
        slowest = Math.max(slowest, took);
        answers.merge(answer.status(), 1, Integer::sum);
    }

    private synchronized void tell(Asked asked, List<String> faults) {
        if (!faults.isEmpty() && ++wrong <= MOST_SHOWN) {
            out.printf("Request %d, seed %d: %s%n%s%n%n", asked.number(), seed, String.join("; ", faults), asked);
        }
    }
}
