package org.toll.bench.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.math.random.RandomStream;

/**
 * Records of invented people, a fifth of them altered copies of others with one to three errors: letters, patronymic, date of
 * birth, place, date of death. Frequencies fall like 1 / (rank + shift). The sizes are those of
 * {@code bench/peers/splink/make_1m.py}, so that the nine rules make as many pairs; the words are not.
 */
final class GeneratedPeople {
    private static final int SURNAME = 0;
    private static final int GIVEN = 1;
    private static final int PATRONYMIC = 2;
    private static final int BIRTH = 3;
    private static final int DEATH = 4;
    private static final int PLACE = 5;
    private static final LocalDate AGES_AT = LocalDate.of(2023, 7, 1);
    private static final LocalDate FIRST_DEATH = LocalDate.of(2022, 2, 24);
    private static final int ERROR_KINDS = 8;
    private static final String CONSONANTS = "bvgdzklmnprstfh";
    private static final String VOWELS = "aouei";

    private final RandomStream random;
    private final List<String> surnames;
    private final List<String> givenNames;
    private final List<String> patronymics;
    private final List<String> places;
    private final double[][] cumulative;

    private GeneratedPeople(long seed) {
        random = RandomStream.ofSeed(seed);
        surnames = words(30_000, 3, "ov");
        givenNames = words(61, 2, "");
        patronymics = words(54, 2, "ich");
        places = words(3_000, 2, "sk");
        cumulative = new double[][] {zipf(30_000, 25), zipf(61, 4), zipf(54, 4), {}, {}, zipf(3_000, 12)};
    }

    /** Rows in the order of {@link PeoplePlan#COLUMNS}; an empty text is missing. */
    static Stream<String[]> rows(int records, long seed) {
        GeneratedPeople people = new GeneratedPeople(seed);
        int originals = Math.max(1, records / 5 * 4);
        List<String[]> copied = new ArrayList<>();
        return IntStream.range(0, records).mapToObj(record -> {
            if (record >= originals) {
                return people.altered(copied.get(record - originals));
            }
            String[] person = people.person();
            if (record < records - originals) {
                copied.add(person);
            }
            return person;
        });
    }

    private String[] person() {
        String[] person = new String[PeoplePlan.COLUMNS.size()];
        person[SURNAME] = drawn(surnames, SURNAME);
        person[GIVEN] = drawn(givenNames, GIVEN);
        person[PATRONYMIC] = drawn(patronymics, PATRONYMIC);
        person[PLACE] = drawn(places, PLACE);
        person[BIRTH] = random.uniform() < 0.18 ? "" : birth().toString();
        person[DEATH] = random.uniform() < 0.16
                ? ""
                : FIRST_DEATH.plusDays(random.index(1_400)).toString();
        return person;
    }

    private LocalDate birth() {
        double years = 0;
        while (years < 18 || years > 65) {
            years = 36 + 9.5 * random.normal();
        }
        return AGES_AT.minusDays((long) (years * 365.25));
    }

    private String drawn(List<String> words, int column) {
        double[] shares = cumulative[column];
        int at = Arrays.binarySearch(shares, random.uniform());
        return words.get(Math.min(shares.length - 1, at < 0 ? -at - 1 : at));
    }

    private String[] altered(String[] person) {
        String[] copy = person.clone();
        int errors = 1 + random.index(3);
        for (int error = 0; error < errors; error++) {
            switch (random.index(ERROR_KINDS)) {
                case 0 -> copy[SURNAME] = slip(copy[SURNAME]);
                case 1 -> copy[GIVEN] = slip(copy[GIVEN]);
                case 2 -> copy[PATRONYMIC] = "";
                case 3 -> copy[PATRONYMIC] = drawn(patronymics, PATRONYMIC);
                case 4 -> copy[BIRTH] = mistaken(copy[BIRTH]);
                case 5 -> copy[BIRTH] = "";
                case 6 -> copy[PLACE] = slip(copy[PLACE]);
                default -> copy[DEATH] = shifted(copy[DEATH], random.index(9) - 4);
            }
        }
        return copy;
    }

    private String mistaken(String date) {
        if (date.isEmpty()) {
            return date;
        }
        LocalDate day = LocalDate.parse(date);
        return day.getDayOfMonth() <= 12 && random.uniform() < 0.7
                ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()).toString()
                : shifted(date, random.uniform() < 0.5 ? 365 : -365);
    }

    private static String shifted(String date, int days) {
        return date.isEmpty() ? date : LocalDate.parse(date).plusDays(days).toString();
    }

    private String slip(String word) {
        int at = random.index(Math.max(1, word.length() - 1));
        char letter = (char) ('a' + random.index(26));
        return switch (random.index(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }

    private List<String> words(int count, int syllables, String end) {
        return Stream.generate(() -> word(syllables) + end).distinct().limit(count).toList();
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < syllables; syllable++) {
            word.append(CONSONANTS.charAt(random.index(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.index(VOWELS.length())));
        }
        return word.toString();
    }

    private static double[] zipf(int words, int shift) {
        double[] shares = IntStream.rangeClosed(1, words)
                .mapToDouble(rank -> 1.0 / (rank + shift))
                .toArray();
        double all = Arrays.stream(shares).sum();
        Arrays.parallelPrefix(shares, Double::sum);
        return Arrays.stream(shares).map(share -> share / all).toArray();
    }
}
