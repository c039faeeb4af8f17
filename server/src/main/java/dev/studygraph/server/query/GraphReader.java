package dev.studygraph.server.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Reads the graph by Cypher: never writes, from a follower where there is one, and within a time limit. */
public final class GraphReader {

    private final Source source;
    private final GraphVersion version;
    private final Consumer<AskedQuery> listener;
    private final QueryFigures figures;

    /** A reader that is connected later. */
    public GraphReader() {
        source = new Source();
        version = new GraphVersion(source);
        listener = asked -> {};
        figures = new QueryFigures();
    }

    private GraphReader(GraphReader other, Consumer<AskedQuery> listener) {
        this.source = other.source;
        this.version = other.version;
        this.figures = other.figures;
        this.listener = listener;
    }

    /** A reader of the same database that tells what it asks. */
    public GraphReader telling(Consumer<AskedQuery> of) {
        return new GraphReader(this, of);
    }

    /** Reads from this database from now on; before that, every question is answered with an exception. */
    public void connect(Driver driver, Optional<String> database) {
        source.connect(driver, database);
        version.askAnew();
    }

    /** How many queries there are, and how long they take. */
    public QueryFigures figures() {
        return figures;
    }

    /** Which version the graph is of. */
    public GraphVersion version() {
        return version;
    }

    /**
     * What a query finds, row by row.
     *
     * @throws GraphUnavailableException where there is no graph to ask now
     * @throws GraphTimeoutException where the answer takes too long
     */
    public <T> List<T> list(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        AskedQuery query = new AskedQuery(cypher, parameters);
        listener.accept(query);
        return figures.time(() -> source.list(query, row));
    }

    /** The first row that a query finds. */
    public <T> Optional<T> find(String cypher, Map<String, Object> parameters, Function<Record, T> row) {
        return list(cypher, parameters, row).stream().findFirst();
    }
}
