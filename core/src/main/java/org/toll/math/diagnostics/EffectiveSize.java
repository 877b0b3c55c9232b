package org.toll.math.diagnostics;

/**
 * Effective number of draws: total draws over the autocorrelation time, with Geyer's initial monotone sequence over all chains.
 * Chains that disagree lower it, since their between-variance enters every correlation.
 *
 * <p><b>Source.</b> Geyer (1992), Statistical Science 7(4); Vehtari et al. (2021), section 3.2. Autocovariances are computed lag
 * by lag and only as far as the sequence reaches: for chains that mix, a few lags.
 */
final class EffectiveSize {
    private final double[][] chains;
    private final double[] means;
    private final int draws;
    private double within;
    private double total;

    private EffectiveSize(double[][] chains) {
        this.chains = chains;
        this.draws = chains[0].length;
        this.means = new double[chains.length];
    }

    static double of(double[][] chains) {
        return new EffectiveSize(chains).compute();
    }

    private double compute() {
        for (int c = 0; c < chains.length; c++) {
            means[c] = Moments.of(chains[c]).mean();
        }
        double lagZero = meanAutocovariance(0);
        within = lagZero * draws / (draws - 1);
        total = lagZero + (chains.length > 1 ? Moments.of(means).variance() : 0);
        double size = (double) chains.length * draws;
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
        for (int c = 0; c < chains.length; c++) {
            double[] chain = chains[c];
            double mean = means[c];
            for (int i = lag; i < draws; i++) {
                sum += (chain[i] - mean) * (chain[i - lag] - mean);
            }
        }
        return sum / draws / chains.length;
    }
}
