package org.toll.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.toll.base.InvalidInput;

/**
 * A JSON value and the way to it, so that a mistake is told with its place: {@code register.json:sources[3].kind}.
 *
 * @param place of the value
 * @param node the value
 */
record JsonFields(String place, JsonNode node) {

    /** Refuses fields that the format does not have. */
    JsonFields allowing(List<String> names) {
        if (!node.isObject()) {
            throw ImportRefused.of(place, "An object { ... } is needed here.");
        }
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!names.contains(field)) {
                String shown = field.length() > 60 ? field.substring(0, 60) + "..." : field;
                throw ImportRefused.of(
                        place,
                        "There is no field '" + shown + "' here. " + Suggestion.sentence(field, names) + "Remove it.");
            }
        }
        return this;
    }

    /** The elements of a list; none if the field is absent. */
    List<JsonFields> list(String name) {
        JsonNode list = node.path(name);
        if (!list.isArray() && !list.isMissingNode()) {
            throw ImportRefused.of(placeOf(name), "A list [ ... ] is needed here.");
        }
        List<JsonFields> elements = new ArrayList<>();
        for (JsonNode element : list) {
            elements.add(new JsonFields(placeOf(name) + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    /** A text that must be there, read as something else. */
    <T> T read(String name, Function<String, T> reading) {
        return find(name, reading).orElseThrow(() -> ImportRefused.of(placeOf(name), "This field is missing. Add it."));
    }

    /** A text that may be there, read as something else. */
    <T> Optional<T> find(String name, Function<String, T> reading) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull()
                ? Optional.empty()
                : Optional.of(new JsonFields(placeOf(name), value).as(reading));
    }

    /** This value, which must be a text, read as something else. */
    <T> T as(Function<String, T> reading) {
        if (!node.isTextual()) {
            throw ImportRefused.of(place, "A text in quotes is needed here.");
        }
        try {
            return reading.apply(node.textValue());
        } catch (InvalidInput problem) {
            throw ImportRefused.of(place, String.valueOf(problem.getMessage()));
        }
    }

    private String placeOf(String name) {
        return node.isObject() && !place.endsWith(":") && place.indexOf(':') < 0
                ? place + ":" + name
                : place + "." + name;
    }
}
