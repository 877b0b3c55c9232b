package org.toll.estimate.mse.strata;

import java.util.List;
import java.util.Optional;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * The log of unseen per observed of one stratum, as a normal law.
 *
 * @param labels of the stratum
 * @param isKnown false if the stratum cannot stand alone
 * @param mean of the log ratio
 * @param deviation its standard deviation, above 0
 */
record UnseenRatio(List<String> labels, boolean isKnown, double mean, double deviation) {
    /** Half a person: the log of none is not a number. */
    private static final double LEAST_UNSEEN = .5;

    static UnseenRatio of(Stratum stratum, Optional<SizeDistribution> alone) {
        if (alone.isEmpty()) {
            return new UnseenRatio(stratum.labels(), false, 0, 1);
        }
        double observed = stratum.table().observed();
        SizeDistribution size = alone.get();
        double mean = 0;
        double square = 0;
        for (int i = 0; i < size.points(); i++) {
            double log = Math.log(Math.max(size.point(i) - observed, LEAST_UNSEEN) / observed);
            mean += size.mass(i) * log;
            square += size.mass(i) * log * log;
        }
        return new UnseenRatio(
                stratum.labels(), true, mean, Math.max(Math.sqrt(Math.max(square - mean * mean, 0)), 1e-3));
    }
}
