package org.toll.people.model;

import java.util.Locale;
import java.util.Set;

/** Texts that stand in cells and mean that nothing is known. */
final class Blanks {
    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "n.a.",
            "nan",
            "null",
            "none",
            "nil",
            "unknown",
            "unk",
            "not known",
            "missing",
            "-",
            "--",
            "?",
            ".",
            "неизвестно",
            "неизвестен",
            "нет данных",
            "н/д",
            "невідомо",
            "невідомий",
            "немає даних",
            "unbekannt",
            "inconnu",
            "desconocido",
            "nieznany",
            "غير معروف");

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Blanks() {}

    /** Whether a cell says nothing. */
    static boolean isBlank(String text) {
        String stripped = text.strip();
        return stripped.isEmpty()
                || (stripped.length() <= LONGEST && WORDS.contains(stripped.toLowerCase(Locale.ROOT)));
    }
}
