import dev.studygraph.server.embedded.EmbeddedNeo4j;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** Does nothing but start the embedded Neo4j and ask it one thing: what any program over it must wait for. */
final class EmptyProgram {

    private EmptyProgram() {}

    /** Prints a line when the answer is there, and waits to be stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(arguments[0]));
        var token = AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password());
        try (var driver = GraphDatabase.driver(neo4j.uri(), token)) {
            System.out.println(driver.executableQuery("RETURN 1").execute().records());
        }
        Thread.currentThread().join();
    }
}
