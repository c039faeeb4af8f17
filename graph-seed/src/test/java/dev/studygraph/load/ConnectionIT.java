package dev.studygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
        assertFailure(new Connection(encrypted, "neo4j", Database.PASSWORD, null), encrypted);
    }

    @Test
    void whatIsNoNeo4jIsTold() {
        assertFailure(new Connection("http://localhost:7474", null, null, null), "is no address of a Neo4j");
    }

    private static void assertFailure(Connection connection, String message) {
        assertThatThrownBy(connection::telling)
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(message)
                .message()
                .hasLineCount(1);
    }
}
