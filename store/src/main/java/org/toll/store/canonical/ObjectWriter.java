package org.toll.store.canonical;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;

/** Writes one JSON object. Its user hands the fields over in the order of their names; empty ones are left out. */
final class ObjectWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(400).append('{');

    ObjectWriter text(String name, String value) {
        if (!value.isEmpty()) {
            name(name);
            quote(value);
        }
        return this;
    }

    ObjectWriter text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    /**
     * @throws InvalidInput for years that have no four-digit form
     */
    ObjectWriter date(String name, LocalDate value) {
        if (value.getYear() < 1 || value.getYear() > 9999) {
            throw InvalidInput.of("The ledger keeps dates of the years 1 to 9999", value, "Check the year.");
        }
        return text(name, value.toString());
    }

    ObjectWriter number(String name, int value) {
        name(name).append(value);
        return this;
    }

    ObjectWriter flag(String name, boolean value) {
        if (value) {
            name(name).append("true");
        }
        return this;
    }

    ObjectWriter texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            name(name).append('[');
            for (int i = 0; i < values.size(); i++) {
                out.append(i == 0 ? "" : ",");
                quote(values.get(i));
            }
            out.append(']');
        }
        return this;
    }

    ObjectWriter objects(String name, List<ObjectWriter> values) {
        if (!values.isEmpty()) {
            name(name).append('[');
            for (int i = 0; i < values.size(); i++) {
                out.append(i == 0 ? "" : ",").append(values.get(i).print());
            }
            out.append(']');
        }
        return this;
    }

    String print() {
        return out + "}";
    }

    private StringBuilder name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        return out.append('"').append(name).append("\":");
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                escape(c);
            } else if (Character.isSurrogate(c)) {
                i = copyPair(value, i);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        int letter = "\b\t\n\f\r".indexOf(c);
        if (letter >= 0) {
            out.append('\\').append("btnfr".charAt(letter));
        } else {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    private int copyPair(String value, int at) {
        if (at + 1 == value.length() || !Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1))) {
            throw InvalidInput.of(
                    "A text holds half of a Unicode character",
                    "\\u" + Integer.toHexString(value.charAt(at)) + " at character " + at,
                    "The file was cut or decoded wrongly; read it again as UTF-8.");
        }
        out.append(value, at, at + 2);
        return at + 1;
    }
}
