package dev.studygraph.load;

import dev.studygraph.BesideOthers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Starts one Neo4j for all tests of a run, and one for each that runs beside these; clears it before each. */
final class Neo4jExtension implements BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) {
        database(context).clear();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database(context);
    }

    private static Database database(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        Running running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Neo4jExtension.class))
                .computeIfAbsent(
                        test.isAnnotationPresent(BesideOthers.class) ? test : Running.class,
                        key -> new Running(),
                        Running.class);
        return new Database(running.neo4j.boltURI(), running.driver);
    }

    /** The Neo4j that runs until the last test is done. */
    private static final class Running implements AutoCloseable {

        private final Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true)
                .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
                .build();
        private final Driver driver =
                GraphDatabase.driver(neo4j.boltURI(), AuthTokens.basic("neo4j", Database.PASSWORD));

        Running() {
            // A Neo4j that nobody has set up wants a new password first of all.
            try (Driver first = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.basic("neo4j", "neo4j"))) {
                first.executableQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password")
                        .withParameters(Map.of("password", Database.PASSWORD))
                        .withConfig(QueryConfig.builder().withDatabase("system").build())
                        .execute();
            }
        }

        @Override
        public void close() {
            driver.close();
            neo4j.close();
        }
    }
}
