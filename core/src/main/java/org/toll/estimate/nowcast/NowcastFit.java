package org.toll.estimate.nowcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.math.diagnostics.Quantiles;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Failed;
import org.toll.math.fit.Finding;
import org.toll.math.fit.Fit;
import org.toll.math.random.RandomStream;

/** A fitted delay model: predictions of later states of the list, and what the sampler says about itself. Immutable. */
public final class NowcastFit {
    private final Vintages vintages;
    private final DelayDensity density;
    private final Fit fit;
    private final RandomStream random;
    private final double[][] positions;

    NowcastFit(Vintages vintages, DelayDensity density, Fit fit, RandomStream random) {
        this.vintages = vintages;
        this.density = density;
        this.fit = fit;
        this.random = random;
        Draws draws = draws(fit);
        List<String> names = density.quantities();
        this.positions = new double[draws.chains() * draws.drawsPerChain()][names.size()];
        for (int q = 0; q < names.size(); q++) {
            double[] values = draws.pooled(names.get(q));
            for (int d = 0; d < values.length; d++) {
                positions[d][q] = values[d];
            }
        }
    }

    private static Draws draws(Fit fit) {
        if (fit instanceof Failed) {
            throw InvalidInput.of(
                    "The delay model cannot be fitted to this list", fit.findings(), "Check the counts for slips.");
        }
        return fit instanceof Doubtful doubtful
                ? doubtful.acknowledge("the findings stand beside every prediction")
                : fit.orThrow();
    }

    /** The sampler's result, by the names of {@link DelayParameter} among others. */
    public Fit fit() {
        return fit;
    }

    /** What speaks against the fit; empty if nothing. Show it beside the numbers. */
    public List<String> doubts() {
        return fit.findings().stream()
                .filter(finding -> finding.kind().isDoubt())
                .map(Finding::toString)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * How many names each period will have at a later date.
     *
     * @param date after the last vintage; one reporting interval away, of about the length of those seen
     * @throws InvalidInput if the date is not after the last vintage
     */
    public Prediction knownAt(LocalDate date) {
        if (!date.isAfter(vintages.lastDate())) {
            throw InvalidInput.of(
                    "A prediction is of a day after the last vintage",
                    date,
                    "The last vintage is of " + vintages.lastDate() + ".");
        }
        return predict(1, period -> Ages.of(period, date));
    }

    /** How many names each period will have in the end, as if one more wave took them all. */
    public Prediction eventuallyNamed() {
        return predict(2, period -> Ages.IN_THE_END);
    }

    /** Deaths, named or never. The share of the never-named comes from outside: the list cannot tell it. */
    public Prediction deaths(NeverReported never) {
        return eventuallyNamed().dividedBy(never, random.child(3));
    }

    /**
     * Median over the posterior of the median delay in weeks, for deaths of the period.
     *
     * @param period index from 0
     */
    public double medianDelayWeeks(int period) {
        double[] medians = new double[positions.length];
        for (int d = 0; d < positions.length; d++) {
            medians[d] = medianDelay(positions[d], period);
        }
        return Quantiles.of(medians, 0.5);
    }

    private double medianDelay(double[] x, int period) {
        Paths paths = new Paths(density.layout(), x);
        double low = 0;
        double high = 20_000;
        DelayLaw law = new DelayLaw();
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            at(law, new Ages(middle), x, paths, period);
            low = law.unknown > 0.5 ? middle : low;
            high = law.unknown > 0.5 ? high : middle;
        }
        return low;
    }

    private Prediction predict(int path, Function<Period, Ages> later) {
        int periods = vintages.periods().size();
        double[][] means = new double[periods][positions.length];
        double[][] draws = new double[periods][positions.length];
        double[] sizes = new double[positions.length];
        List<NamesToCome> laws = new ArrayList<>();
        List<Ages> agesNow = new ArrayList<>();
        List<Ages> agesThen = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            laws.add(new NamesToCome(vintages.lastKnown()[i], means[i], sizes));
            agesNow.add(Ages.of(vintages.periods().get(i), vintages.lastDate()));
            agesThen.add(later.apply(vintages.periods().get(i)));
        }
        DelayLaw now = new DelayLaw();
        DelayLaw then = new DelayLaw();
        for (int d = 0; d < positions.length; d++) {
            double[] x = positions[d];
            RandomStream own = random.child(path).child(d);
            Paths paths = new Paths(density.layout(), x);
            double[] logDeaths = density.logDeaths(x, paths);
            double[] wave = Waves.fresh(density.layout(), x, own::normal);
            sizes[d] = Math.exp(x[Layout.SIZE]);
            for (int i = 0; i < periods; i++) {
                at(now, agesNow.get(i), x, paths, i);
                at(then, agesThen.get(i), x, paths, i);
                double logDeathsInWave = logDeaths[i] + density.knots().interpolate(wave, i);
                means[i][d] = Math.exp(logDeathsInWave) * (now.unknown - then.unknown);
                draws[i][d] = laws.get(i).draw(d, own);
            }
        }
        return Prediction.of(vintages.periods(), laws, draws);
    }

    private void at(DelayLaw law, Ages ages, double[] x, Paths paths, int period) {
        law.at(
                ages,
                density.knots().interpolate(paths.delay, period),
                Math.exp(x[Layout.SPREAD]),
                density.knots().interpolate(paths.slow, period));
    }
}
