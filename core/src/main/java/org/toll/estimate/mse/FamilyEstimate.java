package org.toll.estimate.mse;

import java.util.Optional;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * What one family says.
 *
 * @param family the family
 * @param total its distribution of the size; empty if it cannot answer for this table
 * @param isAveraged whether it has a part in the average
 * @param remark why it has none, or what to know about it, as a sentence
 */
public record FamilyEstimate(Family family, Optional<SizeDistribution> total, boolean isAveraged, String remark) {
    static FamilyEstimate answered(Family family, SizeDistribution total, String remark) {
        return new FamilyEstimate(family, Optional.of(total), true, remark);
    }

    static FamilyEstimate leftOut(Family family, Optional<SizeDistribution> total, String remark) {
        return new FamilyEstimate(family, total, false, remark);
    }
}
