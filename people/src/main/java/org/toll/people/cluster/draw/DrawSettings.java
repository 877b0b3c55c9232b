package org.toll.people.cluster.draw;

import org.toll.base.InvalidInput;

/**
 * How clusterings are drawn.
 *
 * @param draws number of clusterings, 1 or more; 200 are enough for a 90 % interval
 * @param warmUp sweeps before the first draw is kept
 * @param leastBits log2 odds, given the odds of a link, up to which a pair ties nobody together; lower is slower. Pairs that the
 *     weights already lack count as unscored, so keep them from about 10 bits below the cut, more if lists overlap much
 * @param priorBits the prior that the weights contain, {@code ScoringPlan.priorBits()}
 * @param seed equal seeds give equal draws, whatever the number of threads
 * @param threads 1 or more
 */
public record DrawSettings(int draws, int warmUp, float leastBits, float priorBits, long seed, int threads) {
    private static final int USUAL_DRAWS = 200;
    private static final int USUAL_WARM_UP = 40;
    private static final float ONE_IN_A_THOUSAND = -10;

    public DrawSettings {
        if (draws < 1 || warmUp < 0 || threads < 1) {
            throw InvalidInput.of(
                    "There are draws, threads, and no negative warm-up",
                    draws + ", " + threads + ", " + warmUp,
                    "Use 200 draws.");
        }
        if (!Float.isFinite(priorBits) || Float.isNaN(leastBits)) {
            throw InvalidInput.of("The prior of the weights is a number of bits", priorBits, "Take it from the plan.");
        }
    }

    /** 200 draws after 40 sweeps, pairs above one in a thousand, one thread. */
    public static DrawSettings usual(float priorBits, long seed) {
        return new DrawSettings(USUAL_DRAWS, USUAL_WARM_UP, ONE_IN_A_THOUSAND, priorBits, seed, 1);
    }

    public DrawSettings withDraws(int draws) {
        return new DrawSettings(draws, warmUp, leastBits, priorBits, seed, threads);
    }

    public DrawSettings withThreads(int threads) {
        return new DrawSettings(draws, warmUp, leastBits, priorBits, seed, threads);
    }
}
