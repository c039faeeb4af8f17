package dev.studygraph.server.backup;

import dev.studygraph.server.backup.Manifest.Content;
import dev.studygraph.server.disk.LastingFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Puts what a backup holds into a folder: all that it lists, as it lists it, or nothing. */
final class BackupReader {

    private static final int MOST_MANIFEST_BYTES = 32 << 20;

    private final Path file;

    BackupReader(Path file) {
        this.file = file;
    }

    /** Restores into a folder that is empty or not there; it appears when all is written. */
    Manifest restore(Path folder) throws IOException {
        Path unfinished = Path.of(folder + ".restoring");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip);
            refuseTooLarge(manifest, folder);
            for (Content content : manifest.files()) {
                copy(zip, content, OutputStream.nullOutputStream());
            }
            deleteAll(unfinished);
            LastingFiles.createFolders(unfinished);
            for (Content content : manifest.files()) {
                restore(zip, content, unfinished);
            }
            keepAllNames(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            LastingFiles.keepNames(folder.resolveSibling("."));
            return manifest;
        } finally {
            deleteAll(unfinished);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupException("is no backup of Study Graph.");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            Manifest manifest = Manifest.parse(content.readNBytes(MOST_MANIFEST_BYTES));
            if (zip.size() != manifest.files().size() + 1) {
                throw new BackupException("is damaged: it holds other files than it lists.");
            }
            return manifest;
        }
    }

    private static void refuseTooLarge(Manifest manifest, Path folder) throws IOException {
        Path there = folder;
        while (Files.notExists(there)) {
            there = there.resolve("..").normalize();
        }
        long room = Files.getFileStore(there).getUsableSpace();
        if (manifest.bytes() > room) {
            throw new BackupException("needs " + Size.of(manifest.bytes()) + ", and there are " + Size.of(room)
                    + " left there. Make room, or restore elsewhere with --data.");
        }
    }

    private static void restore(ZipFile zip, Content content, Path folder) throws IOException {
        Path to = folder.resolve(content.path());
        Files.createDirectories(to.resolve("..").normalize());
        try (FileChannel channel = FileChannel.open(
                to, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), LastingFiles.ownerOnly(to))) {
            copy(zip, content, Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void copy(ZipFile zip, Content content, OutputStream to) throws IOException {
        ZipEntry entry = zip.getEntry(content.path());
        if (entry == null) {
            throw new BackupException("is damaged: " + content.path() + " is missing.");
        }
        try (DigestInputStream from = new DigestInputStream(zip.getInputStream(entry), Manifest.digest())) {
            // One byte more than there should be tells, and no more is written.
            long size = new Bounded(from, content.size() + 1).transferTo(to);
            String sum = HexFormat.of().formatHex(from.getMessageDigest().digest());
            if (size != content.size() || !sum.equals(content.sha256())) {
                throw new BackupException("is damaged: " + content.path() + " is not what was saved.");
            }
        }
    }

    private static void keepAllNames(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> folders = all.filter(Files::isDirectory).toList();
            for (Path each : folders) {
                LastingFiles.keepNames(each);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** The beginning of a stream. */
    private static final class Bounded extends InputStream {

        private final InputStream from;
        private long rest;

        private Bounded(InputStream from, long most) {
            this.from = from;
            this.rest = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int at, int length) throws IOException {
            int read = rest <= 0 ? -1 : from.read(bytes, at, (int) Math.min(length, rest));
            rest -= Math.max(read, 0);
            return read;
        }
    }
}
