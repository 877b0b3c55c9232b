package org.toll.store.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.toll.people.registry.KeyedHash;

/** The secret key of public ids in a file of its own. */
public final class IdKey {
    private static final int BYTES = 32;

    private IdKey() {}

    /**
     * Reads the key; makes a random one if there is no such file.
     *
     * @param file read by its owner only, where the file system knows owners
     * @throws org.toll.base.InvalidInput if the file holds too few bytes
     */
    public static KeyedHash readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n", StandardOpenOption.WRITE);
        }
        return KeyedHash.ofKey(Files.readString(file).strip().getBytes(StandardCharsets.UTF_8));
    }
}
