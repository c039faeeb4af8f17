package dev.studygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.graph.FindingsBuilder;
import dev.studygraph.graph.StudyGraph;
import dev.studygraph.note.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class ConnectionIT {

    private final Database database;
    private final String uri;

    ConnectionIT(Database database) {
        this.database = database;
        this.uri = database.uri().toString();
    }

    @Test
    void theRightPasswordLetsOneIn() {
        assertThat(new Connection(uri, "neo4j", Database.PASSWORD, "neo4j").telling())
                .isEqualTo(database.telling());
    }

    @Test
    void aWrongPasswordIsTold() {
        assertFailure(new Connection(uri, "neo4j", "wrong", null), "refuses this user name and password");
    }

    @Test
    void noPasswordIsTold() {
        assertFailure(new Connection(uri, null, null, null), "refuses this user name and password");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertFailure(new Connection(uri, "neo4j", Database.PASSWORD, "nowhere"), "has no database nowhere");
    }

    @Test
    void encryptionThatIsNotThereIsTold() {
        String encrypted = uri.replace("bolt://", "bolt+s://");
        assertFailure(
                new Connection(encrypted, "neo4j", Database.PASSWORD, null),
                "No secure connection to " + encrypted + "; use bolt:// where the Neo4j has no certificate.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:7474", "localhost:7687", "127.0.0.1:7687", "neo4j:/localhost", "bolt://"})
    void whatIsNoAddressIsTold(String wrong) {
        assertFailure(new Connection(wrong, null, null, null), wrong + " is no address of a Neo4j; it looks like");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j", "neo4j+s"})
    void nobodyThereIsTold(String scheme) {
        assertFailure(
                new Connection(scheme + "://127.0.0.1:1", "neo4j", "secret", null),
                "No Neo4j answers at " + scheme + "://127.0.0.1:1; start it, or correct the address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void aHostThatIsUnknownIsTold(String scheme) {
        assertFailure(
                new Connection(scheme + "://study-graph.invalid", "neo4j", "secret", null),
                "There is no host of the name in " + scheme + "://study-graph.invalid; correct the address");
    }

    @Test
    void whatIsNoNeo4jIsTold() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFailure(
                    new Connection("bolt://127.0.0.1:" + silent.getLocalPort(), "neo4j", "secret", null),
                    "does not speak Bolt");
        }
    }

    @Test
    void whoAsksOverTheDriverThatLoadedSeesWhatWasLoaded() {
        Connection connection = new Connection(uri, "neo4j", Database.PASSWORD, null);
        StudyGraph graph = new FindingsBuilder().note("note.md").graph();
        try (Driver driver = connection.open()) {
            connection.load(driver, graph, Progress.NONE);

            assertThat(driver.executableQueryBookmarkManager().getBookmarks()).isNotEmpty();
        }
    }

    private static void assertFailure(Connection connection, String message) {
        assertThatThrownBy(connection::telling)
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(message)
                .message()
                .hasLineCount(1);
    }
}
