package org.toll.store.canonical;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * The fields of one JSON object.
 *
 * @param values strings, integers, booleans, lists and maps of these
 */
record Fields(Map<String, Object> values) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String REMEDY = "The record was not written by Toll, or was altered.";

    static Fields parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> values = object(parser);
                if (parser.nextToken() == null) {
                    return new Fields(values);
                }
            }
        } catch (IOException malformed) {
            throw InvalidInput.of("Not a record in JSON", text, REMEDY);
        }
        throw InvalidInput.of("Not a record in JSON", text, REMEDY);
    }

    /** A field that may be left out when empty. */
    String text(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> as(String.class, name, value));
    }

    LocalDate date(String name) {
        return findDate(name).orElseThrow(() -> InvalidInput.of("A record lacks a date", name, REMEDY));
    }

    Optional<LocalDate> findDate(String name) {
        try {
            return find(name).map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not a date in the field " + name, values.get(name), REMEDY);
        }
    }

    Optional<Integer> findNumber(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> as(Integer.class, name, value));
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(value -> as(String.class, name, value)).toList();
    }

    List<Fields> objects(String name) {
        return list(name).stream().map(value -> as(Fields.class, name, value)).toList();
    }

    private List<?> list(String name) {
        return values.containsKey(name) ? as(List.class, name, values.get(name)) : List.of();
    }

    private static <T> T as(Class<T> type, String name, Object value) {
        if (!type.isInstance(value)) {
            throw InvalidInput.of("The field " + name + " has an unexpected form", value, REMEDY);
        }
        return type.cast(value);
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return values;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> new Fields(object(parser));
            case START_ARRAY -> array(parser);
            default -> throw InvalidInput.of("A record holds an unexpected value", parser.getText(), REMEDY);
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
