package org.toll.estimate.mse.latent;

import java.util.ArrayList;
import java.util.List;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;

/** Replicates the observed table from the model, and counts how often a replicated overlap reaches the observed one. */
final class OverlapChecks {
    /** With more lists the table of all patterns is too large to replicate in passing. */
    private static final int MOST_LISTS = 8;

    private final CaptureTable table;
    private final int[] sets;
    private final double[] reached;
    private final int[][] members;
    private final double[] probabilities;
    private final double[] work = new double[100];
    private int replicates;

    OverlapChecks(CaptureTable table) {
        this.table = table;
        int lists = table.listCount();
        List<Integer> small = new ArrayList<>();
        int patterns = isPossible() ? 1 << lists : 1;
        this.members = new int[patterns][];
        for (int pattern = 1; pattern < patterns; pattern++) {
            int size = Integer.bitCount(pattern);
            if (size == 2 || size == 3) {
                small.add(pattern);
            }
            members[pattern] = new int[size];
            int next = 0;
            for (int j = 0; j < lists; j++) {
                if (((pattern >>> j) & 1) == 1) {
                    members[pattern][next++] = j;
                }
            }
        }
        this.sets = small.stream().mapToInt(Integer::intValue).toArray();
        this.reached = new double[sets.length];
        this.probabilities = new double[patterns];
    }

    boolean isPossible() {
        return table.listCount() <= MOST_LISTS;
    }

    private void fill(ClassState state) {
        for (int pattern = 1; pattern < probabilities.length; pattern++) {
            probabilities[pattern] = PatternProbability.fill(state, members[pattern], work);
        }
    }

    /** The product of the probabilities of patterns on an odd number of lists over that of patterns on an even number. */
    double oddOverEven(ClassState state) {
        fill(state);
        double log = 0;
        for (int pattern = 1; pattern < probabilities.length; pattern++) {
            double term = Math.log(Math.max(probabilities[pattern], 1e-300));
            log += Integer.bitCount(pattern) % 2 == 1 ? term : -term;
        }
        // Per observed person: the condition of having been observed takes one factor out.
        double seen = 1 - state.unseenProbability();
        return Math.exp(log) / seen;
    }

    void replicate(ClassState state, Draws draws) {
        fill(state);
        probabilities[0] = 0;
        long[] counts = draws.multinomial(table.observed(), probabilities);
        for (int s = 0; s < sets.length; s++) {
            long overlap = 0;
            for (int pattern = 1; pattern < counts.length; pattern++) {
                overlap += (pattern & sets[s]) == sets[s] ? counts[pattern] : 0;
            }
            long seen = table.overlap(sets[s]);
            reached[s] += overlap > seen ? 1 : overlap == seen ? .5 : 0;
        }
        replicates++;
    }

    /** The checks of several runs on one table together. */
    static List<OverlapCheck> joined(List<OverlapChecks> runs) {
        OverlapChecks first = runs.get(0);
        List<OverlapCheck> joined = new ArrayList<>();
        double replicates = runs.stream().mapToInt(run -> run.replicates).sum();
        for (int s = 0; s < first.sets.length && replicates > 0; s++) {
            double reached = 0;
            for (OverlapChecks run : runs) {
                reached += run.reached[s];
            }
            joined.add(new OverlapCheck(
                    first.table.nameOf(first.sets[s]), first.table.overlap(first.sets[s]), reached / replicates));
        }
        return joined;
    }
}
