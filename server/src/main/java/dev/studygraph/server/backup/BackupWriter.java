package dev.studygraph.server.backup;

import dev.studygraph.server.backup.Manifest.Content;
import dev.studygraph.server.disk.LastingFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes parts of a data folder into one file, which is there whole or not at all. */
final class BackupWriter {

    private final Path folder;
    private final Path file;

    BackupWriter(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** Writes what lies at some places at the top of a folder that nobody changes; only the owner can read the file. */
    Manifest write(List<String> tops) throws IOException {
        return write(tops, () -> true);
    }

    /**
     * Writes the same of a folder that somebody may change.
     *
     * @param unchanged says afterwards whether somebody did
     * @throws ChangedException where somebody did; then no file is written
     */
    Manifest write(List<String> tops, Check unchanged) throws IOException {
        Path unfinished = Path.of(file + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                LastingFiles.ownerOnly(file))) {
            // Closing the one must not close the other, which has to reach the disk first.
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            Manifest manifest = Manifest.of(writeAll(tops, zip));
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.json());
            zip.finish();
            zip.flush();
            channel.force(true);
            if (!unchanged.holds()) {
                throw new ChangedException();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            LastingFiles.keepNames(file.resolveSibling("."));
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private List<Content> writeAll(List<String> tops, ZipOutputStream zip) throws IOException {
        List<Content> contents = new ArrayList<>();
        for (String top : tops) {
            if (Files.exists(folder.resolve(top))) {
                Path root = folder.resolve(top).toRealPath();
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                        String below = root.relativize(each).toString().replace('\\', '/');
                        contents.add(write(each, below.isEmpty() ? top : top + '/' + below, zip));
                    }
                }
            }
        }
        return contents;
    }

    private static Content write(Path from, String path, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        try (InputStream content = Files.newInputStream(from);
                DigestOutputStream entry = new DigestOutputStream(new Open(zip), Manifest.digest())) {
            long size = content.transferTo(entry);
            return new Content(
                    path,
                    size,
                    HexFormat.of().formatHex(entry.getMessageDigest().digest()));
        } finally {
            zip.closeEntry();
        }
    }

    /** Something that can be looked up on the disk. */
    @FunctionalInterface
    interface Check {

        boolean holds() throws IOException;
    }

    /** The folder changed while it was backed up. */
    static final class ChangedException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Leaves open what it writes to. */
    private static final class Open extends OutputStream {

        private final OutputStream to;

        private Open(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            to.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            to.write(bytes, from, length);
        }
    }
}
