package org.toll.estimate.mse;

import java.util.Optional;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * What one family says.
 *
 * @param family the family
 * @param total its distribution of the size; empty if it cannot answer for this table
 * @param weight its part in the average, by how well it predicts persons left out; empty if it has none, whatever it predicts
 * @param remark why it has none, or what to know about it, as a sentence
 */
public record FamilyEstimate(Family family, Optional<SizeDistribution> total, Optional<Share> weight, String remark) {
    /** Whether it has a part in the average. */
    public boolean isAveraged() {
        return weight.isPresent();
    }
}
