package org.toll.estimate.mse.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Reshaping;
import org.toll.math.diagnostics.Diagnostics;
import org.toll.math.random.RandomStream;

/**
 * Latent classes (LCMCR): a Dirichlet-process mixture of classes of persons, each with its own chances to be on each list, and
 * lists independent within a class. The answer to persons who differ.
 *
 * <p><b>Assumes</b> that dependence between lists comes from differences between persons, linkage without error, and that the
 * unseen resemble classes some of whose members were seen. Lists that depend on each other directly bias it down if the
 * dependence is positive. The uniform prior of inclusion is not innocent: with many lists it says that few are unseen ({@link
 * LatentClassResult#priorRatio}).
 *
 * <p><b>Sampling.</b> Gibbs with label exchanges, on a ladder of nested random parts of the persons, in independent runs from
 * starting points far apart, until their rank-normalised R-hat and effective sample size are good; a result that did not get
 * there says so. A plain sampler sits in one hill of tables such as the British trafficking table and does not notice.
 */
@Citation({
    "Manrique-Vallier, D. (2016). Bayesian population size estimation using Dirichlet process mixtures. Biometrics 72.",
    "Ishwaran, H. and James, L. F. (2001). Gibbs sampling methods for stick-breaking priors. JASA 96.",
    "Syed, S., Bouchard-Cote, A., Deligiannidis, G. and Doucet, A. (2022). Non-reversible parallel tempering: a scalable highly"
            + " parallel MCMC scheme. JRSS B 84.",
    "Vehtari, A. et al. (2021). Rank-normalization, folding, and localization: an improved R-hat. Bayesian Analysis 16."
})
public final class LatentClasses {
    /** Johndrow, Lum and Manrique-Vallier (2016): below some probability the size is not estimable at all. */
    static final double REACH = .05;

    /** The order of persons is kept in memory, four bytes each. */
    private static final long MOST_PERSONS = 50_000_000;

    private LatentClasses() {}

    /**
     * @param table 3 lists or more that hold somebody; lists without anybody are left out
     * @param stream gives the same result for the same stream, whatever the number of threads
     * @throws InvalidInput for fewer lists, or more than 50 million observed
     */
    public static LatentClassResult estimate(
            CaptureTable table, ClassPriors priors, SamplingPlan plan, RandomStream stream) {
        return estimate(table, priors, plan, Optional.empty(), stream);
    }

    /**
     * The same with chains that start from draws for a similar table.
     *
     * @param pilot where to start; left aside if its lists or priors are others
     * @throws InvalidInput for fewer than 3 lists, or more than 50 million observed
     */
    public static LatentClassResult estimate(
            CaptureTable table,
            ClassPriors priors,
            SamplingPlan plan,
            Optional<PilotStates> pilot,
            RandomStream stream) {
        CaptureTable usable = Reshaping.withoutEmptyLists(table);
        if (usable.listCount() < 3) {
            throw InvalidInput.of("Latent classes need 3 lists", usable.listCount(), "Add a list.");
        }
        if (usable.observed() > MOST_PERSONS) {
            throw InvalidInput.of(
                    "At most " + MOST_PERSONS + " persons are sampled", usable.observed(), "Estimate by strata.");
        }
        List<TemperedRun> runs = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (int r = 0; r < plan.runs(); r++) {
            RandomStream own = stream.child(r);
            runs.add(pilot.filter(states -> states.fits(usable, priors))
                    .map(states -> new TemperedRun(
                            usable, priors, plan.firstRungs(), plan.mostRungs(), own.child(0), states::pick))
                    .orElseGet(() ->
                            TemperedRun.scattered(usable, priors, plan.firstRungs(), plan.mostRungs(), own.child(0))));
            traces.add(new Trace(usable, REACH, Draws.of(own.child(1))));
        }
        inParallel(runs, run -> runs.get(run).warmUp(plan.warmUp()));
        int done = 0;
        int next = plan.sweeps();
        while (true) {
            int more = next - done;
            inParallel(runs, run -> advance(runs.get(run), traces.get(run), more));
            boolean extended = done > 0;
            done = next;
            int from = extended ? traces.get(0).length() / 2 : 0;
            Convergence convergence = judge(usable, runs, traces, from, done, plan);
            boolean isSettled = convergence.isConverged() && convergence.bulkEss() >= plan.wantedEss();
            if (isSettled || done >= plan.mostSweeps()) {
                return result(usable, priors, traces, from, convergence, stream);
            }
            next = Math.min(2 * done, plan.mostSweeps());
            traces.forEach(Trace::forgetFit);
        }
    }

    private static void inParallel(List<TemperedRun> runs, java.util.function.IntConsumer task) {
        IntStream.range(0, runs.size()).parallel().forEach(task);
    }

    private static void advance(TemperedRun run, Trace trace, int sweeps) {
        for (int s = 0; s < sweeps; s++) {
            run.step();
            if (s % Trace.EVERY == 0) {
                trace.keep(run.everybody());
            }
        }
    }

    private static Convergence judge(
            CaptureTable table, List<TemperedRun> runs, List<Trace> traces, int from, int sweeps, SamplingPlan plan) {
        double[][] chains = new double[traces.size()][];
        for (int r = 0; r < chains.length; r++) {
            double[] unseen = traces.get(r).unseen(from);
            chains[r] = Arrays.stream(unseen)
                    .map(value -> Math.log(table.observed() + value))
                    .toArray();
        }
        double rHat = Diagnostics.rHat(chains);
        double bulk = Diagnostics.bulkEss(chains);
        double tail = Diagnostics.tailEss(chains);
        return new Convergence(
                rHat,
                bulk,
                tail,
                runs.size(),
                sweeps,
                runs.stream().mapToInt(TemperedRun::rungs).max().orElseThrow(),
                runs.stream().mapToLong(TemperedRun::roundTrips).sum(),
                runs.stream().mapToDouble(TemperedRun::worstRefusal).max().orElseThrow(),
                rHat < plan.wantedRHat() && Math.min(bulk, tail) >= plan.neededEss());
    }

    private static LatentClassResult result(
            CaptureTable table,
            ClassPriors priors,
            List<Trace> traces,
            int from,
            Convergence convergence,
            RandomStream stream) {
        double observed = table.observed();
        double[] total = joined(traces, trace -> trace.unseen(from));
        double[] observable = joined(traces, trace -> trace.reachable(from));
        double[] interaction = joined(traces, trace -> trace.interactionRatio(from));
        long kept = traces.stream().mapToLong(Trace::length).sum();
        long atCap = traces.stream().mapToLong(Trace::atCap).sum();
        return new LatentClassResult(
                SizeDistribution.ofDraws(
                        Arrays.stream(total).map(x -> observed + x).toArray()),
                SizeDistribution.ofDraws(
                        Arrays.stream(observable).map(x -> observed + x).toArray()),
                Share.ofFraction(REACH),
                convergence,
                Share.ofFraction((double) atCap / kept),
                priors,
                PriorRatio.of(table.listCount(), priors, Draws.of(stream.child(-1))),
                OverlapChecks.joined(traces.stream().map(Trace::checks).toList()),
                ObservedFit.waic(traces.stream().map(Trace::fit).toList()),
                ObservedFit.leftOut(traces.stream().map(Trace::fit).toList()),
                Arrays.stream(interaction).filter(Double::isFinite).boxed().toList());
    }

    private static double[] joined(List<Trace> traces, java.util.function.Function<Trace, double[]> part) {
        return traces.stream()
                .flatMapToDouble(trace -> Arrays.stream(part.apply(trace)))
                .toArray();
    }
}
