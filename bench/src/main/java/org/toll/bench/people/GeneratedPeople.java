package org.toll.bench.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;

/**
 * Records of invented people, a fifth of them altered copies of others: one to three errors each of letters, patronymic, date
 * of birth, place, date of death. Frequencies of names and places fall by Zipf's law. The shape of the data set of the method
 * notes, not its contents.
 */
final class GeneratedPeople {
    static final List<String> FIELDS = List.of("surname", "given", "patronymic", "birth", "place", "death");

    private static final int SURNAME = 0;
    private static final int GIVEN = 1;
    private static final int PATRONYMIC = 2;
    private static final int BIRTH = 3;
    private static final int PLACE = 4;
    private static final int DEATH = 5;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final LocalDate FIRST_DEATH = LocalDate.of(2022, 2, 24);
    private static final String[] SYLLABLES = {
        "ba", "ve", "gor", "da", "zhu", "zi", "ka", "lu", "mi", "nov", "pe", "ra", "se", "tka", "u", "fe", "kho", "che", "shi",
        "ya", "len", "mar", "ti", "ro"
    };

    private final RandomStream random;
    private final List<String[]> vocabulary;
    private final List<double[]> cumulative;

    private GeneratedPeople(long seed) {
        random = RandomStream.ofSeed(seed);
        vocabulary = List.of(
                words("", "ov", 30_000), words("", "", 400), words("", "ich", 400), new String[0], words("", "sk", 3_000));
        cumulative = vocabulary.stream().map(words -> zipf(words.length)).toList();
    }

    /** @return one attribute for each of {@link #FIELDS} */
    static List<Attribute> of(int records, long seed) {
        GeneratedPeople people = new GeneratedPeople(seed);
        List<ColumnBuilder> columns = FIELDS.stream().map(ColumnBuilder::new).toList();
        int originals = Math.max(1, records / 5 * 4);
        List<String[]> copied = new ArrayList<>();
        for (int record = 0; record < records; record++) {
            String[] person;
            if (record < originals) {
                person = people.person();
                if (record < records - originals) {
                    copied.add(person);
                }
            } else {
                person = people.altered(copied.get(record - originals));
            }
            for (int field = 0; field < person.length; field++) {
                columns.get(field).add(person[field]);
            }
        }
        return columns.stream().map(GeneratedPeople::attribute).toList();
    }

    private static Attribute attribute(ColumnBuilder builder) {
        Column column = builder.build();
        int[] codes = IntStream.range(0, column.size()).map(column::codeAt).toArray();
        return Attribute.of(column.name(), codes, column.texts());
    }

    private String[] person() {
        String[] person = new String[FIELDS.size()];
        for (int field : new int[] {SURNAME, GIVEN, PATRONYMIC, PLACE}) {
            person[field] = drawn(field);
        }
        person[BIRTH] = random.uniform() < 0.15 ? "" : FIRST_BIRTH.plusDays(random.index(16_000)).toString();
        person[DEATH] = random.uniform() < 0.2 ? "" : FIRST_DEATH.plusDays(random.index(1_400)).toString();
        return person;
    }

    private String drawn(int field) {
        double[] shares = cumulative.get(field);
        int at = Arrays.binarySearch(shares, random.uniform());
        return vocabulary.get(field)[Math.min(shares.length - 1, at < 0 ? -at - 1 : at)];
    }

    private String[] altered(String[] person) {
        String[] copy = person.clone();
        int errors = 1 + random.index(3);
        for (int error = 0; error < errors; error++) {
            switch (random.index(8)) {
                case 0, 1 -> copy[SURNAME] = slip(copy[SURNAME]);
                case 2 -> copy[GIVEN] = slip(copy[GIVEN]);
                case 3 -> copy[PATRONYMIC] = random.uniform() < 0.5 ? "" : drawn(PATRONYMIC);
                case 4 -> copy[BIRTH] = misdated(copy[BIRTH]);
                case 5 -> copy[BIRTH] = "";
                case 6 -> copy[PLACE] = slip(copy[PLACE]);
                default -> copy[DEATH] = shifted(copy[DEATH], random.index(9) - 4);
            }
        }
        return copy;
    }

    private String misdated(String date) {
        if (date.isEmpty()) {
            return date;
        }
        LocalDate day = LocalDate.parse(date);
        return day.getDayOfMonth() <= 12 && random.uniform() < 0.5
                ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()).toString()
                : day.plusYears(random.uniform() < 0.5 ? 1 : -1).toString();
    }

    private static String shifted(String date, int days) {
        return date.isEmpty() ? date : LocalDate.parse(date).plusDays(days).toString();
    }

    private String slip(String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = 1 + random.index(word.length() - 2);
        return switch (random.index(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + (char) ('a' + random.index(26)) + word.substring(at + 1);
        };
    }

    private String[] words(String start, String end, int count) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> start + syllables(2 + random.index(3)) + end)
                .distinct()
                .limit(count)
                .toArray(String[]::new);
    }

    private String syllables(int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(SYLLABLES[random.index(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static double[] zipf(int words) {
        double[] shares = new double[words];
        double sum = 0;
        for (int word = 0; word < words; word++) {
            sum += 1 / (word + 10.0);
            shares[word] = sum;
        }
        double all = sum;
        return Arrays.stream(shares).map(share -> share / all).toArray();
    }
}
