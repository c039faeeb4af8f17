package dev.studygraph.server.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be used; the message says why and what to do. */
public final class DataFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderException(String message) {
        super(message);
    }

    DataFolderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The folder does not take what is to be written there. */
    static DataFolderException unwritable(Path folder, String why, @Nullable Throwable cause) {
        return new DataFolderException(
                "The data folder " + folder + " cannot be written (" + why + "). Give the folder write permission and"
                        + " room, or name another with --data.",
                cause);
    }

    /** What lies in the folder is not what was written there. */
    static DataFolderException damaged(Path folder, String how) {
        return damaged(folder, how, null);
    }

    /** The same, as a database found it. */
    static DataFolderException damaged(Path folder, String how, @Nullable Throwable cause) {
        return new DataFolderException(
                "The data folder " + folder + " is damaged (" + how + "). Restore a backup with server/restore, or move"
                        + " the folder away: the graph is made anew from the notes. Those that you kept on the page"
                        + " are in its folder notes; move them to the new one.",
                cause);
    }
}
