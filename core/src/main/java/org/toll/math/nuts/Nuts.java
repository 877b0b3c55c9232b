package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toll.math.InvalidArgument;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Failed;
import org.toll.math.fit.Finding;
import org.toll.math.fit.Fit;
import org.toll.math.fit.RunStatistics;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.parallel.Parallel;
import org.toll.math.random.RandomStream;

/**
 * The no-U-turn sampler: draws from a posterior with a smooth log density.
 *
 * <pre>{@code
 * Draws draws = Nuts.sample(model, NutsSettings.defaults(), 42).orThrow();
 * }</pre>
 *
 * <p><b>Assumes</b> a density that is differentiable almost everywhere over its unconstrained coordinates, in one piece (modes far
 * apart are not bridged: R-hat then tells), and without a scale that closes the space (a funnel: divergences then tell).
 *
 * <p><b>Source.</b> Hoffman and Gelman (2014), JMLR 15; Betancourt (2017), arXiv:1701.02434; warm-up schedule and defaults of Stan.
 * The result is a function of density, settings and seed; the number of threads does not enter.
 */
public final class Nuts {
    private Nuts() {}

    /** Samples from random starts. Never throws for a bad posterior: the {@link Fit} says what is wrong. */
    public static Fit sample(PosteriorDensity density, NutsSettings settings, long seed) {
        RandomStream streams = RandomStream.ofSeed(seed);
        List<double[]> starts = new ArrayList<>();
        for (int c = 0; c < settings.chains(); c++) {
            double[] start = new double[density.dimension()];
            Optional<Finding> problem = Start.find(density, streams.child(c).child(0), start);
            if (problem.isPresent()) {
                return failed(problem.get(), seed);
            }
            starts.add(start);
        }
        return sample(density, settings, seed, starts);
    }

    /**
     * Samples from given starts, one for each chain, over the unconstrained coordinates ({@code Model.unconstrain}). They should
     * lie apart: R-hat cannot see what no chain has visited.
     *
     * @throws InvalidArgument if the number or size of starts is wrong
     */
    public static Fit sample(PosteriorDensity density, NutsSettings settings, long seed, List<double[]> starts) {
        if (starts.size() != settings.chains()
                || starts.stream().anyMatch(start -> start.length != density.dimension())) {
            throw InvalidArgument.of(
                    "There must be one start for each of " + settings.chains() + " chains, each of "
                            + density.dimension() + " coordinates",
                    starts.size() + " starts",
                    "Use Model.unconstrain.");
        }
        Optional<Finding> wrong = GradientCheck.at(density, starts.get(0));
        if (wrong.isPresent()) {
            return failed(wrong.get(), seed);
        }
        RandomStream streams = RandomStream.ofSeed(seed);
        int quantities = density.quantities().size();
        List<ChainResult> chains = Parallel.map(
                settings.threads(),
                IntStream.range(0, settings.chains()).boxed().toList(),
                c -> new Chain(density, settings, streams.child(c).child(1)).run(starts.get(c), quantities));
        double[][][] values = new double[quantities][chains.size()][];
        for (int q = 0; q < quantities; q++) {
            for (int c = 0; c < chains.size(); c++) {
                values[q][c] = chains.get(c).quantities[q];
            }
        }
        Draws draws = Draws.owning(density.quantities(), values);
        RunStatistics statistics = statistics(chains, settings, seed);
        List<Finding> symptoms = Symptoms.of(density, chains, settings.thresholds());
        Fit fit = Fit.judge(draws, symptoms, statistics, settings.thresholds(), settings.threads());
        List<Finding> causes = Causes.of(density, chains, fit instanceof Doubtful);
        return causes.isEmpty() ? fit : fit.because(causes);
    }

    private static Fit failed(Finding finding, long seed) {
        return new Failed(List.of(finding), new RunStatistics("nuts", seed, 0, 0, Double.NaN));
    }

    private static RunStatistics statistics(List<ChainResult> chains, NutsSettings settings, long seed) {
        long gradients = chains.stream().mapToLong(chain -> chain.gradients).sum();
        long divergences = chains.stream().mapToLong(ChainResult::divergences).sum();
        double acceptance =
                chains.stream().mapToDouble(chain -> chain.sumAcceptance).sum()
                        / ((double) settings.chains() * settings.draws());
        return new RunStatistics("nuts", seed, gradients, divergences, acceptance);
    }
}
