package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.base.InvalidInput;

/** Scored pairs in the order found, in chunks so that growing copies nothing. For one thread. */
final class PairChunks implements PairSink {
    private static final int CHUNK = 1 << 14;

    private final List<int[]> firsts = new ArrayList<>();
    private final List<int[]> seconds = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    private int used = CHUNK;

    @Override
    public void accept(int first, int second, float weightBits) {
        if (used == CHUNK) {
            firsts.add(new int[CHUNK]);
            seconds.add(new int[CHUNK]);
            weights.add(new float[CHUNK]);
            used = 0;
        }
        int chunk = firsts.size() - 1;
        firsts.get(chunk)[used] = first;
        seconds.get(chunk)[used] = second;
        weights.get(chunk)[used++] = weightBits;
    }

    /** Takes what was found elsewhere. */
    void addAll(FoundPairs pairs) {
        for (int pair = 0; pair < pairs.first().length; pair++) {
            accept(pairs.first()[pair], pairs.second()[pair], pairs.weightBits()[pair]);
        }
    }

    /** All pairs, in the order found; none are left here. */
    FoundPairs emptied(long[] newPairs) {
        int size = firsts.isEmpty() ? 0 : (firsts.size() - 1) * CHUNK + used;
        int[] first = new int[size];
        int[] second = new int[size];
        float[] bits = new float[size];
        for (int chunk = 0; chunk < firsts.size(); chunk++) {
            int length = usedOf(chunk);
            System.arraycopy(firsts.get(chunk), 0, first, chunk * CHUNK, length);
            System.arraycopy(seconds.get(chunk), 0, second, chunk * CHUNK, length);
            System.arraycopy(weights.get(chunk), 0, bits, chunk * CHUNK, length);
        }
        clear();
        return new FoundPairs(first, second, bits, newPairs);
    }

    /**
     * All pairs in one order. Each pair occurs once, so the order does not depend on who found it. Empties the chunks as it
     * goes, so that little is held twice.
     */
    static ScoredPairs sorted(List<PairChunks> found, int records) {
        requireCountable(found);
        int[] next = new int[records + 1];
        for (PairChunks chunks : found) {
            for (int chunk = 0; chunk < chunks.firsts.size(); chunk++) {
                for (int at = 0; at < chunks.usedOf(chunk); at++) {
                    next[chunks.firsts.get(chunk)[at] + 1]++;
                }
            }
        }
        for (int record = 0; record < records; record++) {
            next[record + 1] = next[record] + next[record + 1];
        }
        int total = next[records];
        long[] secondAndWeight = new long[total];
        int[] end = next.clone();
        for (PairChunks chunks : found) {
            for (int chunk = 0; chunk < chunks.firsts.size(); chunk++) {
                for (int at = 0; at < chunks.usedOf(chunk); at++) {
                    secondAndWeight[end[chunks.firsts.get(chunk)[at]]++] =
                            ((long) chunks.seconds.get(chunk)[at] << Integer.SIZE)
                                    | Integer.toUnsignedLong(Float.floatToRawIntBits(
                                            chunks.weights.get(chunk)[at]));
                }
            }
            chunks.clear();
        }
        int[] first = new int[total];
        int[] second = new int[total];
        float[] weightBits = new float[total];
        for (int record = 0; record < records; record++) {
            Arrays.sort(secondAndWeight, next[record], next[record + 1]);
            for (int pair = next[record]; pair < next[record + 1]; pair++) {
                first[pair] = record;
                second[pair] = (int) (secondAndWeight[pair] >>> Integer.SIZE);
                weightBits[pair] = Float.intBitsToFloat((int) secondAndWeight[pair]);
            }
        }
        return ScoredPairs.ofSorted(first, second, weightBits);
    }

    private static void requireCountable(List<PairChunks> found) {
        long most = found.stream()
                .mapToLong(chunks -> (long) chunks.firsts.size() * CHUNK)
                .sum();
        if (most > Integer.MAX_VALUE) {
            throw InvalidInput.of("At most 2^31 pairs are held at once", "up to " + most, "Raise the least weight.");
        }
    }

    private int usedOf(int chunk) {
        return chunk == firsts.size() - 1 ? used : CHUNK;
    }

    private void clear() {
        firsts.clear();
        seconds.clear();
        weights.clear();
        used = CHUNK;
    }
}
