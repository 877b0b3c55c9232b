package org.toll.store.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON strictly: UTF-8 only, no repeated names, nothing after the end; a mistake is told with its line and column. */
final class JsonFile {
    /** Bytes. Small enough to hold, and far above any register or series. */
    private static final long LONGEST = 64L << 20;

    static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(100_000)
                            .maxNumberLength(50)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonFile() {}

    /**
     * The whole document.
     *
     * @throws ImportRefused if the input is no JSON document of at most 64 MB
     */
    static JsonFields read(Input input) {
        try (StrictUtf8 text = StrictUtf8.open(input)) {
            JsonNode root = MAPPER.readTree(text);
            if (root == null || root.isMissingNode()) {
                throw ImportRefused.of(input.name(), "The file is empty. A JSON document is needed.");
            }
            return new JsonFields(input.name(), root);
        } catch (JsonProcessingException malformed) {
            throw notJson(input.name(), malformed);
        } catch (IOException unreadable) {
            throw ImportRefused.of(input.name(), "The file cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    static ImportRefused notJson(String name, JsonProcessingException malformed) {
        String place = malformed.getLocation() == null
                ? name
                : name + ":" + malformed.getLocation().getLineNr() + ":"
                        + malformed.getLocation().getColumnNr();
        return ImportRefused.of(
                place,
                "The JSON cannot be read: " + malformed.getOriginalMessage()
                        + ". Check the brackets and quotes there; if this is the end, the file is cut off.");
    }
}
