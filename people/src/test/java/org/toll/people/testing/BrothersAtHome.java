package org.toll.people.testing;

import java.util.ArrayList;
import java.util.List;
import org.toll.math.random.RandomStream;

/**
 * A list of men of whom many have a brother, or a father, of one surname and village on the same list; a fifth of the records
 * are further records of somebody, with a slip in some names, and most dates of birth are missing. In Cyrillic with
 * patronymics, or in Latin letters without.
 */
public final class BrothersAtHome {
    private static final List<String> RUSSIAN = List.of(
            "Александр",
            "Сергей",
            "Алексей",
            "Андрей",
            "Дмитрий",
            "Иван",
            "Игорь",
            "Михаил",
            "Николай",
            "Павел",
            "Роман",
            "Олег",
            "Виктор",
            "Денис",
            "Юрий",
            "Антон");
    private static final List<String> PATRONYMICS = List.of(
            "Александрович",
            "Сергеевич",
            "Алексеевич",
            "Андреевич",
            "Дмитриевич",
            "Иванович",
            "Игоревич",
            "Михайлович",
            "Николаевич",
            "Павлович",
            "Романович",
            "Олегович",
            "Викторович",
            "Денисович",
            "Юрьевич",
            "Антонович");
    private static final List<String> ENGLISH = List.of(
            "Lachlan",
            "Oliver",
            "Mitchell",
            "Connor",
            "Blake",
            "Nathan",
            "Jake",
            "Ethan",
            "Joel",
            "Riley",
            "Cooper",
            "Hayden",
            "Angus",
            "Dylan",
            "Flynn",
            "Toby");
    private static final String[] STEMS = {
        "бар", "вер", "гор", "дор", "жил", "зуб", "кар", "лап", "мор", "ник", "пав", "руд", "сав", "тар", "фил", "чер"
    };
    private static final String[] LATIN_STEMS = {
        "bar", "ver", "gor", "dor", "hal", "zub", "kar", "lap", "mor", "nik", "pav", "rud", "sav", "tar", "fil", "cher"
    };

    private final RandomStream random;
    private final boolean isCyrillic;

    private BrothersAtHome(RandomStream random, boolean isCyrillic) {
        this.random = random;
        this.isCyrillic = isCyrillic;
    }

    /** About so many people. */
    public static TrueTable of(int people, boolean isCyrillic, long seed) {
        return new BrothersAtHome(RandomStream.ofSeed(seed), isCyrillic).table(people);
    }

    private TrueTable table(int people) {
        List<List<String>> rows = new ArrayList<>();
        List<String> who = new ArrayList<>();
        String[] last = new String[0];
        for (int person = 0; person < people; person++) {
            boolean isBrother = last.length > 0 && random.uniform() < 0.3;
            String given;
            do {
                given = givenNames().get(random.index(16));
            } while (isBrother && given.equals(last[1]));
            String[] own = {
                isBrother ? last[0] : surname(),
                given,
                isBrother ? last[2] : PATRONYMICS.get(random.index(16)),
                isBrother ? last[3] : stem() + stem() + (isCyrillic ? "ово" : "ton"),
                (1960 + random.index(45)) + "-" + (10 + random.index(3)) + "-" + (10 + random.index(19))
            };
            int copies = random.uniform() < 0.2 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                List<String> row = new ArrayList<>(
                        List.of(slip(own[0]), slip(own[1]), slip(own[3]), random.uniform() < 0.6 ? "" : own[4]));
                if (isCyrillic) {
                    row.add(slip(own[2]));
                }
                rows.add(row);
                who.add("person " + person);
            }
            last = own;
        }
        List<String> headings = List.of("surname", "given name", "village", "birth date", "patronymic");
        return TrueTable.of(headings.subList(0, isCyrillic ? 5 : 4), rows, who);
    }

    private List<String> givenNames() {
        return isCyrillic ? RUSSIAN : ENGLISH;
    }

    private String surname() {
        return stem() + stem() + (random.uniform() < 0.5 ? stem() : "") + (isCyrillic ? "ов" : "er");
    }

    private String stem() {
        return (isCyrillic ? STEMS : LATIN_STEMS)[random.index(STEMS.length)];
    }

    private String slip(String word) {
        if (random.uniform() > 0.05) {
            return word;
        }
        int at = 1 + random.index(word.length() - 1);
        return word.substring(0, at) + word.charAt(random.index(word.length())) + word.substring(at);
    }
}
