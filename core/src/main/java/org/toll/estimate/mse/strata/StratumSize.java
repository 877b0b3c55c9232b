package org.toll.estimate.mse.strata;

import java.util.List;
import java.util.Optional;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * One stratum's size, alone and with what the others say.
 *
 * @param labels of the stratum
 * @param observed persons on some list
 * @param alone from its own table; empty if that cannot be estimated from
 * @param pooled with the others; for a stratum that cannot stand alone it is what the others say about a stratum like it
 * @param remark why it cannot stand alone, else empty text
 */
public record StratumSize(
        List<String> labels, long observed, Optional<SizeDistribution> alone, SizeDistribution pooled, String remark) {
    public StratumSize {
        labels = List.copyOf(labels);
    }
}
