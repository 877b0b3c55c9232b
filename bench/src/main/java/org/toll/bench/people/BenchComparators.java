package org.toll.bench.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.toll.people.compare.Comparator;
import org.toll.people.compare.text.JaroWinkler;
import org.toll.people.compare.text.LetterTable;

/** The comparisons of {@code bench/peers/splink/rules.json}. */
final class BenchComparators {
    private BenchComparators() {}

    /** Equal, Jaro-Winkler from each cut on, different. */
    static Comparator text(List<String> values, double... cuts) {
        JaroWinkler metric = JaroWinkler.of(LetterTable.of(values));
        return new Text(metric, cuts);
    }

    /** Dates as yyyy-mm-dd: equal, one digit wrong if {@code digit}, at most so many days apart for each cut, different. */
    static Comparator date(List<String> values, boolean digit, double... dayCuts) {
        int[] digits = values.stream()
                .mapToInt(value -> value.chars()
                        .filter(Character::isDigit)
                        .reduce(0, (packed, one) -> packed << 4 | one - '0'))
                .toArray();
        int[] days = values.stream()
                .mapToInt(value -> (int) LocalDate.parse(value).toEpochDay())
                .toArray();
        int[] cuts = DoubleStream.of(dayCuts).mapToInt(cut -> (int) cut).toArray();
        return new Date(digits, days, digit, cuts);
    }

    private static List<String> names(int levels) {
        return IntStream.range(0, levels).mapToObj(level -> "level " + level).toList();
    }

    private static final class Text implements Comparator {
        private final JaroWinkler metric;
        private final double[] cuts;

        Text(JaroWinkler metric, double[] cuts) {
            this.metric = metric;
            this.cuts = cuts;
        }

        @Override
        public List<String> levels() {
            return names(cuts.length + 2);
        }

        @Override
        public int level(int first, int second) {
            double similarity = metric.similarity(first, second);
            int level = 0;
            while (level < cuts.length && similarity < cuts[level]) {
                level++;
            }
            return level + 1;
        }

        @Override
        public boolean isCheap() {
            return false;
        }
    }

    private static final class Date implements Comparator {
        private final int[] digits;
        private final int[] days;
        private final int digitLevels;
        private final int[] cuts;

        Date(int[] digits, int[] days, boolean digit, int[] cuts) {
            this.digits = digits;
            this.days = days;
            this.digitLevels = digit ? 1 : 0;
            this.cuts = cuts;
        }

        @Override
        public List<String> levels() {
            return names(cuts.length + digitLevels + 2);
        }

        @Override
        public int level(int first, int second) {
            if (digitLevels == 1) {
                int difference = digits[first] ^ digits[second];
                if (difference >>> (Integer.numberOfTrailingZeros(difference) & ~3) < 16) {
                    return 1;
                }
            }
            int apart = Math.abs(days[first] - days[second]);
            int level = 0;
            while (level < cuts.length && apart > cuts[level]) {
                level++;
            }
            return level + 1 + digitLevels;
        }

        @Override
        public boolean isCheap() {
            return true;
        }
    }
}
