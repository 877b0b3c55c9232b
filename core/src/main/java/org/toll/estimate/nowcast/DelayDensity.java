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

    private final Layout layout;
    private final Knots knots;
    private final List<Increment> increments;
    private final double[] centres;
    private final double[] deviations;
    private final double[] logSeen;

    DelayDensity(Vintages vintages, DelayPrior prior) {
        this.knots = new Knots(vintages.periods());
        this.layout = new Layout(
                knots.count(), vintages.dates().size() - 1, vintages.periods().size());
        this.increments = Increment.of(vintages);
        this.centres = new double[Layout.PARAMETERS];
        this.deviations = new double[Layout.PARAMETERS];
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

    /** A sensible place: prior centres, and every period as the first ones with their names known, or its own if more are. */
    double[] start() {
        double[] x = new double[layout.size()];
        System.arraycopy(centres, 0, x, 0, centres.length);
        for (int i = 0; i < logSeen.length; i++) {
            x[layout.counts() + i] = Math.max(logSeen[0], logSeen[i]);
        }
        return x;
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
        private DelayLaw before = new DelayLaw();
        private DelayLaw after = new DelayLaw();

        @Override
        public void quantities(double[] position, double[] quantities) {
            System.arraycopy(position, 0, quantities, 0, quantities.length);
        }

        @Override
        public double logDensity(double[] x, double[] gradient) {
            Arrays.fill(gradient, 0);
            return prior(x, gradient) + walk(x, gradient) + likelihood(x, gradient);
        }

        private double likelihood(double[] x, double[] gradient) {
            Paths paths = new Paths(layout, x);
            double[] byDelay = new double[layout.knots()];
            double[][] byWave = new double[layout.waves()][layout.knots()];
            double size = Math.exp(x[Layout.SIZE]);
            double logGammaSize = LogGamma.value(size);
            double slopeSize = LogGamma.slope(size);
            double spread = Math.exp(x[Layout.SPREAD]);
            double slowWeeks = Math.exp(x[Layout.SLOW_MEAN]);
            double total = 0;
            for (Increment increment : increments) {
                int period = increment.period();
                double years = knots.years(period);
                double slowOdds = slowOdds(x, years);
                if (increment.interval() < 0) {
                    before.atDeath(slowOdds);
                }
                after.at(increment.ageWeeks(), knots.interpolate(paths.delay, period), spread, slowOdds, slowWeeks);
                double share = Math.max(before.unknown - after.unknown, 1e-300);
                double wave =
                        increment.interval() < 0 ? 0 : knots.interpolate(paths.wave[increment.interval()], period);
                double logMean = Math.min(30, x[layout.counts() + period] + Math.log(share) + wave);
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
                double slope = names - surplus * mean;
                double byShare = slope / share;
                gradient[layout.counts() + period] += slope;
                knots.scatter(byShare * (before.byDelay - after.byDelay), period, byDelay);
                gradient[Layout.SPREAD] += byShare * (before.bySpread - after.bySpread);
                gradient[Layout.SLOW_MEAN] += byShare * (before.bySlowMean - after.bySlowMean);
                double byOdds = byShare * (before.bySlowOdds - after.bySlowOdds);
                gradient[Layout.SLOW_SHARE] += byOdds;
                gradient[Layout.SLOW_DRIFT] += byOdds * years;
                if (increment.interval() >= 0) {
                    knots.scatter(slope, period, byWave[increment.interval()]);
                }
                DelayLaw used = before;
                before = after;
                after = used;
            }
            paths.chain(byDelay, byWave, gradient);
            return total;
        }

        /** Parameters are normal, the steps of paths standard normal. */
        private double prior(double[] x, double[] gradient) {
            double total = 0;
            for (int i = 0; i < layout.counts(); i++) {
                boolean isParameter = i < Layout.PARAMETERS;
                double deviation = isParameter ? deviations[i] : 1;
                double z = (x[i] - (isParameter ? centres[i] : 0)) / deviation;
                total -= z * z / 2;
                gradient[i] -= z / deviation;
            }
            return total;
        }

        /** Log deaths move from period to period by Student steps: mostly small, now and then large. */
        private double walk(double[] x, double[] gradient) {
            int first = layout.counts();
            double z = (x[first] - logSeen[0]) / FIRST_COUNT_DEVIATION;
            gradient[first] -= z / FIRST_COUNT_DEVIATION;
            double total = -z * z / 2;
            double step = Math.exp(x[Layout.STEP]);
            for (int i = first + 1; i < layout.size(); i++) {
                double r = (x[i] - x[i - 1]) / step;
                double q = 1 + r * r / STEP_DEGREES;
                total -= x[Layout.STEP] + (STEP_DEGREES + 1) / 2 * Math.log(q);
                double slope = -(STEP_DEGREES + 1) * r / STEP_DEGREES / q;
                gradient[i] += slope / step;
                gradient[i - 1] -= slope / step;
                gradient[Layout.STEP] += -1 - slope * r;
            }
            return total;
        }
    }

    /** Deaths of a time that become known slowly, for each of ordinary delay. */
    static double slowOdds(double[] x, double years) {
        return Math.exp(x[Layout.SLOW_SHARE] + x[Layout.SLOW_DRIFT] * years);
    }
}
