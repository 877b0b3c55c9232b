package org.toll.bench.fusion;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.math.diagnostics.Convergence;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.fit.Summary;
import org.toll.math.nuts.Metric;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;

/**
 * Samples the fusion model once, in a fresh JVM, from the bundled ledger on, with the settings of {@code toll assess}, and
 * prints one line. The driver {@code bench/peers/fusion/run.sh} times the whole process and sets the same line of each peer
 * beside it.
 */
public final class FusionRun {
    private static final int WARMUP = 500;
    private static final int DRAWS = 1000;
    private static final double TARGET_ACCEPTANCE = 0.9;
    private static final int THREADS = 2;

    private FusionRun() {}

    /**
     * @param arguments metric (curvature, as in toll assess, or another), seed
     */
    public static void main(String[] arguments) {
        Metric metric = Metric.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        long seed = Long.parseLong(arguments[1]);
        LossModel model = LossModel.of(FusionCase.readings());
        NutsSettings settings = NutsSettings.defaults()
                .withIterations(WARMUP, DRAWS)
                .withTargetAcceptance(TARGET_ACCEPTANCE)
                .withMetric(metric)
                .withThreads(THREADS);
        long before = System.nanoTime();
        double cpuBefore = cpuSeconds();
        Fit fit = Nuts.sample(model.model(), settings, seed);
        double cpu = cpuSeconds() - cpuBefore;
        double wall = (System.nanoTime() - before) / 1e9;
        Draws draws = fit instanceof Doubtful doubtful
                ? doubtful.acknowledge("a benchmark prints its effective size and divergences")
                : fit.orThrow();
        Draws reported = Reported.of(draws);
        List<Convergence> verdicts =
                reported.summaries().stream().map(Summary::convergence).toList();
        System.out.printf(
                Locale.ROOT,
                "peer toll metric %s warmup %d acceptance %s ess %.0f rhat %.4f divergences %d sampling_wall %.2f"
                        + " sampling_cpu %.2f compiling_cpu 0 killed_to_date %.0f sd %.0f quantities %d gradients %d%n",
                arguments[0],
                WARMUP,
                TARGET_ACCEPTANCE,
                verdicts.stream().mapToDouble(Convergence::bulkEss).min().orElseThrow(),
                verdicts.stream().mapToDouble(Convergence::rHat).max().orElseThrow(),
                fit.statistics().divergences(),
                wall,
                cpu,
                reported.mean("killed to date"),
                reported.sd("killed to date"),
                verdicts.size(),
                fit.statistics().gradients());
    }

    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
