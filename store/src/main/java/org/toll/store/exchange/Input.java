package org.toll.store.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read, which can be opened more than once.
 *
 * @param name as shown in messages
 * @param opener opens it at its beginning
 */
public record Input(String name, Opener opener) {

    /** Opens a stream at the beginning of the input. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * @throws ImportRefused if there is no such file, or it is a folder or unreadable
     */
    public static Input ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw ImportRefused.of(file.toString(), "This is a folder, not a file. Give a file inside it.");
        }
        if (!Files.exists(file)) {
            throw ImportRefused.of(file.toString(), "There is no such file. Check the path.");
        }
        if (!Files.isReadable(file)) {
            throw ImportRefused.of(file.toString(), "The file may not be read. Check its permissions.");
        }
        return new Input(name, () -> Files.newInputStream(file));
    }

    static Input ofBytes(String name, byte[] content) {
        return new Input(name, () -> new ByteArrayInputStream(content));
    }

    /** A file that is part of the program. */
    public static Input ofResource(Class<?> owner, String name) {
        return new Input(name, () -> {
            InputStream stream = owner.getResourceAsStream(name);
            if (stream == null) {
                throw new IOException("The resource " + name + " is missing from the program. Build it again.");
            }
            return stream;
        });
    }

    InputStream open() {
        try {
            return opener.open();
        } catch (IOException unreadable) {
            throw ImportRefused.of(name, "The file cannot be opened: " + unreadable.getMessage() + ". Check it.");
        }
    }
}
