package org.toll.bench.people;

import java.util.List;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.text.JaroWinkler;
import org.toll.people.compare.text.LetterTable;

/** The plainest comparators that a linkage of names and dates needs. */
final class BenchComparators {
    private BenchComparators() {}

    /** Equal, Jaro-Winkler from .92, from .88, different. */
    static Comparator text(List<String> values) {
        JaroWinkler metric = JaroWinkler.of(LetterTable.of(values));
        return new Comparator() {
            @Override
            public List<String> levels() {
                return List.of("equal", ">= .92", ">= .88", "different");
            }

            @Override
            public int level(int first, int second) {
                double similarity = metric.similarity(first, second);
                return similarity >= 0.92 ? 1 : similarity >= 0.88 ? 2 : 3;
            }

            @Override
            public boolean isCheap() {
                return false;
            }
        };
    }

    /** Dates as yyyy-mm-dd. Equal, one digit or one adjacent swap, within 31 days, same year, different. */
    static Comparator date(List<String> values) {
        int[] digits = values.stream().mapToInt(BenchComparators::packed).toArray();
        int[] days = values.stream()
                .mapToInt(value -> (int) java.time.LocalDate.parse(value).toEpochDay())
                .toArray();
        return new Comparator() {
            @Override
            public List<String> levels() {
                return List.of("equal", "one slip", "within 31 days", "same year", "different");
            }

            @Override
            public int level(int first, int second) {
                int difference = digits[first] ^ digits[second];
                int low = Integer.numberOfTrailingZeros(difference) & ~3;
                if (difference >>> low < 16) {
                    return 1;
                }
                // Two neighbouring digits that differ and are each other's.
                if (difference >>> low < 256
                        && (digits[first] >>> low & 15) == (digits[second] >>> low + 4 & 15)
                        && (digits[first] >>> low + 4 & 15) == (digits[second] >>> low & 15)) {
                    return 1;
                }
                if (Math.abs(days[first] - days[second]) <= 31) {
                    return 2;
                }
                return difference >>> 16 == 0 ? 3 : 4;
            }

            @Override
            public boolean isCheap() {
                return true;
            }
        };
    }

    /** Eight digits of four bits. */
    private static int packed(String date) {
        return date.chars().filter(Character::isDigit).reduce(0, (packed, digit) -> packed << 4 | digit - '0');
    }
}
