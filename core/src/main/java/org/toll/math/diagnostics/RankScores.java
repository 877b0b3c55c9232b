package org.toll.math.diagnostics;

import java.util.Arrays;
import org.toll.math.special.NormalLaw;

/** Normal quantiles of the ranks of a sample of one size (offset of Blom), half ranks included: made once, used for any number of samples. */
final class RankScores {
    private final double[] byTwiceRank;

    private RankScores(double[] byTwiceRank) {
        this.byTwiceRank = byTwiceRank;
    }

    static RankScores ofSize(int size) {
        double[] scores = new double[2 * size + 1];
        for (int twice = 2; twice <= size; twice++) {
            double score = NormalLaw.quantile((twice / 2.0 - 0.375) / (size + 0.25));
            scores[twice] = score;
            scores[2 * size + 2 - twice] = -score;
        }
        return new RankScores(scores);
    }

    /** The score of each value of an ascending sample; ties share that of their mean rank. */
    double[] ofSorted(double[] sorted) {
        double[] scores = new double[sorted.length];
        int from = 0;
        while (from < sorted.length) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            Arrays.fill(scores, from, to, byTwiceRank[from + 1 + to]);
            from = to;
        }
        return scores;
    }
}
