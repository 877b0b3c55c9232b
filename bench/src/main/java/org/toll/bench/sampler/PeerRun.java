package org.toll.bench.sampler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.toll.math.fit.Converged;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.model.Model;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;

/**
 * Samples one posterior once, in a fresh JVM, and prints one line: model, smallest bulk effective size, wall seconds of sampling.
 * The driver {@code bench/peers/sampler/run.sh} times the whole process and sets the same line of each peer beside it.
 */
public final class PeerRun {
    private PeerRun() {}

    /**
     * @param arguments model name, data file, seed
     */
    public static void main(String[] arguments) throws IOException {
        String name = arguments[0];
        Model model = PeerModels.of(name, Data.read(Path.of(arguments[1])));
        long before = System.nanoTime();
        Fit fit = Nuts.sample(model, NutsSettings.defaults().withThreads(2).withMetric(org.toll.math.nuts.Metric.valueOf(System.getProperty("metric", "AUTOMATIC"))), Long.parseLong(arguments[2]));
        double seconds = (System.nanoTime() - before) / 1e9;
        Draws draws = fit instanceof Doubtful doubtful
                ? doubtful.acknowledge("a benchmark prints its findings beside the figure")
                : fit.orThrow();
        double ess = draws.summaries().stream()
                .mapToDouble(summary -> summary.convergence().bulkEss())
                .min()
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "toll %s ess %.0f sampling %.3f gradients %d %s%n",
                name,
                ess,
                seconds,
                fit.statistics().gradients(),
                fit instanceof Converged ? "converged" : fit.findings());
    }
}
