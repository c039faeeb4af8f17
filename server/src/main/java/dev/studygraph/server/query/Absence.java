package dev.studygraph.server.query;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Why a database cannot be asked, whatever the question is. */
enum Absence {
    AWAY(
            "The database does not answer.",
            "The database does not answer: start it, or see to the network. This server finds out by itself.",
            Duration.ofMillis(250)),

    /** Who tries a wrong password all the time keeps those out who have the right one. */
    REFUSAL(
            "The database refuses this server.",
            "The database refuses this server: has its password been changed? Start the server again with the right"
                    + " user name and password, or change it back.",
            Duration.ofSeconds(15));

    private static final String NOT_THERE = ".DatabaseUnavailable";

    private final String words;
    private final String remedy;
    private final Duration pause;

    Absence(String words, String remedy, Duration pause) {
        this.words = words;
        this.remedy = remedy;
        this.pause = pause;
    }

    /**
     * What a failure means, absent where the database was there and did not like the question. One that stopped, as where
     * its disk takes no more, still answers: that it is at fault.
     */
    static Optional<Absence> of(Neo4jException e) {
        if (e instanceof SecurityException) {
            return Optional.of(REFUSAL);
        }
        boolean isAway = e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof DiscoveryException
                || e instanceof DatabaseException
                || e.getCause() instanceof IOException
                || e.getCause() instanceof TimeoutException
                || e.code().endsWith(NOT_THERE);
        return isAway ? Optional.of(AWAY) : Optional.empty();
    }

    /** The reason, for whoever asks. */
    String words() {
        return words;
    }

    /** What to do, for whoever runs the server. */
    String remedy() {
        return remedy;
    }

    /** How long to wait before the next look. */
    Duration pause() {
        return pause;
    }
}
