package org.toll.estimate.nowcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.math.diagnostics.Quantiles;
import org.toll.math.random.RandomStream;

/**
 * Joint draws of a number of deaths for each period. Draws of the same index belong together, so that sums are right.
 */
public final class Prediction {
    private final List<Period> periods;
    private final double[][] draws;
    private final List<NamesToCome> laws;

    /**
     * @param periods ascending
     * @param draws {@code [period][draw]}; taken over, not copied
     * @param laws that the draws of each period come from; none for sums and quotients
     */
    private Prediction(List<Period> periods, double[][] draws, List<NamesToCome> laws) {
        this.periods = List.copyOf(periods);
        this.draws = draws;
        this.laws = List.copyOf(laws);
    }

    /**
     * @param laws one for each period
     * @param draws {@code [period][draw]} from them; taken over, not copied
     */
    static Prediction of(List<Period> periods, List<NamesToCome> laws, double[][] draws) {
        return new Prediction(periods, draws, laws);
    }

    /** What is known already, as a prediction without uncertainty. */
    public static Prediction known(Vintages vintages) {
        double[][] draws = Arrays.stream(vintages.lastKnown())
                .mapToObj(n -> new double[] {n})
                .toArray(double[][]::new);
        return new Prediction(vintages.periods(), draws, List.of());
    }

    public List<Period> periods() {
        return periods;
    }

    /** Draws of one period, by index from 0; a copy. */
    public double[] draws(int period) {
        return draws[period].clone();
    }

    public double median(int period) {
        return Quantiles.of(draws[period], 0.5);
    }

    /**
     * The central interval.
     *
     * @param level probability between 0 and 1
     */
    public Interval interval(int period, double level) {
        return central(draws[period], level);
    }

    /**
     * Natural logarithm of the probability that a period will have this many names.
     *
     * @param period index from 0
     * @param names 0 or more
     * @throws InvalidInput if this is a sum over periods or a number of deaths, whose probabilities are not known one by one
     */
    public double logProbability(int period, double names) {
        if (laws.isEmpty()) {
            throw InvalidInput.of(
                    "Only predicted names have probabilities of single counts",
                    periods.get(period),
                    "Ask the prediction by the periods of the list, before it is summed or divided.");
        }
        return laws.get(period).logProbability(names);
    }

    /** Draws of the sum over all periods. */
    public double[] total() {
        double[] total = new double[draws[0].length];
        for (double[] row : draws) {
            for (int d = 0; d < total.length; d++) {
                total[d] += row[d];
            }
        }
        return total;
    }

    /** The central interval of the sum over all periods. */
    public Interval totalInterval(double level) {
        return central(total(), level);
    }

    /** Sums by calendar month; a week belongs to the month of its middle day. */
    public Prediction byMonth() {
        SortedMap<YearMonth, double[]> months = new TreeMap<>();
        for (int i = 0; i < draws.length; i++) {
            LocalDate middle = periods.get(i).first().plusDays(periods.get(i).days() / 2);
            double[] sum = months.computeIfAbsent(YearMonth.from(middle), month -> new double[draws[0].length]);
            for (int d = 0; d < sum.length; d++) {
                sum[d] += draws[i][d];
            }
        }
        List<Period> names = new ArrayList<>();
        months.keySet().forEach(month -> names.add(Period.ofMonth(month)));
        return new Prediction(names, months.values().toArray(double[][]::new), List.of());
    }

    /**
     * Deaths where a share of them is never named: each draw divided by one less a draw of that share.
     *
     * @param never the share, which no list can tell
     * @param random to draw it from
     */
    Prediction dividedBy(NeverReported never, RandomStream random) {
        double[][] deaths = Arrays.stream(draws).map(double[]::clone).toArray(double[][]::new);
        for (int d = 0; d < draws[0].length; d++) {
            double named = 1 - never.draw(random);
            for (double[] row : deaths) {
                row[d] /= named;
            }
        }
        return new Prediction(periods, deaths, List.of());
    }

    private static Interval central(double[] values, double level) {
        if (!(level > 0 && level < 1)) {
            throw InvalidInput.of("A level lies between 0 and 1", level, "Write 0.9 for 90 per cent.");
        }
        return Interval.of(Quantiles.of(values, (1 - level) / 2), Quantiles.of(values, (1 + level) / 2));
    }
}
