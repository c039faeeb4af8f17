package dev.studygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studygraph.load.Connection;
import dev.studygraph.load.LoadException;
import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerIT {

    @TempDir
    private Path folder;

    @Test
    void worksOnAnotherNeo4jAndTellsWhenThatIsGone() {
        EmbeddedNeo4j other = EmbeddedNeo4j.start(folder.resolve("other"));
        Connection connection = new Connection(other.uri().toString(), EmbeddedNeo4j.USER, other.password(), null);
        try (RunningServer server = RunningServer.start(settings(connection), SmallGraph.shelf())) {
            Api api = new Api(server.uri());
            assertThat(api.json("/api/graph").at("/total/nodes").asInt()).isEqualTo(9);

            other.close();
            assertThat(api.get("/api/graph").statusCode()).isEqualTo(200);
            HttpResponse<String> answer = api.get("/api/tips");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(api.get("/api/health/ready").statusCode()).isEqualTo(503);
            assertThat(api.get("/api/health/live").statusCode()).isEqualTo(200);
            assertThat(api.get("/").statusCode()).isEqualTo(200);
        }
        assertThat(folder.resolve("unused")).doesNotExist();
    }

    @Test
    void aNeo4jThatDoesNotAnswerIsNamed() {
        Connection nobody = new Connection("bolt://127.0.0.1:1", EmbeddedNeo4j.USER, "secret", null);

        assertThatThrownBy(() -> RunningServer.start(settings(nobody), SmallGraph.shelf()))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("bolt://127.0.0.1:1");
    }

    private Settings settings(Connection connection) {
        return new Settings(0, folder.resolve("unused"), connection);
    }
}
