package dev.studygraph.server.crash;

import dev.studygraph.server.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, started as {@code server/run} starts it. */
final class ServerProcess implements AutoCloseable {

    private static final String READY = "Study Graph is ready: ";
    private static final int MOST_SECONDS = 120;

    /** What {@code server/run} runs, a word a line. */
    private static final List<String> PROGRAM = program();

    private final Process process;
    private final Path errors;

    private ServerProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** A server that starts, on a free port. */
    static ServerProcess start(Path data, String... options) {
        return start(List.of(), data, options);
    }

    /**
     * A server that starts, on a free port.
     *
     * @param before what stands before the command, such as a shell that sets limits
     */
    static ServerProcess start(List<String> before, Path data, String... options) {
        List<String> command = new ArrayList<>(before);
        command.addAll(PROGRAM);
        command.addAll(List.of("dev.studygraph.server.Main", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        try {
            Path errors = Files.createTempFile("server", ".errors");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            return new ServerProcess(process, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers. */
    Api ready() {
        try {
            BufferedReader out = process.inputReader();
            String line = out.readLine();
            if (line == null || !line.startsWith(READY)) {
                throw new AssertionError("The server does not start: " + errors());
            }
            return new Api(URI.create(line.substring(READY.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        status();
    }

    /** Ends it as Ctrl-C does, and returns its exit status. */
    int stop() {
        process.destroy();
        return status();
    }

    /** Its exit status, once it has ended. */
    int status() {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The server does not end: " + errors());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it told of its troubles. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
        try {
            Files.deleteIfExists(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> program() {
        String home = System.getProperty("study-graph.home", Path.of("..").toString());
        String script = "source \"$0\" && prepare && use_cache && printf '%s\\n' \"${java[@]}\"";
        try {
            Process shell = new ProcessBuilder(
                            "bash",
                            "-euc",
                            script,
                            Path.of(home, "server", "program.sh").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> words = shell.inputReader().lines().toList();
            if (words.isEmpty()) {
                throw new AssertionError("server/program.sh gives no command");
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
