package org.toll.people.model;

import java.util.Locale;
import java.util.Set;

/** Texts that stand in cells and mean that nothing is known. */
final class Blanks {
    private static final Set<String> WORDS = Set.of(
            "na", "n/a", "n.a.", "nan", "null", "none", "nil", "unknown", "unk", "not known", "missing", "-", "--", "?", ".",
            "неизвестно", "неизвестен", "нет данных", "н/д", "невідомо", "невідомий", "немає даних", "unbekannt", "inconnu",
            "desconocido", "nieznany", "غير معروف");

    private Blanks() {}

    /** Whether a cell says nothing. */
    static boolean isBlank(String text) {
        return text.isBlank() || WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
