package org.toll.report;

import java.util.List;

/**
 * How a sum came about: bars one under another, each beginning where the one before ended, and the whole from zero at the foot.
 *
 * @param unit quantity and unit of the amounts
 * @param steps from the top down
 * @param total what stands beside the last bar, the sum of all steps
 */
public record Waterfall(String unit, List<Step> steps, String total) implements Drawing {
    public Waterfall {
        steps = List.copyOf(steps);
    }

    /**
     * @param label what adds or takes away
     * @param amount added to what was there before, in the unit of the drawing
     */
    public record Step(String label, double amount) {}
}
