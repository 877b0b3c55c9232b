package org.toll.math.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.math.diagnostics.Diagnostics;

/** Adds what R-hat and effective sizes say to what a sampler found. Quantities that never move are constants and pass. */
final class Verdict {
    private Verdict() {}

    static List<Finding> complete(Draws draws, List<Finding> found, Thresholds thresholds) {
        Worst rHat = new Worst();
        Worst size = new Worst();
        for (String name : draws.names()) {
            double[][] chains = draws.read(name);
            if (isConstant(chains)) {
                continue;
            }
            // A NaN is the worst there is: negate so that larger is worse for sizes too, and let NaN win.
            rHat.offer(name, Diagnostics.rHat(chains));
            size.offer(name, -Math.min(Diagnostics.bulkEss(chains), Diagnostics.tailEss(chains)));
        }
        List<Finding> findings = new ArrayList<>(found);
        if (!(rHat.value <= thresholds.rHat())) {
            findings.add(new Finding(
                    Finding.Kind.HIGH_R_HAT,
                    String.format(
                            Locale.ROOT, "R-hat of '%s' is %.3f, above %s", rHat.name, rHat.value, thresholds.rHat())));
        }
        if (!(-size.value >= thresholds.effectiveSize())) {
            findings.add(new Finding(
                    Finding.Kind.LOW_EFFECTIVE_SIZE,
                    String.format(
                            Locale.ROOT,
                            "'%s' has %.0f effective draws, below %.0f",
                            size.name,
                            -size.value,
                            thresholds.effectiveSize())));
        }
        return findings;
    }

    private static boolean isConstant(double[][] chains) {
        double first = chains[0][0];
        for (double[] chain : chains) {
            for (double value : chain) {
                if (value != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private static final class Worst {
        private String name = "";
        private double value = Double.NEGATIVE_INFINITY;

        void offer(String candidate, double worse) {
            if (!(worse <= value) && !Double.isNaN(value)) {
                name = candidate;
                value = worse;
            }
        }
    }
}
