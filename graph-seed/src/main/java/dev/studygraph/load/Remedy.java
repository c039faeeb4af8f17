package dev.studygraph.load;

import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Says in one line why a Neo4j cannot be used, and what to change. */
final class Remedy {

    private final Connection neo4j;
    private final String at;
    private final String scheme;

    Remedy(Connection neo4j) {
        this.neo4j = neo4j;
        this.at = "The Neo4j at " + neo4j.uri();
        this.scheme = neo4j.uri().replaceFirst("[+:].*", "");
    }

    /** The line for what the driver threw. */
    String of(RuntimeException e) {
        return switch (e) {
            case IllegalArgumentException badUri ->
                neo4j.uri() + " is no address of a Neo4j; it looks like neo4j://localhost:7687, or"
                        + " bolt://localhost:7687.";
            case AuthenticationException refused -> at + " refuses this user name and password; correct them.";
            case Neo4jException refused when refused.code().startsWith("Neo.") -> ofRefusal(refused);
            default -> ofDistance(e);
        };
    }

    /** A Neo4j that answered says with a code what it does not like. */
    private String ofRefusal(Neo4jException e) {
        return switch (e.code().substring(e.code().lastIndexOf('.') + 1)) {
            case "AuthenticationRateLimit" ->
                at + " was told wrong passwords too often; wait some seconds, then try with the right one.";
            case "CredentialsExpired" ->
                at + " wants a new password for " + neo4j.username() + "; set one in its system database: ALTER"
                        + " CURRENT USER SET PASSWORD FROM 'old' TO 'new'.";
            case "Forbidden" ->
                at + " does not let " + neo4j.username() + " do this (" + firstLine(e)
                        + "); name a user who may read, write and make indexes.";
            case "DatabaseNotFound" ->
                at + " has no database " + neo4j.database() + "; create it, or name another one.";
            case "NotALeader", "ForbiddenOnReadOnlyDatabase" ->
                at + " takes no writes itself; where it belongs to a cluster, use neo4j:// instead of bolt://.";
            case "ConstraintValidationFailed", "ConstraintCreationFailed" ->
                "The database holds nodes of somebody else that have ids of the study graph (" + firstLine(e)
                        + "); load into another database.";
            default -> at + " says: " + firstLine(e);
        };
    }

    /** What comes between here and a Neo4j has no code: only the types and words of the exceptions tell it apart. */
    private String ofDistance(RuntimeException e) {
        if (has(e, UnknownHostException.class::isInstance)) {
            return "There is no host of the name in " + neo4j.uri() + "; correct the address, or the network.";
        }
        if (has(e, says("SSL handshake with"))) {
            return "No secure connection to " + neo4j.uri() + "; use " + scheme + ":// where the Neo4j has no"
                    + " certificate.";
        }
        if (has(e, says("No subject alternative")) || has(e, says("No name matching"))) {
            return "The certificate of " + neo4j.uri() + " is for another host; use the name that is in it.";
        }
        if (has(e, SSLException.class::isInstance)) {
            return "The certificate of " + neo4j.uri() + " is signed by nobody who is trusted here; use " + scheme
                    + "+ssc:// where the Neo4j signed it itself.";
        }
        if (has(e, says("terminated"))) {
            return at + " ends the connection; use " + scheme + "+s:// where it wants a secure one, or " + scheme
                    + "+ssc:// where it signed its certificate itself.";
        }
        if (has(e, TimeoutException.class::isInstance)) {
            return "What answers at " + neo4j.uri() + " does not speak Bolt, or is too busy; correct the address: the"
                    + " port of Bolt is mostly 7687.";
        }
        return has(e, says("onnect"))
                ? "No Neo4j answers at " + neo4j.uri() + "; start it, or correct the address."
                : at + " says: " + firstLine(e);
    }

    private static Predicate<Throwable> says(String words) {
        return failure -> String.valueOf(failure.getMessage()).contains(words);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> wanted) {
        return all(failure).anyMatch(wanted);
    }

    private static Stream<Throwable> all(Throwable failure) {
        Stream<Throwable> within =
                Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), within.flatMap(Remedy::all));
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
