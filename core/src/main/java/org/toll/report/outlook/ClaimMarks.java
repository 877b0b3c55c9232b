package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.toll.base.Interval;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;
import org.toll.report.Plot;

/**
 * What was claimed of single months, each on the definition it was read in: a count of registered dead lies below a band of
 * killed for a reason, and the legend says which.
 */
final class ClaimMarks {
    private static final double NORMAL_90 = 1.6448536269514722;
    private static final double LONGEST_MONTHS = 1.6;
    private static final double MOST_MONTHS = 13;

    private final AsOfView view;
    private final Readings readings;

    ClaimMarks(AsOfView view, Readings readings) {
        this.view = view;
        this.readings = readings;
    }

    /** A layer for each of the definitions, and one for monthly means of longer periods. */
    List<Plot.Layer> layers(List<Definition> wanted) {
        Map<String, List<Plot.Mark>> direct = new LinkedHashMap<>();
        List<Plot.Mark> means = new ArrayList<>();
        for (Reading reading : readings.read()) {
            if (!wanted.containsAll(reading.definitions().keySet())) {
                continue;
            }
            double months = reading.exposure().months();
            if (months <= LONGEST_MONTHS) {
                direct.computeIfAbsent(label(reading), label -> new ArrayList<>())
                        .add(mark(reading));
            } else if (months <= MOST_MONTHS) {
                means.add(mark(reading));
            }
        }
        List<Plot.Layer> layers = new ArrayList<>();
        if (!means.isEmpty()) {
            layers.add(new Plot.Marks("monthly mean of a longer period", true, means));
        }
        direct.forEach((label, marks) -> layers.add(new Plot.Marks(label, false, marks)));
        return layers;
    }

    private static String label(Reading reading) {
        return "claimed: "
                + reading.definitions().keySet().stream()
                        .sorted()
                        .map(definition -> definition.code().replace('_', ' '))
                        .collect(Collectors.joining(" or "));
    }

    private Plot.Mark mark(Reading reading) {
        double months = isFlow(reading) ? reading.exposure().months() : 1;
        double value = reading.figure().value() / months;
        YearMonth middle = readings.timeline()
                .month((reading.exposure().from() + reading.exposure().to()) / 2);
        Interval bounds;
        OptionalDouble point = OptionalDouble.empty();
        if (reading.figure() instanceof Figure.Point exact) {
            double reach = exact.logSd() > Figure.ROUNDING_SD ? Math.exp(NORMAL_90 * exact.logSd()) : 1;
            bounds = Interval.of(value / reach, value * reach);
            point = OptionalDouble.of(value);
        } else {
            bounds = reading.figure() instanceof Figure.AtLeast ? Interval.atLeast(value) : Interval.atMost(value);
        }
        String said = view.nameOf(reading.claim().source()) + ": " + Numbers.persons(value);
        return new Plot.Mark(
                middle.atDay(15), bounds, point, said, reading.claim().id());
    }

    private static boolean isFlow(Reading reading) {
        return !reading.isSurely(Definition.DRONE_SHARE) && !reading.isSurely(Definition.DRONE_SHARE_OF_WOUNDED);
    }
}
