package org.toll.app.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * One axis: its ends, and where it carries which label.
 *
 * @param low lower end
 * @param high upper end
 * @param breaks where labels stand
 * @param labels one for each break
 */
record Scale(double low, double high, List<Double> breaks, List<String> labels) {
    Scale {
        breaks = List.copyOf(breaks);
        labels = List.copyOf(labels);
    }

    /** An axis of numbers with about {@code count} labels at round values. */
    static Scale ofValues(double low, double high, int count) {
        List<Double> values = roundValues(low, high, count);
        return new Scale(low, high, values, valueLabels(values));
    }

    /** An axis without labels. */
    static Scale bare(double low, double high) {
        return new Scale(low, high, List.of(), List.of());
    }

    /** @param aesthetic the library's name of the axis */
    Map<String, Object> toMap(String aesthetic) {
        return new HashMap<>(Map.of(
                "aesthetic",
                aesthetic,
                "name",
                "",
                "limits",
                Arrays.asList(low, high),
                "expand",
                List.of(0.0, 0.0),
                "breaks",
                new ArrayList<Object>(breaks),
                "labels",
                new ArrayList<Object>(labels)));
    }

    /** Round values to label, about {@code count} of them. */
    private static List<Double> roundValues(double low, double high, int count) {
        double rough = (high - low) / count;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = magnitude
                * DoubleStream.of(1, 2, 2.5, 5, 10)
                        .filter(factor -> factor * magnitude >= rough)
                        .findFirst()
                        .orElse(10);
        List<Double> values = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step); k * step <= high; k++) {
            values.add(k * step);
        }
        return values;
    }

    /** {@code 20,000}, {@code 0.25}: as many decimals as the widest label needs. */
    private static List<String> valueLabels(List<Double> values) {
        int decimals = 0;
        while (decimals < 6 && !areWhole(values, Math.pow(10, decimals))) {
            decimals++;
        }
        String format = "%,." + decimals + "f";
        return values.stream()
                .map(value -> String.format(Locale.ROOT, format, value))
                .toList();
    }

    private static boolean areWhole(List<Double> values, double factor) {
        return values.stream().allMatch(value -> Math.abs(value * factor - Math.rint(value * factor)) < 1e-6);
    }
}
