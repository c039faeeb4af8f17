package dev.studygraph.server.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what outlives a crash of the machine: where a method returns, the disk has it, and not only the memory. */
public final class LastingFiles {

    private static final Set<StandardOpenOption> NEW =
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private LastingFiles() {}

    /**
     * Writes a file that is not there yet. Its name lasts once its folder is {@linkplain #keepNames kept}.
     *
     * @throws FileAlreadyExistsException where it is
     */
    public static void create(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW, attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Writes a file in place of what has its name: a reader sees the old one or the new one, never a part. */
    public static void replace(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        Path unfinished = Path.of(file + ".new");
        Files.deleteIfExists(unfinished);
        create(unfinished, content, attributes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        keepNames(file.resolveSibling("."));
    }

    /** Makes a folder and those above it, as far as they are missing. */
    public static void createFolders(Path folder) throws IOException {
        Path missing = folder.toAbsolutePath().normalize();
        @Nullable Path there = missing;
        while (there != null && Files.notExists(there)) {
            there = there.getParent();
        }
        Files.createDirectories(missing);
        while (!missing.equals(there)) {
            missing = missing.resolve("..").normalize();
            keepNames(missing);
        }
    }

    /** Makes the names in a folder last, those that are gone too. */
    public static void keepNames(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Lets nobody but the owner read a new file, where the file system can tell people apart. */
    public static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
