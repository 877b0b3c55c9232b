package org.toll.report.outlook;

import java.util.List;
import java.util.Optional;
import org.toll.estimate.fusion.why.Refits.Refit;
import org.toll.outlook.KeyFigures;

/**
 * What refits found.
 *
 * @param base the same figures from a fit of the same length with nothing changed
 * @param withoutOrigin one refit for each origin left out
 * @param readings of doubtful words one way and the other
 * @param prior what the priors make of the densest series alone; empty if there is none
 */
public record Why(
        KeyFigures base,
        List<Refit<KeyFigures>> withoutOrigin,
        List<Refit<KeyFigures>> readings,
        Optional<Refit<KeyFigures>> prior) {
    public Why {
        withoutOrigin = List.copyOf(withoutOrigin);
        readings = List.copyOf(readings);
    }

    /** The largest shift of the killed by one origin left out, in half widths of the 90 % interval. */
    double swing() {
        return withoutOrigin.stream()
                .flatMap(refit -> refit.summary().stream())
                .mapToDouble(base::swing)
                .max()
                .orElse(0);
    }
}
