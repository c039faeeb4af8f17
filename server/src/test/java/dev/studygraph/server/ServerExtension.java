package dev.studygraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server for all tests of a run, and one more that asks for a token. */
final class ServerExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Api.class || type == GuardedServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store =
                context.getRoot().getStore(ExtensionContext.Namespace.create(ServerExtension.class));
        return parameter.getParameter().getType() == Api.class
                ? store.computeIfAbsent(Running.class, key -> new Running(), Running.class).api
                : store.computeIfAbsent(Guarded.class, key -> new Guarded(), Guarded.class).server;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("study-graph");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** The server that runs until the last test is done. */
    private static final class Running implements AutoCloseable {

        private final Path data = temporaryFolder();
        private final RunningServer server = RunningServer.start(new Settings(0, data, null), SmallGraph.shelf());
        private final Api api = new Api(server.uri());

        @Override
        public void close() throws IOException {
            server.close();
            delete(data);
        }
    }

    /** The server that asks for a token, and runs until the last test is done. */
    private static final class Guarded implements AutoCloseable {

        private final Path data = temporaryFolder();
        private final GuardedServer server = new GuardedServer(data);

        @Override
        public void close() throws IOException {
            server.close();
            delete(data);
        }
    }
}
