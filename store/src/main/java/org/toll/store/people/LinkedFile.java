package org.toll.store.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.toll.base.InvalidInput;

/**
 * A file of records as it was when it was linked.
 *
 * @param path absolute
 * @param bytes its length
 * @param checksum CRC-32C of its content: tells a change by mistake, not a forgery
 */
record LinkedFile(Path path, long bytes, long checksum) {
    private static final int BUFFER_BYTES = 1 << 20;

    static LinkedFile of(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new LinkedFile(file.toAbsolutePath().normalize(), bytes, checksum.getValue());
    }

    /**
     * @throws InvalidInput if the file is gone or has changed
     */
    void requireUnchanged() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw InvalidInput.of(
                    "A file of the earlier linkage is gone",
                    path,
                    "Put it back, or link all files that are left anew.");
        }
        if (!of(path).equals(this)) {
            throw InvalidInput.of(
                    "A file has changed since it was linked",
                    path,
                    "New records go into a file of their own; link all files anew if old ones were corrected.");
        }
    }
}
