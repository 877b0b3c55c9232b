package org.toll.estimate.nowcast;

import java.util.Arrays;
import java.util.List;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.special.LogGamma;

/**
 * Log posterior density of the delay model. The gradient is written out by hand: it is evaluated a hundred thousand times, and
 * each of the thousand increments depends on the same few paths.
 */
final class DelayDensity implements PosteriorDensity {
    private static final double STEP_DEGREES = 5;
    private static final double FIRST_COUNT_DEVIATION = 1.5;
    // Names beyond this are no list; it keeps a chain that starts far off finite.
    private static final double MOST_LOG_NAMES = 30;

    private final Layout layout;
    private final Knots knots;
    private final List<Increment> increments;
    private final double[] centres;
    private final double[] deviations;
    private final double[] logSeen;

    DelayDensity(Vintages vintages, DelayPrior prior) {
        this.knots = new Knots(vintages.periods());
        this.increments = Increment.of(vintages);
        this.layout = Layout.of(
                knots,
                increments,
                vintages.dates().size() - 1,
                vintages.periods().size());
        this.centres = new double[layout.scalars()];
        this.deviations = new double[layout.scalars()];
        Arrays.fill(deviations, 1);
        for (DelayParameter parameter : DelayParameter.values()) {
            centres[parameter.place()] = prior.of(parameter).centre();
            deviations[parameter.place()] = prior.of(parameter).deviation();
        }
        long[] seen = vintages.lastKnown();
        this.logSeen = new double[seen.length];
        for (int i = 0; i < seen.length; i++) {
            logSeen[i] = Math.log(seen[i] + 1.0);
        }
    }

    Layout layout() {
        return layout;
    }

    Knots knots() {
        return knots;
    }

    /** A sensible place: prior centres, no waves, and the names that are known. */
    double[] start() {
        double[] x = new double[layout.size()];
        System.arraycopy(centres, 0, x, 0, centres.length);
        System.arraycopy(logSeen, 0, x, layout.known(), logSeen.length);
        return x;
    }

    /** Log deaths of each period at a point of the parameter space. */
    double[] logDeaths(double[] x, Paths paths) {
        return logDeaths(x, paths, new Shares(increments, knots, layout.periods()));
    }

    private double[] logDeaths(double[] x, Paths paths, Shares shares) {
        shares.at(paths, Math.exp(x[Layout.SPREAD]));
        double[] logDeaths = new double[layout.periods()];
        for (int i = 0; i < logDeaths.length; i++) {
            logDeaths[i] = x[layout.known() + i] - Math.log(shares.known[i]);
        }
        return logDeaths;
    }

    @Override
    public List<String> coordinates() {
        return layout.names();
    }

    @Override
    public List<String> quantities() {
        return layout.names();
    }

    @Override
    public int dimension() {
        return layout.size();
    }

    @Override
    public Evaluator evaluator() {
        return new Evaluation();
    }

    private final class Evaluation implements Evaluator {
        private final Shares shares = new Shares(increments, knots, layout.periods());
        private final double[] byNames = new double[increments.size()];

        @Override
        public void quantities(double[] position, double[] quantities) {
            System.arraycopy(position, 0, quantities, 0, quantities.length);
        }

        @Override
        public double logDensity(double[] x, double[] gradient) {
            Arrays.fill(gradient, 0);
            Paths paths = new Paths(layout, x);
            double[] logDeaths = logDeaths(x, paths, shares);
            double[] byDeaths = new double[logDeaths.length];
            double total = prior(x, gradient)
                    + Waves.prior(layout, x, gradient)
                    + walk(x[Layout.STEP], logDeaths, byDeaths, gradient)
                    + likelihood(x, gradient);
            chain(paths, byDeaths, gradient);
            return total;
        }

        /** Parameters are normal, the steps of paths standard normal. */
        private double prior(double[] x, double[] gradient) {
            double total = 0;
            for (int i = 0; i < centres.length; i++) {
                double z = (x[i] - centres[i]) / deviations[i];
                total -= z * z / 2;
                gradient[i] -= z / deviations[i];
            }
            return total;
        }

        /** Log deaths move from period to period by Student steps: mostly small, now and then large. */
        private double walk(double logStep, double[] logDeaths, double[] byDeaths, double[] gradient) {
            double z = (logDeaths[0] - logSeen[0]) / FIRST_COUNT_DEVIATION;
            byDeaths[0] -= z / FIRST_COUNT_DEVIATION;
            double total = -z * z / 2;
            double step = Math.exp(logStep);
            for (int i = 1; i < logDeaths.length; i++) {
                double r = (logDeaths[i] - logDeaths[i - 1]) / step;
                double q = 1 + r * r / STEP_DEGREES;
                total -= logStep + (STEP_DEGREES + 1) / 2 * Math.log(q);
                double slope = -(STEP_DEGREES + 1) * r / STEP_DEGREES / q;
                byDeaths[i] += slope / step;
                byDeaths[i - 1] -= slope / step;
                gradient[Layout.STEP] += -1 - slope * r;
            }
            return total;
        }

        /** Each increment is negative binomial around its part of the names expected by now. */
        private double likelihood(double[] x, double[] gradient) {
            double size = Math.exp(x[Layout.SIZE]);
            double logGammaSize = LogGamma.value(size);
            double slopeSize = LogGamma.slope(size);
            double total = 0;
            for (int k = 0; k < byNames.length; k++) {
                Increment increment = increments.get(k);
                double logMean =
                        Math.min(MOST_LOG_NAMES, x[layout.known() + increment.period()] + Math.log(shares.part(k)));
                double mean = Math.exp(logMean);
                double names = increment.names();
                double logRest = Math.log(size + mean);
                total += LogGamma.value(names + size)
                        - logGammaSize
                        + size * (x[Layout.SIZE] - logRest)
                        + names * (logMean - logRest);
                double surplus = (names + size) / (size + mean);
                gradient[Layout.SIZE] +=
                        size * (LogGamma.slope(names + size) - slopeSize + x[Layout.SIZE] - logRest + 1 - surplus);
                byNames[k] = names - surplus * mean;
            }
            return total;
        }

        /** From log names of increments and log deaths of periods back to the coordinates. */
        private void chain(Paths paths, double[] byDeaths, double[] gradient) {
            double[] byKnown = byDeaths.clone();
            for (int k = 0; k < byNames.length; k++) {
                byKnown[increments.get(k).period()] += byNames[k];
            }
            double[] byDelay = new double[layout.knots()];
            double[] bySlow = new double[layout.knots()];
            double[][] byWave = new double[layout.waves()][];
            for (int j = 0; j < byWave.length; j++) {
                byWave[j] = new double[layout.waveKnots().get(j)];
            }
            for (int k = 0; k < byNames.length; k++) {
                Increment increment = increments.get(k);
                int period = increment.period();
                double byShare = byNames[k] - shares.part(k) * byKnown[period];
                knots.scatter(byShare * shares.byDelay[k], period, byDelay);
                knots.scatter(byShare * shares.bySlow[k], period, bySlow);
                gradient[Layout.SPREAD] += byShare * shares.bySpread[k];
                if (!increment.isFirstSight()) {
                    knots.scatter(byShare, period, byWave[increment.interval()]);
                }
            }
            for (int i = 0; i < byKnown.length; i++) {
                gradient[layout.known() + i] += byKnown[i];
            }
            paths.chain(byDelay, bySlow, byWave, gradient);
        }
    }
}
