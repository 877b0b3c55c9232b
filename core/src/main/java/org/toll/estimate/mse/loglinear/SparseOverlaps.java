package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.toll.base.Citation;
import org.toll.base.Count;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/**
 * Log-linear pairs chosen step by step, for lists that hardly overlap (SparseMSE): pairs of lists that share nobody are allowed
 * their estimate of minus infinity, every step is checked for existence, and the interval repeats the choice in each resample.
 *
 * <p><b>Assumes</b> dependence between pairs of lists only, and persons alike otherwise: it fails badly where persons differ.
 * One model is reported, so that the answer can jump when a count changes by one.
 */
@Citation({
    "Chan, L., Silverman, B. W. and Vincent, K. (2021). Multiple systems estimation for sparse capture data: inferential"
            + " challenges when there are nonoverlapping lists. Journal of the American Statistical Association 116.",
    "Efron, B. (1987). Better bootstrap confidence intervals. Journal of the American Statistical Association 82."
})
public final class SparseOverlaps {
    /** The published default. */
    public static final double THRESHOLD = .02;

    public static final int RESAMPLES = 1000;

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    private SparseOverlaps() {}

    /**
     * @param table 3 to 12 lists that hold somebody
     * @param threshold a pair comes in if its overlap is less probable than this, above 0 and below 1
     * @param resamples 100 or more
     * @throws InvalidInput for another number of lists, threshold or number of resamples
     */
    public static SparseResult estimate(CaptureTable table, double threshold, int resamples, RandomStream stream) {
        CaptureTable usable = ClosedPopulation.checked(table);
        if (!(threshold > 0 && threshold < 1)) {
            throw InvalidInput.of("The threshold is a probability", threshold, "Use .02.");
        }
        if (resamples < 100) {
            throw InvalidInput.of("An interval needs 100 resamples or more", resamples, "Use 1000.");
        }
        List<Integer> order = new ArrayList<>();
        ModelFit chosen = SparseModel.choose(usable, threshold, order);
        double[] sizes = IntStream.range(0, resamples)
                .parallel()
                .mapToDouble(r -> SparseModel.choose(resampled(usable, stream.child(r)), threshold, new ArrayList<>())
                        .size())
                .sorted()
                .toArray();
        double acceleration = acceleration(usable, threshold);
        List<String> names = order.stream().map(pair -> usable.nameOf(pair)).toList();
        return new SparseResult(
                chosen,
                names,
                interval(sizes, chosen.size(), acceleration, .95),
                interval(sizes, chosen.size(), acceleration, .80),
                resamples);
    }

    private static CaptureTable resampled(CaptureTable table, RandomStream stream) {
        double[] weights = new double[table.patternCount()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = table.count(i);
        }
        long[] counts = Draws.of(stream).multinomial(table.observed(), weights);
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(table.pattern(i), Count.ofPersons(counts[i]));
        }
        return CaptureTable.of(table.lists(), cells);
    }

    /** From leaving out one person of each pattern in turn. */
    private static double acceleration(CaptureTable table, double threshold) {
        int patterns = table.patternCount();
        double[] sizes = IntStream.range(0, patterns)
                .parallel()
                .mapToDouble(i -> SparseModel.choose(withoutOne(table, i), threshold, new ArrayList<>())
                        .size())
                .toArray();
        double mean = 0;
        for (int i = 0; i < patterns; i++) {
            mean += table.count(i) * sizes[i] / table.observed();
        }
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < patterns; i++) {
            double difference = mean - sizes[i];
            squares += table.count(i) * difference * difference;
            cubes += table.count(i) * difference * difference * difference;
        }
        return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
    }

    private static CaptureTable withoutOne(CaptureTable table, int index) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int i = 0; i < table.patternCount(); i++) {
            cells.put(table.pattern(i), Count.ofPersons(table.count(i) - (i == index ? 1 : 0)));
        }
        return CaptureTable.of(table.lists(), cells);
    }

    private static Interval interval(double[] sorted, double estimate, double acceleration, double level) {
        double below = Arrays.stream(sorted).filter(size -> size < estimate).count();
        double share = Math.min(Math.max(below / sorted.length, .5 / sorted.length), 1 - .5 / sorted.length);
        double bias = NORMAL.inverseCumulativeProbability(share);
        double tail = (1 - level) / 2;
        return Interval.of(
                quantile(sorted, corrected(bias, acceleration, tail)),
                quantile(sorted, corrected(bias, acceleration, 1 - tail)));
    }

    private static double corrected(double bias, double acceleration, double level) {
        double z = bias + NORMAL.inverseCumulativeProbability(level);
        return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    }

    /** Type 8 of Hyndman and Fan: median-unbiased. */
    private static double quantile(double[] sorted, double level) {
        double place = (sorted.length + 1.0 / 3) * level + 1.0 / 3;
        int below = (int) Math.floor(place);
        double part = place - below;
        double low = sorted[Math.min(Math.max(below - 1, 0), sorted.length - 1)];
        double high = sorted[Math.min(Math.max(below, 0), sorted.length - 1)];
        return part == 0 ? low : low + part * (high - low);
    }
}
