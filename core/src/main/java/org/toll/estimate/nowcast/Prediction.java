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

    /**
     * @param periods ascending
     * @param draws {@code [period][draw]}; taken over, not copied
     */
    Prediction(List<Period> periods, double[][] draws) {
        this.periods = List.copyOf(periods);
        this.draws = draws;
    }

    /** What is known already, as a prediction without uncertainty. */
    public static Prediction known(Vintages vintages) {
        double[][] draws = Arrays.stream(vintages.lastKnown())
                .mapToObj(n -> new double[] {n})
                .toArray(double[][]::new);
        return new Prediction(vintages.periods(), draws);
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
        return new Prediction(names, months.values().toArray(double[][]::new));
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
        return new Prediction(periods, deaths);
    }

    private static Interval central(double[] values, double level) {
        if (!(level > 0 && level < 1)) {
            throw InvalidInput.of("A level lies between 0 and 1", level, "Write 0.9 for 90 per cent.");
        }
        return Interval.of(Quantiles.of(values, (1 - level) / 2), Quantiles.of(values, (1 + level) / 2));
    }
}
