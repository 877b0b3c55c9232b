package org.toll.math.gibbs;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.fit.RunStatistics;
import org.toll.math.fit.Thresholds;
import org.toll.math.parallel.Parallel;
import org.toll.math.random.RandomStream;

/**
 * Runs chains of sweeps and judges the draws as those of any other sampler.
 *
 * <p><b>Source.</b> Geman and Geman (1984), IEEE PAMI 6; Gelfand and Smith (1990), JASA 85.
 */
public final class Gibbs {
    private Gibbs() {}

    /**
     * @param start makes the state of a chain from its random stream; starts should lie apart
     * @param names of the reported quantities
     * @param settings lengths of the run; threads never change the result
     */
    public static Fit sample(
            Function<RandomStream, Sweep> start, List<String> names, GibbsSettings settings, long seed) {
        RandomStream streams = RandomStream.ofSeed(seed);
        List<double[][]> chains = Parallel.map(
                settings.threads(),
                IntStream.range(0, settings.chains()).boxed().toList(),
                c -> chain(start, names.size(), settings, streams.child(c)));
        double[][][] values = new double[names.size()][chains.size()][];
        for (int q = 0; q < names.size(); q++) {
            for (int c = 0; c < chains.size(); c++) {
                values[q][c] = chains.get(c)[q];
            }
        }
        long sweeps = (long) settings.chains() * (settings.warmup() + (long) settings.draws() * settings.thinning());
        return Fit.judge(
                Draws.owning(names, values),
                List.of(),
                new RunStatistics("gibbs", seed, sweeps, 0, Double.NaN),
                Thresholds.STANDARD,
                settings.threads());
    }

    private static double[][] chain(
            Function<RandomStream, Sweep> start, int quantities, GibbsSettings settings, RandomStream stream) {
        Sweep sweep = start.apply(stream.child(0));
        RandomStream random = stream.child(1);
        for (int i = 0; i < settings.warmup(); i++) {
            sweep.advance(random);
        }
        double[][] draws = new double[quantities][settings.draws()];
        double[] reported = new double[quantities];
        for (int i = 0; i < settings.draws(); i++) {
            for (int s = 0; s < settings.thinning(); s++) {
                sweep.advance(random);
            }
            sweep.report(reported);
            for (int q = 0; q < quantities; q++) {
                draws[q][i] = reported[q];
            }
        }
        return draws;
    }
}
