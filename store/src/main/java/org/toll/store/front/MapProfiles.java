package org.toll.store.front;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.toll.base.InvalidInput;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.front.ClassRules;
import org.toll.front.Control;

/** Reads profiles: the bundled ones by id, the user's own from a JSON file of the same form. */
public final class MapProfiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> BUNDLED = List.of("deepstate-mirror", "deepstate-raw", "isw", "plain");

    private MapProfiles() {}

    public static List<String> listBundled() {
        return BUNDLED;
    }

    /**
     * @param idOrFile the id of a bundled profile, or a path to a JSON file
     * @throws InvalidInput if there is no such profile, or it is malformed
     */
    public static MapProfile load(String idOrFile) throws IOException {
        if (BUNDLED.contains(idOrFile)) {
            try (InputStream in = Bundled.open("profiles/" + idOrFile + ".json")) {
                return parse(JSON.readTree(in));
            }
        }
        Path file = Path.of(idOrFile);
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    "No such map profile",
                    idOrFile,
                    "Use one of " + String.join(", ", BUNDLED) + ", or give a JSON file (docs/methods/front.md).");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parse(JSON.readTree(in));
        } catch (InvalidInput invalid) {
            throw invalid.at(idOrFile);
        }
    }

    private static MapProfile parse(JsonNode json) {
        List<ClassRules.Rule> rules = new ArrayList<>();
        json.path("classes").forEach(rule -> rules.add(rule(rule)));
        if (rules.isEmpty()) {
            throw InvalidInput.of("A profile needs its classes", json.path("id").asText(), "List the rules.");
        }
        return new MapProfile(
                text(json, "id"),
                text(json, "title"),
                SourceId.of(text(json, "source")),
                Side.of(text(json, "side")),
                json.path("boundary").asText(),
                json.path("url").asText(),
                pattern(json.path("files").asText(".*")),
                time(json.path("time_of_day").asText("00:00")),
                Duration.ofHours(json.path("lag_hours").asLong(0)),
                json.path("seam_m").asDouble(0),
                new ClassRules(rules));
    }

    private static ClassRules.Rule rule(JsonNode rule) {
        String control = text(rule, "control");
        Optional<Control> meaning = control.equals("ignore") ? Optional.empty() : Optional.of(Control.parse(control));
        if (rule.has("equals")) {
            return new ClassRules.Rule(text(rule, "field"), ClassRules.Form.EQUALS, text(rule, "equals"), meaning);
        } else if (rule.has("contains")) {
            return new ClassRules.Rule(text(rule, "field"), ClassRules.Form.CONTAINS, text(rule, "contains"), meaning);
        }
        return new ClassRules.Rule("", ClassRules.Form.ANY, "", meaning);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not a time of day", text, "Write for instance 03:00.");
        }
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException malformed) {
            throw InvalidInput.of("Not a pattern for file names", regex, malformed.getDescription() + ".");
        }
    }

    private static String text(JsonNode json, String field) {
        String text = json.path(field).asText();
        if (text.isBlank()) {
            throw InvalidInput.of("A profile lacks a field", field, "See docs/methods/front.md for the form.");
        }
        return text;
    }
}
