package dev.studygraph.server.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The load generator {@code wrk}: eight clients that ask one request after the other, each as fast as it is answered. */
final class Wrk {

    private static final int CLIENTS = 8;

    private static final String SCRIPT = """
            local requests, next = {}, 0
            function init(args)
            REQUESTS
            end
            function request()
              next = next % #requests + 1
              return requests[next]
            end
            function done(summary, latency)
              local errors = summary.errors
              print(string.format("measured %d %d %d %d", summary.requests, summary.duration,
                latency:percentile(50), errors.connect + errors.read + errors.write + errors.timeout + errors.status))
            end
            """;

    private static final Pattern MEASURED = Pattern.compile("measured (\\d+) (\\d+) (\\d+) (\\d+)");

    private final Path folder;
    private final int seconds;

    /** Loads servers for so many seconds each time, and writes what it needs into a folder. */
    Wrk(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /** Loads a server with these requests, over and over. */
    Load load(URI server, List<Request> requests) throws IOException {
        String lua = requests.stream()
                .map(request -> "requests[#requests + 1] = " + request.lua())
                .collect(Collectors.joining("\n"));
        Path script = Files.writeString(Files.createTempFile(folder, "load", ".lua"), SCRIPT.replace("REQUESTS", lua));
        Process wrk = new ProcessBuilder(
                        "wrk", "-t1", "-c" + CLIENTS, "-d" + seconds + "s", "-s", script.toString(), server.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(wrk.getInputStream().readAllBytes(), UTF_8);
        Matcher measured = MEASURED.matcher(printed);
        if (!measured.find()) {
            throw new IOException("wrk says: " + printed);
        }
        return Load.of(measured);
    }

    /**
     * A request.
     *
     * @param body what is posted as JSON, nothing where the request only asks
     */
    record Request(String path, String body) {

        private String lua() {
            return body.isEmpty() ? "wrk.format('GET', [==[%s]==])".formatted(path) : """
                    wrk.format('POST', [==[%s]==], \
                    {['Content-Type'] = 'application/json', ['Accept'] = 'application/json'}, [==[%s]==])""".formatted(path, body);
        }
    }

    /**
     * How a server bore it.
     *
     * @param perSecond the requests that it answered in a second
     * @param median within how many milliseconds it answered half of them
     * @param failed the requests that it did not answer, or answered with a failure
     */
    record Load(double perSecond, double median, long failed) {

        private static final double MICROS_PER_SECOND = 1e6;
        private static final double MICROS_PER_MILLISECOND = 1e3;

        private static Load of(MatchResult measured) {
            return new Load(
                    Long.parseLong(measured.group(1)) * MICROS_PER_SECOND / Long.parseLong(measured.group(2)),
                    Long.parseLong(measured.group(3)) / MICROS_PER_MILLISECOND,
                    Long.parseLong(measured.group(4)));
        }
    }
}
