package org.toll.people.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.toll.base.InvalidInput;

/** Reads tables: those that come with a class, and text of the same form that a caller hands in. */
public final class Lexicon {
    private Lexicon() {}

    /**
     * @param beside the class in whose package the resource lies
     * @param name of the resource, for instance {@code places.tsv}
     * @return rows in the order of the file, each with its cells trimmed
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw InvalidInput.of("A lexicon of the program is missing", name, "Reinstall; the jar is damaged.");
            }
            return rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The lexicon " + name + " cannot be read. Reinstall; the jar is damaged.", e);
        }
    }

    /**
     * @param text lines with cells between tabs; lines that are blank or begin with {@code #} are skipped
     * @return rows in order, each with its cells trimmed
     */
    public static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
