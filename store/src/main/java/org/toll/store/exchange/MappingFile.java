package org.toll.store.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads mapping files: sections in brackets, lines {@code key = value}, remarks after {@code #}. */
final class MappingFile {
    /** The columns that a mapping may fill. */
    static final List<String> TARGETS = targets();

    private static final List<String> SECTIONS =
            List.of("file", "constants", "columns", "dates", "numbers", "series", "checks");
    private static final String VALUES = "values ";
    private static final int MOST_LINES = 5_000;

    private MappingFile() {}

    /**
     * @throws ImportRefused if a line is no remark, section or {@code key = value}, or names a column that claims do not have
     */
    static Mapping read(Input input) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        List<Finding> problems = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(StrictUtf8.open(input))) {
            String section = "";
            int number = 0;
            for (String line = lines.readLine(); line != null && problems.size() < 20; line = lines.readLine()) {
                String place = input.name() + ":" + ++number;
                String text = line.strip();
                if (number > MOST_LINES) {
                    throw ImportRefused.of(
                            place, "A mapping has at most " + MOST_LINES + " lines. Is this a data file?");
                } else if (text.startsWith("[") && text.endsWith("]")) {
                    section = text.substring(1, text.length() - 1).strip();
                    checkSection(section, place, problems);
                    sections.putIfAbsent(section, new LinkedHashMap<>());
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    readLine(section, text, place, sections, problems);
                }
            }
        } catch (IOException unreadable) {
            throw ImportRefused.of(input.name(), "The mapping cannot be read: " + unreadable.getMessage() + ".");
        }
        if (!problems.isEmpty()) {
            throw ImportRefused.of(problems, false);
        }
        return new Mapping(input.name(), sections);
    }

    private static void readLine(
            String section,
            String text,
            String place,
            Map<String, Map<String, String>> sections,
            List<Finding> problems) {
        int equals = text.indexOf('=');
        Map<String, String> lines = sections.get(section);
        if (lines == null || equals <= 0) {
            problems.add(
                    new Finding(place, "Neither '[section]', 'key = value' nor '# remark': '" + shown(text) + "'."));
            return;
        }
        String key = text.substring(0, equals).strip();
        if (lines.put(key, text.substring(equals + 1).strip()) != null) {
            problems.add(new Finding(place, "The key '" + shown(key) + "' appears twice in this section. Remove one."));
        }
        if ((section.equals("columns") || section.equals("constants")) && !TARGETS.contains(key)) {
            problems.add(new Finding(
                    place,
                    "Claims have no column '" + shown(key) + "'. " + Suggestion.sentence(key, TARGETS) + "Use one of "
                            + String.join(", ", TARGETS) + "."));
        }
    }

    private static void checkSection(String section, String place, List<Finding> problems) {
        boolean isValues = section.startsWith(VALUES) && TARGETS.contains(section.substring(VALUES.length()));
        if (!isValues && !SECTIONS.contains(section)) {
            problems.add(new Finding(
                    place,
                    "There is no section [" + shown(section) + "]. " + Suggestion.sentence(section, SECTIONS) + "Use "
                            + String.join(", ", SECTIONS) + " or 'values' and a column."));
        }
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 77) + "..." : text;
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>(ClaimsCsv.COLUMNS);
        targets.addAll(ClaimsCsv.FURTHER_COLUMNS);
        return List.copyOf(targets);
    }
}
