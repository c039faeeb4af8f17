package dev.studygraph.server.embedded;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.io.pagecache.OutOfDiskSpaceException;

/** What it means that a database does not start. */
final class StartTrouble {

    private static final int MOST_CAUSES = 20;

    /** What operating systems say when a disk takes no more. */
    private static final List<String> FULL =
            List.of("No space left on device", "File too large", "Disk quota exceeded", "Read-only file system");

    private StartTrouble() {}

    /**
     * Says it in words.
     *
     * @param used whether something was written in the folder before
     */
    static DataFolderException explain(Path folder, boolean used, Throwable failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            switch (cause) {
                case DataFolderException known -> {
                    return known;
                }
                case FileLockException taken -> {
                    return new DataFolderException(
                            "The database in " + folder
                                    + " is in use by another Neo4j. Stop that one, or name another folder with --data.",
                            taken);
                }
                default -> {
                    if (isFull(cause)) {
                        return DataFolderException.unwritable(folder, message(cause), failure);
                    }
                }
            }
        }
        String last = message(causes.getLast());
        return used
                ? DataFolderException.damaged(folder, last, failure)
                : new DataFolderException(
                        "No database can be made in " + folder + " (" + last + "). Name another folder with --data.",
                        failure);
    }

    private static boolean isFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof AccessDeniedException
                || cause instanceof OutOfDiskSpaceException
                || FULL.stream().anyMatch(message::contains);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && causes.size() < MOST_CAUSES; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message.lines().findFirst().orElse("");
    }
}
