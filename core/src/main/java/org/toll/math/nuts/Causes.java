package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.List;
import org.toll.math.fit.Finding;
import org.toll.math.model.PosteriorDensity;

/** Looks for the reason behind a doubtful fit, so that it is named and not only its symptoms: modes, flat directions, funnels. */
final class Causes {
    private Causes() {}

    static List<Finding> of(PosteriorDensity density, List<ChainResult> chains, boolean isDoubtful) {
        List<Finding> causes = new ArrayList<>();
        List<String> names = density.coordinates();
        if (isDoubtful) {
            Modes.separate(names, chains).ifPresent(causes::add);
            Identification.flat(density, chains).ifPresent(causes::add);
            Funnel.find(names, chains).ifPresent(causes::add);
        }
        if (causes.isEmpty()) {
            Identification.ridge(names, chains).ifPresent(causes::add);
        }
        return causes;
    }
}
