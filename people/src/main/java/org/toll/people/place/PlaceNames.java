package org.toll.people.place;

import java.util.List;
import org.toll.people.name.Letters;

/** Names of places brought to keys. */
final class PlaceNames {
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("skogo", "skomu", "skaia", "skoi", "skoe", "skom", "ska", "ski", "sku");

    private PlaceNames() {}

    /** Key of a settlement. */
    static String settlement(String name) {
        // The fold keeps an initial h apart from g in some words and not in others; here they are one.
        return Letters.fold(name).replace('h', 'g');
    }

    /** Key of a region or district: the stem that Тюменская, Тюменской and Tyumen share. */
    static String area(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : settlement(name).split(" ")) {
            if (!word.isEmpty()) {
                key.append(key.length() == 0 ? "" : " ").append(stem(word));
            }
        }
        return key.toString();
    }

    private static String stem(String word) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether a folded name has the form of an adjective, as regions and districts do. */
    static boolean isAdjective(String name) {
        String folded = settlement(name);
        return ADJECTIVE_ENDINGS.stream().anyMatch(folded::endsWith);
    }
}
