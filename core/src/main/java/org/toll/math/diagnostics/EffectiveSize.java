package org.toll.math.diagnostics;

/**
 * Effective number of draws: total draws over the autocorrelation time, with Geyer's initial monotone sequence over all chains.
 * Chains that disagree lower it, since their between-variance enters every correlation.
 *
 * <p><b>Source.</b> Geyer (1992), Statistical Science 7(4); Vehtari et al. (2021), section 3.2. Autocovariances are computed lag
 * by lag and only as far as the sequence reaches: for chains that mix, a few lags.
 */
final class EffectiveSize {
    private final double[][] centred;
    private final double[] means;
    private final int draws;
    private double within;
    private double total;

    private EffectiveSize(double[][] chains) {
        this.draws = chains[0].length;
        this.means = new double[chains.length];
        this.centred = new double[chains.length][draws];
        for (int c = 0; c < chains.length; c++) {
            means[c] = Moments.of(chains[c]).mean();
            for (int i = 0; i < draws; i++) {
                centred[c][i] = chains[c][i] - means[c];
            }
        }
    }

    static double of(double[][] chains) {
        return new EffectiveSize(chains).compute();
    }

    private double compute() {
        double lagZero = meanAutocovariance(0);
        within = lagZero * draws / (draws - 1);
        total = lagZero + (means.length > 1 ? Moments.of(means).variance() : 0);
        double size = (double) means.length * draws;
        if (!(total > 0) || !Double.isFinite(total)) {
            return Double.NaN;
        }
        // The pair sums of Geyer: from positive to the first negative, each no larger than the one before.
        double time = -1;
        double even = 1;
        double odd = correlation(1);
        double previous = even + odd;
        int lag = 0;
        while (lag < draws - 5 && even + odd > 0) {
            double pair = Math.min(even + odd, previous);
            time += 2 * pair;
            previous = pair;
            lag += 2;
            even = correlation(lag);
            odd = correlation(lag + 1);
        }
        // The first even term after the cut is positive half of the time: it lowers the bias of the truncation.
        time += Math.max(even, 0);
        return size / Math.max(time, 1 / Math.log10(size));
    }

    private double correlation(int lag) {
        return 1 - (within - meanAutocovariance(lag)) / total;
    }

    private double meanAutocovariance(int lag) {
        double sum = 0;
        for (double[] chain : centred) {
            sum += product(chain, lag);
        }
        return sum / draws / centred.length;
    }

    /** Four running sums, because a single one waits for each addition to finish. */
    private static double product(double[] x, int lag) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = lag;
        for (; i + 3 < x.length; i += 4) {
            s0 += x[i] * x[i - lag];
            s1 += x[i + 1] * x[i + 1 - lag];
            s2 += x[i + 2] * x[i + 2 - lag];
            s3 += x[i + 3] * x[i + 3 - lag];
        }
        for (; i < x.length; i++) {
            s0 += x[i] * x[i - lag];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
