package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.math.diagnostics.Diagnostics;
import org.toll.math.fit.Finding;
import org.toll.math.fit.Thresholds;
import org.toll.math.model.PosteriorDensity;

/** What the chains of one run have to say against themselves. */
final class Symptoms {
    private static final double LOW_E_BFMI = 0.3;

    private Symptoms() {}

    static List<Finding> of(PosteriorDensity density, List<ChainResult> chains, Thresholds thresholds) {
        List<Finding> findings = new ArrayList<>();
        long notANumber = chains.stream().mapToLong(chain -> chain.notANumber).sum();
        int draws = chains.size() * chains.get(0).energies.length;
        if (notANumber > thresholds.divergentShare() * draws) {
            double[] place = chains.stream()
                    .map(chain -> chain.placeOfNaN)
                    .filter(candidate -> candidate.length > 0)
                    .findFirst()
                    .orElseThrow();
            findings.add(new Finding(
                    Finding.Kind.NAN_DENSITY,
                    "the log density was not a number " + notANumber + " times, for instance at "
                            + Start.describe(density.coordinates(), place)));
        }
        long divergences = chains.stream().mapToLong(ChainResult::divergences).sum();
        if (divergences > 0) {
            findings.add(new Finding(
                    divergences > thresholds.divergentShare() * draws
                            ? Finding.Kind.DIVERGENCES
                            : Finding.Kind.FEW_DIVERGENCES,
                    divergences + " of " + draws + " transitions diverged"));
        }
        double lowest = chains.stream()
                .mapToDouble(chain -> Diagnostics.eBfmi(chain.energies))
                .min()
                .orElseThrow();
        if (lowest < LOW_E_BFMI) {
            findings.add(new Finding(
                    Finding.Kind.LOW_ENERGY_INFORMATION,
                    String.format(Locale.ROOT, "E-BFMI is %.2f, below %.1f", lowest, LOW_E_BFMI)));
        }
        int deep = chains.stream().mapToInt(chain -> chain.deepTrees).sum();
        if (deep > 0) {
            findings.add(new Finding(
                    Finding.Kind.TREE_DEPTH, deep + " of " + draws + " trajectories were cut at the depth limit"));
        }
        return findings;
    }
}
