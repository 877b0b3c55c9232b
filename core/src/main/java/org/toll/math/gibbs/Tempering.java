package org.toll.math.gibbs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;

/**
 * Parallel tempering as one {@link Sweep}: rungs from the posterior (first) to something that moves freely (last); each rung
 * advances, then neighbours offer to swap their states, even and odd pairs in turn. Reports the first rung. For posteriors whose
 * modes a single chain does not leave.
 *
 * <p><b>Source.</b> Geyer (1991), Computing Science and Statistics 23; even-odd swaps: Syed, Bouchard-Cote, Deligiannidis and
 * Doucet (2022), JRSS B 84.
 *
 * @param <S> the state that swaps
 */
public final class Tempering<S> implements Sweep {
    private final Ladder<S> ladder;
    private final List<S> states;
    private final long[] offered;
    private final long[] accepted;
    private boolean isOddTurn;

    /** The rungs of a tempered posterior. Stateless. */
    public interface Ladder<S> {
        int rungs();

        /** A sweep of one rung from a state to the next; may change and return the same object. */
        S advance(int rung, S state, RandomStream random);

        /** Log density, up to a constant of the rung, of a state under a rung. */
        double logDensity(int rung, S state);

        /** The reported quantities of a state of the first rung. */
        void report(S state, double[] quantities);
    }

    /**
     * @param starts one state for each rung
     * @throws InvalidArgument if their number differs from that of the rungs, or there are fewer than two
     */
    public Tempering(Ladder<S> ladder, List<S> starts) {
        if (starts.size() != ladder.rungs() || starts.size() < 2) {
            throw InvalidArgument.of(
                    "Tempering needs one start for each of two or more rungs", starts.size(), "Check the ladder.");
        }
        this.ladder = ladder;
        this.states = new ArrayList<>(starts);
        this.offered = new long[starts.size() - 1];
        this.accepted = new long[starts.size() - 1];
    }

    @Override
    public void advance(RandomStream random) {
        for (int rung = 0; rung < states.size(); rung++) {
            states.set(rung, ladder.advance(rung, states.get(rung), random));
        }
        for (int rung = isOddTurn ? 1 : 0; rung + 1 < states.size(); rung += 2) {
            S low = states.get(rung);
            S high = states.get(rung + 1);
            double gain = ladder.logDensity(rung, high)
                    + ladder.logDensity(rung + 1, low)
                    - ladder.logDensity(rung, low)
                    - ladder.logDensity(rung + 1, high);
            offered[rung]++;
            if (Math.log(random.uniform()) < gain) {
                accepted[rung]++;
                Collections.swap(states, rung, rung + 1);
            }
        }
        isOddTurn = !isOddTurn;
    }

    @Override
    public void report(double[] quantities) {
        ladder.report(states.get(0), quantities);
    }

    /** Share of accepted swaps between each rung and the next; a gap near 0 cuts the ladder in two. NaN before any offer. */
    public double[] swapRates() {
        double[] rates = new double[offered.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = (double) accepted[i] / offered[i];
        }
        return rates;
    }
}
