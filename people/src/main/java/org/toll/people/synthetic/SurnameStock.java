package org.toll.people.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toll.math.random.RandomStream;
import org.toll.people.lexicon.Lexicon;
import org.toll.people.name.Letters;

/**
 * Surnames by people. Common ones come from the lexicon, rare ones are built from parts. Frequencies follow the law of Zipf and
 * Mandelbrot, 1 / (rank + 20): the commonest of 40,000 Russian surnames has 0.6 %, the first 400 have 40 %, near what is known.
 */
final class SurnameStock {
    private static final double SHIFT = 20;
    private static final double SHIFT_OF_OTHERS = 5;
    private static final int RANKS_OF_SLAVS = 40_000;

    private final Map<String, List<String>> common = new LinkedHashMap<>();
    private final Map<String, String[]> first = new HashMap<>();
    private final Map<String, String[]> last = new HashMap<>();

    SurnameStock() {
        for (List<String> row : Lexicon.rows(Letters.class, "surnames.tsv")) {
            common.computeIfAbsent(row.get(0), people -> new ArrayList<>()).add(row.get(1));
        }
        for (List<String> row : Lexicon.rows(SurnameStock.class, "surname-parts.tsv")) {
            (row.get(1).equals("first") ? first : last)
                    .put(row.get(0), row.get(2).split(" "));
        }
    }

    /** A man's surname. */
    String draw(String people, RandomStream stream) {
        List<String> names = common.getOrDefault(people, List.of());
        boolean isBuilt = last.containsKey(people);
        int ranks = isBuilt ? RANKS_OF_SLAVS : names.size();
        double shift = (isBuilt ? SHIFT : SHIFT_OF_OTHERS) + 1;
        // Inverse of the distribution function of the continuous law on [1, ranks + 1).
        double at = shift * Math.pow((ranks + shift) / shift, stream.uniform()) - shift;
        int rank = Math.min((int) at, ranks - 1);
        return rank < names.size() ? names.get(rank) : built(people, names, rank - names.size());
    }

    private String built(String people, List<String> names, int number) {
        String[] endings = last.getOrDefault(people, new String[] {""});
        String[] beginnings = first.getOrDefault(people, new String[] {""});
        String stem = stem(names.get(number % names.size()));
        int rest = number / names.size();
        String ending = endings[rest % endings.length];
        int beginning = rest / endings.length;
        return beginning == 0 ? stem + ending : beginnings[(beginning - 1) % beginnings.length] + lower(stem) + ending;
    }

    private static String stem(String surname) {
        for (String ending :
                new String[] {"енко", "ський", "цький", "ский", "ов", "ев", "ёв", "ин", "ук", "юк", "ь", "й", "о", "а"
                }) {
            if (surname.endsWith(ending) && surname.length() > ending.length() + 2) {
                return surname.substring(0, surname.length() - ending.length());
            }
        }
        return surname;
    }

    private static String lower(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
