package org.toll.people.testing;

import java.util.ArrayList;
import java.util.List;
import org.toll.math.random.RandomStream;

/**
 * A register of the kind of RLdata10000: given name, surname, year, month and day of birth; a tenth of the records repeat
 * another with an error in one field, sometimes two. Names are made of syllables; their frequencies
 * fall with rank such that two people share a given name or a surname as often as in RLdata500 (0.9 and 1.8 in a hundred).
 */
public final class GeneratedRegister {
    private static final String[] STARTS = {
        "ba", "be", "bre", "da", "die", "eck", "fi", "fra", "ge", "gro", "ha", "he", "ja", "ka", "ko", "kra", "la", "lin", "ma",
        "mei", "mo", "ne", "ol", "pe", "pfei", "ra", "ri", "scha", "schmi", "schu", "sei", "sta", "stei", "tho", "vo", "wa", "we",
        "wi", "zie", "zim"
    };
    private static final String[] MIDDLES = {"", "", "ne", "ler", "man", "ber", "ter", "ri", "ke", "der", "li", "so"};
    private static final String[] ENDS = {"mann", "er", "ert", "ing", "el", "ke", "rt", "ler", "ner", "sen", "z", "s", "ich", "au"};

    private final RandomStream random;
    private final List<String> givenNames;
    private final List<String> surnames;

    private GeneratedRegister(RandomStream random) {
        this.random = random;
        this.givenNames = names(150);
        this.surnames = names(700);
    }

    /** So many records, a tenth of them repetitions. */
    public static TrueTable of(int records, long seed) {
        return new GeneratedRegister(RandomStream.ofSeed(seed)).table(records);
    }

    private TrueTable table(int records) {
        int originals = records * 9 / 10;
        List<List<String>> rows = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (int row = 0; row < originals; row++) {
            rows.add(List.of(
                    draw(givenNames, 0.4),
                    draw(surnames, 0.6),
                    Integer.toString(1920 + random.index(85)),
                    Integer.toString(1 + random.index(12)),
                    Integer.toString(1 + random.index(28))));
            people.add("person " + row);
        }
        for (int row = originals; row < records; row++) {
            // Each original is repeated once at most, as in the model.
            int original = (row - originals) * 9;
            List<String> copy = new ArrayList<>(rows.get(original));
            int errors = random.uniform() < 0.8 ? 1 : 2;
            for (int error = 0; error < errors; error++) {
                spoil(copy);
            }
            rows.add(copy);
            people.add("person " + original);
        }
        return TrueTable.of(List.of("fname_c1", "lname_c1", "by", "bm", "bd"), rows, people);
    }

    private void spoil(List<String> row) {
        int field = random.index(5);
        if (field < 2) {
            row.set(field, typo(row.get(field)));
        } else {
            int[] least = {1920, 1, 1};
            int[] choices = {85, 12, 28};
            row.set(field, Integer.toString(least[field - 2] + random.index(choices[field - 2])));
        }
    }

    private String typo(String word) {
        int at = random.index(word.length());
        char letter = (char) ('a' + random.index(26));
        return switch (random.index(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1) + (word.length() == 1 ? "x" : "");
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }

    /** A name whose frequency falls with the power of its rank: the density x^-p has the inverse u^(1 / (1 - p)). */
    private String draw(List<String> names, double power) {
        int rank = (int) (names.size() * Math.pow(random.uniform(), 1 / (1 - power)));
        return names.get(Math.min(names.size() - 1, rank));
    }

    private List<String> names(int number) {
        List<String> names = new ArrayList<>();
        while (names.size() < number) {
            String name = STARTS[random.index(STARTS.length)]
                    + MIDDLES[random.index(MIDDLES.length)]
                    + ENDS[random.index(ENDS.length)];
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
