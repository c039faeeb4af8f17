package dev.studygraph.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

class EmbeddedNeo4jIT {

    @TempDir
    private Path folder;

    @Test
    void answersThoseWhoKnowThePasswordAndKeepsWhatTheyWrite() throws IOException {
        String password;
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder)) {
            password = neo4j.password();
            assertThat(ask(neo4j, password, "CREATE (n:Kept) RETURN count(n) AS count"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> ask(neo4j, "neo4j", "RETURN 1 AS count"))
                    .isInstanceOf(AuthenticationException.class);
            assertThat(neo4j.uri().getHost()).isEqualTo("127.0.0.1");
        }

        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (EmbeddedNeo4j again = EmbeddedNeo4j.start(folder)) {
            assertThat(again.password()).isEqualTo(password);
            assertThat(ask(again, password, "MATCH (n:Kept) RETURN count(n) AS count"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aFolderIsHeldByOneServerAtATime() {
        try (DataFolder held = DataFolder.take(folder)) {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(held.path()))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessage("The data folder " + folder + " is in use by another server. Stop that one, or name"
                            + " another folder with --data.");
        }
        try (DataFolder free = DataFolder.take(folder)) {
            assertThat(free.password()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> EmbeddedNeo4j.start(file.resolve("below")))
                .isInstanceOf(DataFolderException.class)
                .hasMessageStartingWith("The data folder " + file.resolve("below") + " cannot be written (")
                .hasMessageEndingWith("or name another with --data.");
    }

    private static int ask(EmbeddedNeo4j neo4j, String password, String cypher) {
        AuthToken token = AuthTokens.basic(EmbeddedNeo4j.USER, password);
        try (Driver driver = GraphDatabase.driver(neo4j.uri(), token)) {
            return driver.executableQuery(cypher)
                    .execute()
                    .records()
                    .getFirst()
                    .get("count")
                    .asInt();
        }
    }
}
