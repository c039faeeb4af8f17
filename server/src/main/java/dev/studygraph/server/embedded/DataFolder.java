package dev.studygraph.server.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder in which an embedded database lives; one server holds it at a time. */
final class DataFolder implements AutoCloseable {

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
        try {
            Files.createDirectories(path);
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new DataFolderException(
                    "The data folder " + path + " cannot be written. Give the folder write permission, or name another"
                            + " with --data.",
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** The database's password; it is set once this file exists. */
    Optional<String> password() {
        try {
            return Files.exists(passwordFile())
                    ? Optional.of(Files.readString(passwordFile()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new DataFolderException(
                    "The password of the database cannot be read from " + passwordFile() + ". Check its permissions.",
                    e);
        }
    }

    /** Keeps the password, readable for nobody but the owner of the folder. */
    void keepPassword(String password) {
        Path unfinished = path.resolve("password.new");
        try {
            Files.deleteIfExists(unfinished);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(unfinished, password + "\n");
            Files.move(unfinished, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
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

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DataFolderException("The data folder " + path
                    + " is in use by another server. Stop that one, or name another folder" + " with --data.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
