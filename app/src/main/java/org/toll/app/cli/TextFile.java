package org.toll.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.toll.base.InvalidInput;

/** A small text that a user edits. */
final class TextFile {
    private TextFile() {}

    /**
     * @throws InvalidInput if it cannot be read
     */
    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw InvalidInput.of("There is no such file", file, "Check its name and folder.");
        } catch (IOException unreadable) {
            throw InvalidInput.of(
                    "The file cannot be read as text", file, "It must be UTF-8 (" + unreadable.getMessage() + ").");
        }
    }
}
