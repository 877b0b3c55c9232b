package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.math.parallel.Parallel;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;

/**
 * On which level two records drawn at random agree, of those that both say something: almost the u probabilities, as hardly any
 * two records are one person. Equality is counted, not sampled: {@code sum of c (c - 1) / n (n - 1)} over the counts c of the
 * values. The other levels are counted over all pairs of distinct values where there are few, and over pairs drawn with their
 * frequencies where there are many. No records are joined.
 */
final class LevelShares {
    private static final long PAIRS_TO_COUNT = 1_500_000;
    private static final int DRAWS = 1_500_000;
    private static final int CHUNKS = 16;

    private final Attribute attribute;
    private final Comparator comparator;
    private final long present;

    private LevelShares(Attribute attribute, Comparator comparator) {
        this.attribute = attribute;
        this.comparator = comparator;
        long sum = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            sum += attribute.count(code);
        }
        this.present = sum;
    }

    /**
     * @param random drawn from below this stream only where there are too many distinct values
     * @return shares of the levels, adding up to 1; all on the last level where fewer than two records say something
     */
    static double[] of(Attribute attribute, Comparator comparator, RandomStream random, int threads) {
        LevelShares shares = new LevelShares(attribute, comparator);
        double[] result = new double[comparator.levels().size()];
        if (shares.present < 2) {
            result[result.length - 1] = 1;
            return result;
        }
        double equal = shares.equal();
        double[] unequal = result.length == 2 ? new double[] {0, 1} : shares.unequal(random, threads);
        for (int level = 1; level < result.length; level++) {
            result[level] = unequal[level] * (1 - equal);
        }
        result[0] = equal;
        return result;
    }

    private double equal() {
        double pairs = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            pairs += (double) attribute.count(code) * (attribute.count(code) - 1);
        }
        return pairs / ((double) present * (present - 1));
    }

    /** Shares of the levels from 1 among pairs of unequal values. */
    private double[] unequal(RandomStream random, int threads) {
        long values = attribute.values().size();
        List<Integer> chunks = new ArrayList<>();
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            chunks.add(chunk);
        }
        boolean countsAll = values * (values - 1) / 2 <= PAIRS_TO_COUNT;
        int[] codes = countsAll ? new int[0] : presentCodes();
        List<double[]> parts = Parallel.map(
                threads, chunks, chunk -> countsAll ? counted(chunk) : drawn(codes, random.child(chunk)));
        double[] sums = new double[comparator.levels().size()];
        for (double[] part : parts) {
            for (int level = 0; level < sums.length; level++) {
                sums[level] += part[level];
            }
        }
        double total = Arrays.stream(sums).sum();
        for (int level = 0; level < sums.length; level++) {
            sums[level] = total == 0 ? 0 : sums[level] / total;
        }
        if (total == 0) {
            sums[sums.length - 1] = 1;
        }
        return sums;
    }

    private double[] counted(int chunk) {
        double[] sums = new double[comparator.levels().size()];
        for (int a = chunk; a < attribute.values().size(); a += CHUNKS) {
            for (int b = a + 1; b < attribute.values().size(); b++) {
                sums[comparator.level(a, b)] += (double) attribute.count(a) * attribute.count(b);
            }
        }
        return sums;
    }

    private double[] drawn(int[] codes, RandomStream random) {
        double[] sums = new double[comparator.levels().size()];
        for (int draw = 0; draw < DRAWS / CHUNKS; draw++) {
            int a = codes[random.index(codes.length)];
            int b = codes[random.index(codes.length)];
            if (a != b) {
                sums[comparator.level(a, b)]++;
            }
        }
        return sums;
    }

    private int[] presentCodes() {
        return Arrays.stream(attribute.codes())
                .filter(code -> code != Attribute.MISSING)
                .toArray();
    }
}
