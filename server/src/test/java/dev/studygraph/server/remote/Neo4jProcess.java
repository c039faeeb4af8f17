package dev.studygraph.server.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studygraph.load.Connection;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;

/** A Neo4j that is a process of its own, on a port of the loopback interface that stays the same over a restart. */
final class Neo4jProcess implements AutoCloseable {

    static final String USER = "neo4j";
    static final String PASSWORD = "a password of the tests";

    private static final int JDK_THAT_WARNS = 24;

    private static final String SETTINGS = """
            server.bolt.enabled=true
            server.bolt.listen_address=127.0.0.1:PORT
            server.bolt.advertised_address=127.0.0.1:PORT
            server.bolt.tls_level=OPTIONAL
            dbms.ssl.policy.bolt.enabled=true
            dbms.ssl.policy.bolt.base_directory=certificates
            dbms.ssl.policy.bolt.client_auth=NONE
            dbms.security.auth_enabled=true
            server.http.enabled=false
            server.memory.pagecache.size=16m
            db.tx_log.preallocate=false
            dbms.usage_report.enabled=false
            """;

    /** All but the youngest, which asks for this. */
    private static final String END_CONNECTIONS = """
            CALL dbms.listConnections() YIELD connectionId, connectTime
            WITH connectionId ORDER BY connectTime DESC SKIP 1
            WITH collect(connectionId) AS others
            CALL dbms.killConnections(others) YIELD message
            RETURN count(message) AS ended
            """;

    private final Release release;
    private final Path folder;
    private final int port;
    private Process process;

    private Neo4jProcess(Release release, Path folder, int port) throws IOException {
        this.release = release;
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /** One that has a password and no graph yet. */
    static Neo4jProcess start(Release release, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Files.writeString(folder.resolve("settings"), SETTINGS.replace("PORT", String.valueOf(port)));
        Certificate.into(folder.resolve("certificates"));
        Neo4jProcess started = new Neo4jProcess(release, folder, port);
        started.changePassword("neo4j", PASSWORD);
        return started;
    }

    /** Where it answers, by an address of this scheme. */
    Connection connection(String scheme) {
        return new Connection(scheme + "://127.0.0.1:" + port, USER, PASSWORD, null);
    }

    /** Ends it as a crash would, {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it once more, and returns when it answers. */
    void startAgain() throws IOException {
        process = launch();
        ask(PASSWORD, "neo4j", "RETURN 1", Map.of());
    }

    /** Ends the connections of all who asked something so far, as a Neo4j does sooner or later. */
    void endConnections(String password) {
        ask(password, "neo4j", END_CONNECTIONS, Map.of());
    }

    /** Gives its user another password. */
    void changePassword(String old, String fresh) {
        ask(old, "system", "ALTER CURRENT USER SET PASSWORD FROM $old TO $fresh", Map.of("old", old, "fresh", fresh));
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= JDK_THAT_WARNS) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-cp", release.classPath(), Neo4jMain.class.getName()));
        command.addAll(List.of(folder.toString(), folder.resolve("settings").toString()));
        Path errors = folder.resolve("errors");
        Process launched =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        BufferedReader said = launched.inputReader();
        String line = said.readLine();
        while (line != null && !line.equals(Neo4jMain.UP)) {
            line = said.readLine();
        }
        assertThat(line).as(Files.readString(errors)).isEqualTo(Neo4jMain.UP);
        return launched;
    }

    private void ask(String password, String database, String query, Map<String, Object> parameters) {
        try (Driver driver = GraphDatabase.driver(connection("bolt").uri(), AuthTokens.basic(USER, password))) {
            driver.executableQuery(query)
                    .withParameters(parameters)
                    .withConfig(QueryConfig.builder().withDatabase(database).build())
                    .execute();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
