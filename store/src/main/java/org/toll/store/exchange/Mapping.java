package org.toll.store.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toll.base.InvalidInput;

/**
 * How the columns of somebody's file become the columns of a claim: the content of a mapping file (see {@code docs/formats.md}),
 * section by section.
 *
 * <p>Immutable; safe for use by several threads.
 */
final class Mapping {
    static final List<String> DATES = List.of("published", "period_start", "period_end");
    static final List<String> NUMBERS = List.of("low", "central", "high");

    private final String name;
    private final Map<String, Map<String, String>> sections;
    private final NumberText numbers;
    private final DateTimeFormatter dates;

    /**
     * @param name of the file, for messages
     * @param sections the lines {@code key = value} below each {@code [section]}
     * @throws ImportRefused if the forms of dates or numbers make no sense
     */
    Mapping(String name, Map<String, Map<String, String>> sections) {
        this.name = name;
        this.sections = sections;
        this.numbers = numberForm();
        this.dates = dateForm();
    }

    String get(String section, String key, String otherwise) {
        return section(section).getOrDefault(key, otherwise);
    }

    Map<String, String> section(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    String require(String section, String key) {
        String value = section(section).get(key);
        if (value == null) {
            throw ImportRefused.of(
                    name, "The line '" + key + " = ...' in section [" + section + "] is missing. Add it.");
        }
        return value;
    }

    Format format() {
        return new Format(
                get("file", "name", name),
                get("file", "title", "as mapped by " + name),
                get("file", "recognised by", ""));
    }

    char separator() {
        String written = get("file", "separator", ",");
        return switch (written) {
            case "tab" -> '\t';
            case "semicolon" -> ';';
            default ->
                written.length() == 1 && "\"\r\n".indexOf(written.charAt(0)) < 0 ? written.charAt(0) : refuse(written);
        };
    }

    private char refuse(String written) {
        throw ImportRefused.of(
                name, "The separator '" + written + "' is not one character. Write , or semicolon or tab.");
    }

    /** The mapping with some constants or series settings replaced by the user. */
    Mapping with(Map<String, String> settings) {
        Map<String, Map<String, String>> changed = new LinkedHashMap<>(sections);
        settings.forEach((key, value) -> {
            String section =
                    section("series").containsKey(key) || SeriesFile.SETTINGS.contains(key) ? "series" : "constants";
            if (section.equals("constants") && !MappingFile.TARGETS.contains(key)) {
                throw InvalidInput.of(
                        "There is no such setting",
                        key,
                        Suggestion.sentence(key, MappingFile.TARGETS) + "Use a column of the claims table.");
            }
            Map<String, String> lines = new LinkedHashMap<>(changed.getOrDefault(section, Map.of()));
            lines.put(key, value);
            changed.put(section, lines);
        });
        return new Mapping(name, changed);
    }

    NumberText numbers() {
        return numbers;
    }

    /**
     * @throws InvalidInput if the text is no date of the mapping's form
     */
    LocalDate date(String text) {
        try {
            return LocalDate.parse(text, dates);
        } catch (DateTimeException malformed) {
            String written = get("dates", "format", "yyyy-MM-dd");
            throw InvalidInput.of("Not a date", text, "The mapping expects the form " + written + ".");
        }
    }

    private NumberText numberForm() {
        try {
            return new NumberText(get("numbers", "thousands", ""), get("numbers", "decimal", "."));
        } catch (InvalidInput problem) {
            throw ImportRefused.of(name + ":[numbers]", String.valueOf(problem.getMessage()));
        }
    }

    private DateTimeFormatter dateForm() {
        String written = section("dates").get("format");
        if (written == null) {
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
        try {
            // Strict resolution, which refuses 31 February, needs the proleptic year.
            return DateTimeFormatter.ofPattern(written.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException malformed) {
            throw ImportRefused.of(
                    name + ":[dates]", "The date format '" + written + "' is unknown. Write for instance d/M/yyyy.");
        }
    }
}
