package org.toll.store.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.toll.base.InvalidInput;

/**
 * Reads records as JSON objects: one array of them, or one a line. Fields may differ from object to object; a value that is
 * itself an object or an array is taken as its text.
 */
final class RecordJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordJson() {}

    /**
     * @throws InvalidInput if the file is no JSON, or an array of something else than objects
     */
    static void read(Path file, RecordSink sink) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<JsonNode> objects =
                name.toLowerCase(Locale.ROOT).endsWith(".json") ? array(file, name) : lines(file, sink);
        Set<String> headings = new LinkedHashSet<>();
        objects.forEach(one -> one.fieldNames().forEachRemaining(headings::add));
        try (FileRows rows = sink.header(List.copyOf(headings))) {
            for (JsonNode one : objects) {
                List<String> fields = new ArrayList<>(headings.size());
                headings.forEach(heading -> fields.add(text(one.path(heading))));
                rows.add(Row.of(fields));
            }
        }
    }

    private static List<JsonNode> array(Path file, String name) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (values.hasNextValue()) {
                long line = values.getCurrentLocation().getLineNr();
                JsonNode value = values.nextValue();
                if (!value.isObject()) {
                    throw InvalidInput.of("A record is an object", value, "Write one array of objects.")
                            .at(name + ":" + line);
                }
                objects.add(value);
            }
        } catch (JsonProcessingException malformed) {
            throw InvalidInput.of("Not JSON", malformed.getOriginalMessage(), "Check the file at this place.")
                    .at(name + ":" + malformed.getLocation().getLineNr());
        }
        return objects;
    }

    private static List<JsonNode> lines(Path file, RecordSink sink) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        try (LenientText text = LenientText.open(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(text)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readLine(number, line, objects, sink);
                }
            }
            sink.otherEncodings(text.otherLines());
        }
        return objects;
    }

    private static void readLine(long number, String line, List<JsonNode> objects, RecordSink sink) {
        try {
            JsonNode value = JSON.readTree(line);
            if (value.isObject()) {
                objects.add(value);
            } else {
                sink.reject(number, line, "the line is no JSON object");
            }
        } catch (JsonProcessingException malformed) {
            sink.reject(number, line, "the line is no JSON: " + malformed.getOriginalMessage());
        }
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }
}
