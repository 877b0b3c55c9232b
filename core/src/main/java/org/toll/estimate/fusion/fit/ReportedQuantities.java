package org.toll.estimate.fusion.fit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Finding;
import org.toll.math.fit.Fit;
import org.toll.math.fit.Thresholds;

/**
 * Judges a fit by what is reported of it. The scaffolding of the model is left out: standardised steps, and the house effects
 * of definitions that a doubtful usage may or may not have. Of the latter the chains show the prior while the other definition
 * is in force; how well they mix is no matter of any reported number, and the reported ones are judged themselves.
 */
final class ReportedQuantities {
    private static final Pattern SCAFFOLDING = Pattern.compile(".*_z[0-9]*(\\[.*|_.*)?|house_usage.*|expected_.*");
    private static final Set<Finding.Kind> OF_QUANTITIES =
            EnumSet.of(Finding.Kind.HIGH_R_HAT, Finding.Kind.LOW_EFFECTIVE_SIZE);

    private ReportedQuantities() {}

    /**
     * @param doubtful a fit with doubts about any of its quantities
     * @param why the draws may be read in order to be judged
     * @param threads 1 or more; never changes the result
     * @return the verdict over the reported ones, with every other doubt kept
     */
    static Fit judge(Doubtful doubtful, String why, int threads) {
        Draws draws = doubtful.acknowledge(why);
        List<String> reported = draws.names().stream()
                .filter(name -> !SCAFFOLDING.matcher(name).matches())
                .toList();
        double[][][] values = new double[reported.size()][][];
        for (int q = 0; q < values.length; q++) {
            values[q] = draws.chains(reported.get(q));
        }
        List<Finding> others = doubtful.findings().stream()
                .filter(finding -> !OF_QUANTITIES.contains(finding.kind()))
                .toList();
        return Fit.judge(Draws.owning(reported, values), others, doubtful.statistics(), Thresholds.STANDARD, threads);
    }
}
