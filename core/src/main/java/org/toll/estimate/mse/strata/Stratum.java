package org.toll.estimate.mse.strata;

import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Part of a population.
 *
 * @param labels one for each dimension, as {@code [2024-05, north]}; one or more. A blank label: these persons' month or region
 *     is not known
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

    /** Whether every label is known. */
    public boolean isLabelled() {
        return labels.stream().noneMatch(String::isBlank);
    }

    /** Whether all known labels of the other are this one's. */
    boolean matches(Stratum other) {
        for (int d = 0; d < labels.size(); d++) {
            if (!other.labels.get(d).isBlank() && !other.labels.get(d).equals(labels.get(d))) {
                return false;
            }
        }
        return true;
    }
}
