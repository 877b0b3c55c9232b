package org.toll.estimate.mse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.base.Citation;
import org.toll.base.Share;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * How much each family counts in the average: by how well it predicts on which lists a person is whom it has not seen.
 *
 * <p>Every observed person is left out in turn. The product over persons of the probability of their pattern given all others
 * (the pseudo-marginal likelihood, which unlike the marginal likelihood hardly depends on priors that families do not share) is
 * the weight, up to a factor. Families that predict alike count alike: weights refute and do not choose, and two that fit
 * alike but leave different numbers unseen both stay in the average.
 *
 * <p><b>Assumes</b> that a family which predicts the patterns of the observed badly is also wrong about the unseen; the
 * converse is not assumed. Where all are wrong, the least wrong on the observed gets the weight.
 */
@Citation({
    "Geisser, S. and Eddy, W. F. (1979). A predictive approach to model selection. JASA 74.",
    "Gelfand, A. E. and Dey, D. K. (1994). Bayesian model choice: asymptotics and exact calculations. JRSS B 56."
})
final class PredictiveWeights {
    private PredictiveWeights() {}

    /**
     * @param leftOut for each family and each pattern of the table the log probability of one of its persons given all others
     * @return one for each family, adding up to 1
     */
    static List<Share> of(CaptureTable table, List<List<Double>> leftOut) {
        double[] scores =
                leftOut.stream().mapToDouble(family -> score(table, family)).toArray();
        if (table.observed() < 2) {
            // Nobody is left to predict one person from.
            Arrays.fill(scores, 0);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double all = 0;
        for (double score : scores) {
            all += Math.exp(score - best);
        }
        List<Share> weights = new ArrayList<>();
        for (double score : scores) {
            weights.add(Share.ofFraction(Math.exp(score - best) / all));
        }
        return weights;
    }

    private static double score(CaptureTable table, List<Double> logs) {
        double score = 0;
        for (int i = 0; i < table.patternCount(); i++) {
            score += table.count(i) * logs.get(i);
        }
        return score;
    }
}
