package org.toll.store.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;

/**
 * What a linkage was made of, in {@code inputs.json} beside its results: enough to read its records again and to know that
 * they are the same. No record is copied.
 */
public final class LinkedInputs {
    private static final String FILE = "inputs.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<LinkedFile> files;
    private final ReadingOptions options;
    private final List<String> clean;
    private final TableFormat format;

    private LinkedInputs(List<LinkedFile> files, ReadingOptions options, List<String> clean, TableFormat format) {
        this.files = List.copyOf(files);
        this.options = options;
        this.clean = List.copyOf(clean);
        this.format = format;
    }

    /**
     * Files as they are now.
     *
     * @param files in the order in which they were read
     * @param clean lists that name nobody twice
     * @param format of the results
     */
    public static LinkedInputs of(List<Path> files, ReadingOptions options, List<String> clean, TableFormat format)
            throws IOException {
        List<LinkedFile> linked = new ArrayList<>();
        for (Path file : files) {
            linked.add(LinkedFile.of(file));
        }
        return new LinkedInputs(linked, options, clean, format);
    }

    /**
     * Of the linkage whose results lie in a folder.
     *
     * @throws InvalidInput if there is none, or a file is gone or has changed since
     */
    public static LinkedInputs read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    "The folder has no linkage to go on from",
                    folder,
                    "Link the files that there are first: toll link FILE... --out " + folder.getFileName());
        }
        try {
            JsonNode tree = JSON.readTree(file.toFile());
            List<LinkedFile> files = new ArrayList<>();
            for (JsonNode one : tree.withArray("files")) {
                files.add(new LinkedFile(
                        Path.of(one.path("path").asText()),
                        one.path("bytes").asLong(),
                        one.path("crc32c").asLong()));
            }
            List<String> clean = new ArrayList<>();
            tree.withArray("clean").forEach(name -> clean.add(name.asText()));
            LinkedInputs inputs = new LinkedInputs(
                    files,
                    new ReadingOptions(text(tree, "id"), text(tree, "list")),
                    clean,
                    TableFormat.of(tree.path("format").asText()));
            for (LinkedFile one : inputs.files) {
                one.requireUnchanged();
            }
            return inputs;
        } catch (JsonProcessingException malformed) {
            throw InvalidInput.of("The file is damaged", file, "Link all files anew.");
        }
    }

    /** Files in the order in which they were read. */
    public List<Path> files() {
        return files.stream().map(LinkedFile::path).toList();
    }

    /** How the files were read. */
    public ReadingOptions options() {
        return options;
    }

    /** Lists that name nobody twice. */
    public List<String> clean() {
        return clean;
    }

    /** Format of the results. */
    public TableFormat format() {
        return format;
    }

    /**
     * The same and more.
     *
     * @param more files that were read behind these
     * @param cleanToo further lists that name nobody twice
     */
    public LinkedInputs with(List<Path> more, List<String> cleanToo) throws IOException {
        LinkedInputs added = of(more, options, cleanToo, format);
        return new LinkedInputs(
                Stream.concat(files.stream(), added.files.stream()).toList(),
                options,
                Stream.concat(clean.stream(), cleanToo.stream()).distinct().toList(),
                format);
    }

    /** Writes them beside the results, after these: until then the folder is no linkage to go on from. */
    public void write(Path folder) throws IOException {
        ObjectNode tree = JSON.createObjectNode();
        ArrayNode listed = tree.putArray("files");
        for (LinkedFile file : files) {
            listed.addObject()
                    .put("path", file.path().toString())
                    .put("bytes", file.bytes())
                    .put("crc32c", file.checksum());
        }
        options.idColumn().ifPresent(column -> tree.put("id", column));
        options.listColumn().ifPresent(column -> tree.put("list", column));
        clean.forEach(tree.putArray("clean")::add);
        tree.put("format", format.extension());
        Files.writeString(
                folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
    }

    /** Takes them away, so that results that are being written are never taken for those of other files. */
    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    private static Optional<String> text(JsonNode tree, String name) {
        return Optional.ofNullable(tree.path(name).textValue());
    }
}
