package org.toll.people.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toll.people.lexicon.Lexicon;
import org.toll.people.name.Letters;

/** A level of a place, and the words that announce it. */
enum PlaceKind {
    REGION,
    DISTRICT,
    SETTLEMENT,
    /** A settlement that is large enough to be looked for without its region. */
    TOWN,
    /** Streets and houses: below what is compared. */
    INNER;

    /** The kind of a word such as "обл." or "село", null if it is a name. */
    static @Nullable PlaceKind ofWord(String word) {
        String folded = Letters.fold(word.replace("-", "").replace(".", ""));
        // One letter is a kind only with its dot or in small letters: "с. Ивановка", but not "Ивановка С".
        boolean isShort = folded.length() == 1;
        boolean isMarked = word.endsWith(".") || word.equals(word.toLowerCase(Locale.ROOT));
        return isShort && !isMarked ? null : Words.KINDS.get(folded);
    }

    private static final class Words {
        static final Map<String, PlaceKind> KINDS = read();

        private static Map<String, PlaceKind> read() {
            Map<String, PlaceKind> kinds = new HashMap<>();
            for (List<String> row : Lexicon.rows(PlaceKind.class, "kinds.tsv")) {
                for (String word : row.get(1).split(" ")) {
                    kinds.put(
                            Letters.fold(word.replace("-", "")),
                            valueOf(row.get(0).toUpperCase(Locale.ROOT)));
                }
            }
            return Map.copyOf(kinds);
        }
    }
}
