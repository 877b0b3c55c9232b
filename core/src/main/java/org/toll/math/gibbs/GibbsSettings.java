package org.toll.math.gibbs;

import org.toll.math.InvalidArgument;

/**
 * @param chains 1 or more
 * @param warmup sweeps dropped from each chain, 0 or more
 * @param draws kept from each chain, 4 or more
 * @param thinning sweeps between kept draws, 1 or more
 * @param threads 1 or more; never changes the result
 */
public record GibbsSettings(int chains, int warmup, int draws, int thinning, int threads) {
    public GibbsSettings {
        if (chains < 1 || warmup < 0 || draws < 4 || thinning < 1 || threads < 1) {
            throw InvalidArgument.of(
                    "A run needs 1 or more chains and threads, 4 or more draws, thinning of 1 or more",
                    chains + " chains, " + warmup + " + " + draws + " x " + thinning + ", " + threads + " threads",
                    "Start from GibbsSettings.defaults().");
        }
    }

    /** 4 chains of 1,000 + 1,000 sweeps on one thread. */
    public static GibbsSettings defaults() {
        return new GibbsSettings(4, 1000, 1000, 1, 1);
    }
}
