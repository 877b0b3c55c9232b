package org.toll.estimate.mse.strata;

import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Part of a population.
 *
 * @param labels one for each dimension, as {@code [2024-05, north]}; one or more
 * @param table its persons
 */
public record Stratum(List<String> labels, CaptureTable table) {
    public Stratum {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw InvalidInput.of("A stratum has a label", labels, "Name its month, its region or both.");
        }
    }

    public String name() {
        return String.join(" / ", labels);
    }
}
