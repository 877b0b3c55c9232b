package org.toll.math.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.math.diagnostics.Convergence;

/** What R-hat and effective sizes say against draws. Quantities that never move are constants and pass. */
final class Verdict {
    private Verdict() {}

    static List<Finding> of(Draws draws, Thresholds thresholds, int threads) {
        List<String> moving = draws.names().stream()
                .filter(name -> !isConstant(draws.read(name)))
                .toList();
        List<Convergence> all =
                Convergence.ofAll(moving.stream().map(draws::read).toList(), threads);
        Worst rHat = new Worst();
        Worst size = new Worst();
        for (int i = 0; i < all.size(); i++) {
            Convergence one = all.get(i);
            // A NaN is the worst there is: negate so that larger is worse for sizes too, and let NaN win.
            rHat.offer(moving.get(i), one.rHat());
            size.offer(moving.get(i), -Math.min(one.bulkEss(), one.tailEss()));
        }
        List<Finding> findings = new ArrayList<>();
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

    static Fit fit(Draws draws, List<Finding> first, List<Finding> second, RunStatistics statistics) {
        List<Finding> findings = new ArrayList<>(first);
        findings.addAll(second);
        return findings.stream().anyMatch(finding -> finding.kind().isDoubt())
                ? new Doubtful(draws, findings, statistics)
                : new Converged(draws, findings, statistics);
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
