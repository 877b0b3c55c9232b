package org.toll.people.model;

import java.util.List;
import org.toll.math.parallel.Ranges;
import org.toll.math.parallel.Ranges.Range;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.ScoredPairs;

/** Candidate pairs of all rules with the levels on which they agree, a byte each, weighed again and again by several threads. */
final class JointPairs {
    private final byte[] levels;
    private final float[] rest;
    private final boolean[] isSwapped;
    private final int comparisons;

    private JointPairs(int pairs, int comparisons) {
        this.levels = new byte[Math.multiplyExact(pairs, comparisons)];
        this.rest = new float[pairs];
        this.isSwapped = new boolean[pairs];
        this.comparisons = comparisons;
    }

    /** @param kept places of the pairs to take */
    static JointPairs of(PairReader reader, ScoredPairs found, int[] kept, int threads) {
        JointPairs pairs = new JointPairs(kept.length, reader.levels().length);
        // Each range writes the places of its own pairs only.
        Ranges.map(threads, kept.length, range -> {
            range.stream().forEach(place -> pairs.take(reader, found, kept[place], place));
            return range;
        });
        return pairs;
    }

    private void take(PairReader reader, ScoredPairs found, int pair, int place) {
        int first = found.first(pair);
        int second = found.second(pair);
        int[] agreed = reader.levels(first, second);
        // Of swapped names the swap counts, which stays in the rest, and not what either says by itself.
        isSwapped[place] = reader.takeOutSwap(agreed, first, second);
        rest[place] = reader.rest(found.weightBits(pair), agreed);
        for (int k = 0; k < comparisons; k++) {
            levels[place * comparisons + k] = (byte) agreed[k];
        }
    }

    int size() {
        return rest.length;
    }

    /**
     * Expected numbers of pairs of one person.
     *
     * @param all of them
     * @param swapped of them, those with swapped names
     * @param onLevels for each comparison those on each level
     */
    @SuppressWarnings("ArrayRecordComponent") // Sums; compared by nobody.
    record Matches(double all, double swapped, double[][] onLevels) {
        private static Matches none(List<float[]> bits) {
            return new Matches(
                    0,
                    0,
                    bits.stream().map(ofLevels -> new double[ofLevels.length]).toArray(double[][]::new));
        }

        private Matches plus(Matches other) {
            double[][] sums = new double[onLevels.length][];
            for (int k = 0; k < sums.length; k++) {
                sums[k] = onLevels[k].clone();
                for (int level = 0; level < sums[k].length; level++) {
                    sums[k][level] += other.onLevels[k][level];
                }
            }
            return new Matches(all + other.all, swapped + other.swapped, sums);
        }
    }

    /** @param bits of each level of each comparison */
    Matches matches(List<float[]> bits, float priorBits, int threads) {
        return Ranges.map(threads, size(), range -> matches(bits, priorBits, range)).stream()
                .reduce(Matches.none(bits), Matches::plus);
    }

    private Matches matches(List<float[]> bits, float priorBits, Range range) {
        double[][] onLevels = Matches.none(bits).onLevels();
        double all = 0;
        double swapped = 0;
        for (int pair = range.from(); pair < range.to(); pair++) {
            float weight = rest[pair] + priorBits;
            for (int k = 0; k < comparisons; k++) {
                int level = levels[pair * comparisons + k];
                weight += level == Attribute.MISSING ? 0 : bits.get(k)[level];
            }
            double matching = ScoredPairs.probability(weight);
            all += matching;
            swapped += isSwapped[pair] ? matching : 0;
            for (int k = 0; k < comparisons; k++) {
                int level = levels[pair * comparisons + k];
                if (level != Attribute.MISSING) {
                    onLevels[k][level] += matching;
                }
            }
        }
        return new Matches(all, swapped, onLevels);
    }
}
