package org.toll.people.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.toll.people.lexicon.Lexicon;

/** What headings say of their columns, by a lexicon of phrases in several languages. */
final class Headings {
    /** Before a phrase that is no more than a hint where other words stand beside it: first, last. */
    private static final String WHOLE = "=";

    private static final Map<String, FieldKind> KIND_OF_PHRASE = read();

    private Headings() {}

    /** The kind of the whole heading, or else of the longest phrase that it holds as whole words. */
    static Optional<FieldKind> find(String heading) {
        List<String> words = words(heading);
        FieldKind whole = KIND_OF_PHRASE.get(WHOLE + String.join(" ", words));
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int length = words.size(); length > 0; length--) {
            Optional<FieldKind> kind = longest(words, length);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<FieldKind> longest(List<String> words, int length) {
        for (int start = 0; start + length <= words.size(); start++) {
            FieldKind kind = KIND_OF_PHRASE.get(String.join(" ", words.subList(start, start + length)));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Words of a heading in lower case; numbers, and letters that only count (c1, c2), are left out. */
    private static List<String> words(String heading) {
        String spaced = heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{M}\\d]+", " ");
        return Arrays.stream(spaced.strip().split(" "))
                .filter(word -> !word.matches("\\p{L}?\\d+"))
                .map(word -> word.replaceAll("\\d+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    private static Map<String, FieldKind> read() {
        Map<String, FieldKind> kinds = new HashMap<>();
        for (List<String> row : Lexicon.rows(Headings.class, "headings.tsv")) {
            FieldKind kind = FieldKind.ofLabel(row.get(0));
            for (String phrase : row.get(1).split("\\|")) {
                kinds.putIfAbsent(phrase, kind);
            }
        }
        return Map.copyOf(kinds);
    }
}
