package org.toll.front.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.toll.base.Citation;
import org.toll.front.Control;

/**
 * Finds days of a series that need a second look, by modified z-scores: distance from the median of the days around, over 1.4826
 * times their median absolute deviation. A steady advance widens the deviation and marks nothing; neither does a lasting step
 * count as an outlier, since half of the days around lie on its far side.
 */
@Citation(
        "Iglewicz, B. and Hoaglin, D. C. (1993). How to Detect and Handle Outliers. ASQC Quality Press: modified z-score, cut-off"
                + " 3.5.")
final class SeriesCheck {
    private static final double MAD_TO_SD = 1.4826;
    /** The cut-off of Iglewicz and Hoaglin, for steps. */
    private static final double STEP_Z = 3.5;
    /** For an area to be wrong by itself, not only unusual: real offensives reach 3 to 6 (docs/methods/front.md). */
    private static final double OUTLIER_Z = 8;

    private static final int LEVEL_DAYS = 7;
    private static final int FEWEST_NEIGHBOURS = 3;
    private static final int STEP_DAYS = 30;
    /** Below these, a quiet map would mark every small edit. */
    private static final double SMALLEST_SD_KM2 = 10;

    private static final double SMALLEST_STEP_KM2 = 50;
    private static final double SMALLEST_STEP_SD_KM2 = 5;

    private final List<DayReading> readings;

    private SeriesCheck(List<DayReading> readings) {
        this.readings = readings;
    }

    static List<DayMark> marks(List<DayReading> readings) {
        SeriesCheck check = new SeriesCheck(readings);
        List<DayMark> marks = new ArrayList<>();
        check.outliers(Control.HELD, reading -> reading.area().heldKm2(), marks);
        check.outliers(
                Control.CONTESTED,
                reading -> reading.area().upperKm2() - reading.area().heldKm2(),
                marks);
        check.steps(marks);
        return List.copyOf(marks);
    }

    private void outliers(Control control, ToDoubleFunction<DayReading> area, List<DayMark> marks) {
        double[] areas = readings.stream().mapToDouble(area).toArray();
        for (int i = 0; i < areas.length; i++) {
            int reach = Math.min(LEVEL_DAYS, Math.min(i, areas.length - 1 - i));
            if (reach >= FEWEST_NEIGHBOURS) {
                Usual usual = Usual.of(around(areas, i, reach), SMALLEST_SD_KM2);
                if (Math.abs(usual.z(areas[i])) > OUTLIER_Z) {
                    marks.add(mark(i, DayMark.Kind.OUTLIER, control, areas[i], usual));
                }
            }
        }
    }

    private void steps(List<DayMark> marks) {
        double[] steps = IntStream.range(1, readings.size())
                .mapToDouble(this::dailyStepKm2)
                .toArray();
        for (int i = 0; i < steps.length; i++) {
            Usual usual = Usual.of(around(steps, i, STEP_DAYS), SMALLEST_STEP_SD_KM2);
            if (Math.abs(steps[i]) >= SMALLEST_STEP_KM2 && Math.abs(usual.z(steps[i])) > STEP_Z) {
                marks.add(mark(i + 1, DayMark.Kind.MAP_REVISION_POSSIBLE, Control.HELD, steps[i], usual));
            }
        }
    }

    /** Per day where days are missing, so that a gap is not taken for a step. */
    private double dailyStepKm2(int i) {
        Duration gap = Duration.between(
                readings.get(i - 1).times().valid(), readings.get(i).times().valid());
        double days = Math.max(1, gap.toHours() / 24.0);
        return (readings.get(i).area().heldKm2() - readings.get(i - 1).area().heldKm2()) / days;
    }

    private DayMark mark(int i, DayMark.Kind kind, Control control, double km2, Usual usual) {
        DayReading reading = readings.get(i);
        return new DayMark(reading.name(), reading.times().valid(), kind, control, km2, usual.median, usual.z(km2));
    }

    private static double[] around(double[] values, int i, int reach) {
        return IntStream.rangeClosed(Math.max(0, i - reach), Math.min(values.length - 1, i + reach))
                .filter(k -> k != i)
                .mapToDouble(k -> values[k])
                .toArray();
    }

    private record Usual(double median, double sd) {
        static Usual of(double[] values, double smallestSd) {
            double median = median(values);
            double mad = median(
                    Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
            return new Usual(median, Math.max(MAD_TO_SD * mad, smallestSd));
        }

        double z(double value) {
            return (value - median) / sd;
        }

        private static double median(double[] values) {
            if (values.length == 0) {
                return 0;
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }
    }
}
