package dev.studygraph.server.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Neo4j inside this process that answers Bolt on the loopback interface, to those who know its password. */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** The one user of a Neo4j that nobody has set up. */
    public static final String USER = "neo4j";

    /** The one database for data that a Neo4j Community has. */
    public static final String DATABASE = "neo4j";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final String SET_PASSWORD = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
    private static final int PASSWORD_BYTES = 24;
    private static final int MOST_SECONDS_TO_STOP = 60;
    private static final long ROOM = ByteUnit.mebiBytes(32);
    private static final long ROOM_FOR_ROW = ByteUnit.kibiBytes(1);

    /** Set by the scripts to what the one who starts the server wants. */
    private static final String PAGE_CACHE = "study-graph.page-cache";

    private final DataFolder folder;
    private final DatabaseManagementService service;
    private final String password;
    private final Stops stops = new Stops();

    private EmbeddedNeo4j(DataFolder folder, DatabaseManagementService service, String password) {
        this.folder = folder;
        this.service = service;
        this.password = password;
        service.registerDatabaseEventListener(stops);
    }

    /** Loads ahead what a start needs in every folder, while it is still being found out which one it is. */
    public static void getReady() {
        settings(1);
        Starting.getReady();
    }

    /**
     * Starts the database in a folder, and creates it there where it is missing.
     *
     * @throws DataFolderException where the folder cannot be used
     */
    public static EmbeddedNeo4j start(Path path) {
        return start(path, (int) (ByteUnit.parse(System.getProperty(PAGE_CACHE, "64m")) / ByteUnit.mebiBytes(1)));
    }

    /** Starts it with so much memory for what lies on disk. */
    public static EmbeddedNeo4j start(Path path, int pageCacheMebibytes) {
        DataFolder folder = DataFolder.take(path.toAbsolutePath().normalize());
        boolean used = folder.isUsed();
        try {
            folder.open();
            DatabaseManagementService service = Starting.start(folder.path(), settings(pageCacheMebibytes));
            return new EmbeddedNeo4j(folder, service, password(service, folder));
        } catch (RuntimeException e) {
            folder.close();
            throw StartTrouble.explain(folder.path(), used, e);
        }
    }

    /** Where it answers Bolt. */
    public URI uri() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(DATABASE);
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /**
     * Looks for room before something is written: a Neo4j that finds none stops working, reading too.
     *
     * @param rows how many nodes and edges there are to write
     * @throws DataFolderException where there is none
     */
    public void refuseFull(long rows) {
        folder.refuseFull(ROOM + rows * ROOM_FOR_ROW);
    }

    /** What to tell of a write that failed. */
    public RuntimeException explain(RuntimeException failure) {
        return stops.happened()
                ? DataFolderException.unwritable(
                        folder.path(), "the database stopped; it holds the graph of before, start again then", failure)
                : failure;
    }

    /** Writes everything out and stops; where the disk does not take it, the next start does so. */
    @Override
    public void close() {
        try {
            // A Neo4j that finds no room waits for it, however long.
            CompletableFuture.runAsync(service::shutdown, EmbeddedNeo4j::inDaemon)
                    .get(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
            folder.seal();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The database in {} could not write everything out; its next start does so.", folder.path());
            LOG.debug("not stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.close();
        }
    }

    private static void inDaemon(Runnable work) {
        Thread thread = new Thread(work, "neo4j-stop");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Small, quiet and closed: by itself Neo4j takes half of the machine's memory, reserves 256 MB of disk for a log,
     * and reports how it is used. Nor does it write at each start how the machine is made, and watch its own files.
     */
    private static Map<Setting<?>, Object> settings(int pageCacheMebibytes) {
        SocketAddress loopback = new SocketAddress("127.0.0.1", 0);
        return Map.ofEntries(
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMebibytes)),
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "keep_none"),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(GraphDatabaseSettings.filewatcher_enabled, false),
                Map.entry(GraphDatabaseInternalSettings.dump_configuration, false),
                Map.entry(GraphDatabaseInternalSettings.dump_diagnostics, false),
                Map.entry(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, loopback),
                Map.entry(BoltConnector.advertised_address, loopback),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(BoltConnectorInternalSettings.enable_local_connector, false),
                Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100)));
    }

    private static String password(DatabaseManagementService service, DataFolder folder) {
        try {
            return folder.password().orElseGet(() -> setPassword(service, folder));
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    /**
     * Sets a new password and keeps it after that, so that a start which dies in between does it again. From within the
     * process nobody asks for the old one.
     */
    private static String setPassword(DatabaseManagementService service, DataFolder folder) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(SET_PASSWORD, Map.of("password", password));
        folder.keepPassword(password);
        return password;
    }
}
