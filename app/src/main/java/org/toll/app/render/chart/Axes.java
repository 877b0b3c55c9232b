package org.toll.app.render.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.toll.base.Interval;
import org.toll.report.Plot;

/**
 * Where the axes of a plot begin, end and carry labels.
 *
 * @param first first day shown
 * @param last last day shown
 * @param low lower end of the vertical axis
 * @param high upper end
 */
record Axes(LocalDate first, LocalDate last, double low, double high) {
    private static final double HEADROOM = 1.06;
    private static final int MARGIN_DAYS = 20;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** Where something stands on the axes. */
    private record Extent(LocalDate day, Interval values) {}

    static Axes of(Plot plot) {
        List<Extent> extents = plot.layers().stream().flatMap(Axes::extents).toList();
        double[] ends = extents.stream()
                .flatMapToDouble(extent ->
                        DoubleStream.of(extent.values().low(), extent.values().high()))
                .filter(Double::isFinite)
                .toArray();
        double low = DoubleStream.of(ends).min().orElse(0);
        double high = DoubleStream.of(ends).max().orElse(1);
        if (plot.fromZero()) {
            low = Math.min(low, 0);
            high = Math.max(high, 0);
        }
        double room = (high > low ? high - low : 1) * (HEADROOM - 1);
        return new Axes(
                extents.stream()
                        .map(Extent::day)
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH)
                        .minusDays(MARGIN_DAYS),
                extents.stream()
                        .map(Extent::day)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH.plusYears(1))
                        .plusDays(MARGIN_DAYS),
                low < 0 || !plot.fromZero() ? low - room : 0,
                high + room);
    }

    private static Stream<Extent> extents(Plot.Layer layer) {
        if (layer instanceof Plot.Band band) {
            return band.spans().stream().map(span -> new Extent(span.day(), span.interval()));
        } else if (layer instanceof Plot.Marks marks) {
            return marks.marks().stream().map(mark -> new Extent(mark.day(), mark.bounds()));
        }
        List<Plot.Point> points = layer instanceof Plot.Line line ? line.points() : ((Plot.Bars) layer).points();
        return points.stream().map(point -> new Extent(point.day(), Interval.ofPoint(point.value())));
    }

    /** The time axis of a chart of this width in pixels. */
    Scale horizontal(int width) {
        List<LocalDate> days = listDays(width / 62);
        return new Scale(Spec.x(first), Spec.x(last), days.stream().map(Spec::x).toList(), labels(days));
    }

    /** The axis of values of a chart of this height in pixels. */
    Scale vertical(int height) {
        return Scale.ofValues(low, high, Math.max(3, height / 60));
    }

    /** An end of an interval inside the axes: open ends reach the border. */
    double inside(double value) {
        return Math.max(low, Math.min(high, value));
    }

    /** First days of months to label, evenly spaced, at most {@code count}. */
    List<LocalDate> listDays(int count) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        int step = Stream.of(1, 2, 3, 6, 12, 24, 60, 120)
                .filter(candidate -> months / candidate <= count)
                .findFirst()
                .orElse(240);
        List<LocalDate> days = new ArrayList<>();
        YearMonth month = YearMonth.of(first.getYear(), Month.JANUARY);
        for (; !month.atDay(1).isAfter(last); month = month.plusMonths(step)) {
            if (!month.atDay(1).isBefore(first)) {
                days.add(month.atDay(1));
            }
        }
        return days;
    }

    /** {@code 2025} where a year begins, {@code Apr} between; the first label says its year in any case. */
    static List<String> labels(List<LocalDate> days) {
        List<String> labels = new ArrayList<>();
        for (LocalDate day : days) {
            String name = MONTH.format(day);
            if (day.getMonth() == Month.JANUARY) {
                name = Integer.toString(day.getYear());
            } else if (labels.isEmpty()) {
                name = name + " " + day.getYear();
            }
            labels.add(name);
        }
        return labels;
    }
}
