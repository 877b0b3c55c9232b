package org.toll.people.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether given name and surname changed places, on an attribute of both ({@link JoinedAttribute}): one's given name is the
 * other's surname and the reverse, up to a slip. Its levels are "equal", "swapped" and "different", where only the second means
 * anything.
 */
public final class SwapComparator {
    private final int[] given;
    private final int[] surname;
    private final Spelling spelling;

    private SwapComparator(Attribute attribute) {
        int values = attribute.values().size();
        given = new int[values];
        surname = new int[values];
        Map<String, Integer> codeOf = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int code = 0; code < values; code++) {
            String[] names = attribute.values().get(code).split("\t", 2);
            given[code] = codeOf.computeIfAbsent(names[0], word -> add(words, word));
            surname[code] = codeOf.computeIfAbsent(names[1], word -> add(words, word));
        }
        spelling = new Spelling(words);
    }

    /** @param attribute given name and surname, in this order */
    public static Comparator of(Attribute attribute) {
        SwapComparator names = new SwapComparator(attribute);
        return Ladder.ofTexts(new Ladder.Rung("swapped", names::isSwapped));
    }

    private boolean isSwapped(int a, int b) {
        return isSame(given[a], surname[b]) && isSame(surname[a], given[b]) && given[a] != given[b];
    }

    private boolean isSame(int word, int other) {
        return word == other || spelling.isOneSlip(word, other);
    }

    private static int add(List<String> words, String word) {
        words.add(word);
        return words.size() - 1;
    }
}
