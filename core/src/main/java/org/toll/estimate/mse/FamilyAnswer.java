package org.toll.estimate.mse;

import java.util.List;
import java.util.Optional;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * A family's answer before it is weighed against the others.
 *
 * @param total empty if it cannot answer
 * @param leftOut for each pattern the log probability of one of its persons given all others; empty if it has no part in the
 *     average
 */
record FamilyAnswer(Family family, Optional<SizeDistribution> total, List<Double> leftOut, String remark) {
    static FamilyAnswer usable(Family family, SizeDistribution total, List<Double> leftOut, String remark) {
        return new FamilyAnswer(family, Optional.of(total), leftOut, remark);
    }

    static FamilyAnswer unusable(Family family, Optional<SizeDistribution> total, String remark) {
        return new FamilyAnswer(family, total, List.of(), remark);
    }

    boolean isUsable() {
        return !leftOut.isEmpty();
    }

    FamilyEstimate weighted(Optional<Share> weight) {
        return new FamilyEstimate(family, total, weight, remark);
    }
}
