package dev.studygraph.server.embedded;

import dev.studygraph.server.disk.LastingFiles;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.kernel.internal.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which an embedded database lives; one program holds it at a time. */
public final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Pattern PASSWORD = Pattern.compile("[0-9a-f]{48}");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder, which is created where it is missing.
     *
     * @throws DataFolderException where another server holds it, or it cannot be written
     */
    static DataFolder take(Path path) {
        return tryTake(path)
                .orElseThrow(() -> new DataFolderException("The data folder " + path
                        + " is in use by another server. Stop that one, or name another folder with --data."));
    }

    /**
     * Takes the folder, where nobody else holds it.
     *
     * @throws DataFolderException where it cannot be written
     */
    public static Optional<DataFolder> tryTake(Path path) {
        try {
            LastingFiles.createFolders(path);
            FileChannel lock = lock(path);
            return lock == null ? Optional.empty() : Optional.of(new DataFolder(path, lock));
        } catch (IOException e) {
            throw DataFolderException.unwritable(path, String.valueOf(e.getMessage()), e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether a database was written here before. */
    boolean isUsed() {
        return Files.exists(path.resolve("data"));
    }

    /**
     * Looks at the folder before anything in it is touched, and says that it is this program's from now on.
     *
     * @throws DataFolderException where it was damaged, or written by a newer program
     */
    void open() {
        try {
            refuseNewer();
            Seal.open(path);
            LastingFiles.replace(versionFile(), Version.getNeo4jVersion().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DataFolderException.unwritable(path, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Looks for room.
     *
     * @throws DataFolderException where there is not so much
     */
    void refuseFull(long bytes) {
        try {
            long left = Files.getFileStore(path).getUsableSpace();
            if (left < bytes) {
                throw DataFolderException.unwritable(
                        path, "it needs %d MB, and there are %d MB left".formatted(bytes >> 20, left >> 20), null);
            }
        } catch (IOException e) {
            LOG.debug("no telling how much room there is", e);
        }
    }

    /** Says how the folder is left, now that nothing in it will be touched; without that the next start goes on, too. */
    void seal() {
        try {
            Seal.close(path);
        } catch (IOException e) {
            LOG.debug("not sealed", e);
        }
    }

    /** The database's password; it is set once this file exists. */
    Optional<String> password() {
        if (Files.notExists(passwordFile())) {
            return Optional.empty();
        }
        try {
            String password = Files.readString(passwordFile()).strip();
            if (!PASSWORD.matcher(password).matches()) {
                throw DataFolderException.damaged(path, "password holds none");
            }
            return Optional.of(password);
        } catch (CharacterCodingException e) {
            throw DataFolderException.damaged(path, "password holds none");
        } catch (IOException e) {
            throw new DataFolderException(
                    "The password of the database cannot be read from " + passwordFile() + ". Check its permissions.",
                    e);
        }
    }

    /** Keeps the password, readable for nobody but the owner of the folder. */
    void keepPassword(String password) {
        try {
            LastingFiles.replace(
                    passwordFile(), (password + '\n').getBytes(StandardCharsets.UTF_8), LastingFiles.ownerOnly(path));
        } catch (IOException e) {
            throw new DataFolderException("The password of the database cannot be kept in " + passwordFile() + ".", e);
        }
    }

    /** Lets another server take the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new DataFolderException("The lock of the data folder " + path + " cannot be released.", e);
        }
    }

    private Path passwordFile() {
        return path.resolve("password");
    }

    private Path versionFile() {
        return path.resolve("version");
    }

    private void refuseNewer() throws IOException {
        if (Files.exists(versionFile())) {
            String wrote = new String(Files.readAllBytes(versionFile()), StandardCharsets.UTF_8).strip();
            String own = Version.getNeo4jVersion();
            if (isNewer(wrote, own)) {
                throw new DataFolderException("The data folder " + path + " was written by a newer Study Graph (with"
                        + " Neo4j " + wrote + ", this one has " + own + "). Update Study Graph, or name another folder"
                        + " with --data: the graph is made anew from the notes.");
            }
        }
    }

    private static boolean isNewer(String version, String than) {
        try {
            return ModuleDescriptor.Version.parse(version).compareTo(ModuleDescriptor.Version.parse(than)) > 0;
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static @Nullable FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            LOG.debug("held", heldByThisProcess);
        }
        channel.close();
        return null;
    }
}
