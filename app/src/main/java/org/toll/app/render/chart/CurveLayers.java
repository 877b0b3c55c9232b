package org.toll.app.render.chart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.toll.report.Curves;

/** Lines over an axis of numbers. */
final class CurveLayers {
    private final Curves curves;
    private final int width;
    private final int height;

    CurveLayers(Curves curves, int width, int height) {
        this.curves = curves;
        this.width = width;
        this.height = height;
    }

    Map<String, Object> draw(Spec spec) {
        for (int series = 0; series < curves.curves().size(); series++) {
            List<Curves.Point> points = curves.curves().get(series).points();
            spec.add(
                    "path",
                    Map.of(
                            "x", points.stream().map(Curves.Point::x).toList(),
                            "y", points.stream().map(Curves.Point::y).toList(),
                            "group", Collections.nCopies(points.size(), "0")),
                    Map.of("color", spec.ink("line line-" + series, Palette.line(series), List.of()), "size", 1));
        }
        Scale horizontal =
                scale(Curves.Point::x, Math.max(3, width / 90), false).withoutEdges(24.0 / width);
        return spec.toMap(width, height, horizontal, scale(Curves.Point::y, Math.max(3, height / 60), true));
    }

    private Scale scale(ToDoubleFunction<Curves.Point> value, int labels, boolean hasRoom) {
        double[] values = curves.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(value)
                .sorted()
                .toArray();
        double low = values.length == 0 ? 0 : values[0];
        double high = values.length == 0 ? 1 : values[values.length - 1];
        double room = Math.max(high - low, 1e-9) * (hasRoom ? 0.05 : 0);
        return Scale.ofValues(low - room, high + room, labels);
    }
}
