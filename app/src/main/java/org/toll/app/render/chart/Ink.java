package org.toll.app.render.chart;

import java.util.List;
import org.toll.report.Plot;

/**
 * What a layer of the drawing becomes. The layer is drawn in a colour that nothing else has; by that colour its shapes are found
 * again, and are given their class, their real colour, and the statement that each stands for.
 *
 * @param marker the colour drawn with, {@code #rrggbb}
 * @param classes of the shapes, for the style sheet
 * @param colour real colour, where no style sheet says otherwise
 * @param marks the statements in drawing order, one for each shape; empty if the shapes stand for none
 */
record Ink(String marker, String classes, String colour, List<Plot.Mark> marks) {
    Ink {
        marks = List.copyOf(marks);
    }
}
