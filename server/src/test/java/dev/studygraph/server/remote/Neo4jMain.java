package dev.studygraph.server.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs a Neo4j of whichever release is on the class path, until standard input ends or the process is killed. */
final class Neo4jMain {

    static final String UP = "Neo4j is up.";

    private Neo4jMain() {}

    /** Takes the folder of the database and the file of its settings. */
    public static void main(String[] arguments) throws IOException {
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .build();
        System.out.println(UP);
        System.in.transferTo(OutputStream.nullOutputStream());
        Runtime.getRuntime().halt(0);
    }
}
