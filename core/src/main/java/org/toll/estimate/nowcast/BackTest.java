package org.toll.estimate.nowcast;

import java.time.LocalDate;
import org.toll.base.InvalidInput;
import org.toll.math.score.Scores;

/**
 * How a prediction made from earlier vintages did at a later one.
 *
 * @param periods scored
 * @param crps mean over periods, in names
 * @param logScore mean over periods of minus the log probability of the truth; infinite where the truth was held impossible
 * @param coverage50 share of periods whose 50 % interval holds the truth
 * @param coverage90 share of periods whose 90 % interval holds the truth
 * @param totalCrps of the sum over periods, in names
 * @param totalTruth names of all periods at the later date
 */
public record BackTest(
        int periods,
        double crps,
        double logScore,
        double coverage50,
        double coverage90,
        double totalCrps,
        double totalTruth) {

    /**
     * @param prediction made from {@code all.asOf} an earlier day
     * @param all vintages, the later date among them
     * @param date of the vintage that was predicted
     * @throws InvalidInput if there is no vintage of that date
     */
    public static BackTest score(Prediction prediction, Vintages all, LocalDate date) {
        int column = all.dates().indexOf(date);
        if (column < 0) {
            throw InvalidInput.of("There is no vintage of this day", date, "There are " + all.dates() + ".");
        }
        int n = prediction.periods().size();
        double crps = 0;
        double log = 0;
        int in50 = 0;
        int in90 = 0;
        double truths = 0;
        for (int i = 0; i < n; i++) {
            int row = all.periods().indexOf(prediction.periods().get(i));
            double truth = all.known(row, column);
            double[] draws = prediction.draws(i);
            crps += Scores.crps(draws, truth);
            log -= prediction.logProbability(i, truth);
            in50 += Scores.covers(draws, 0.5, truth) ? 1 : 0;
            in90 += Scores.covers(draws, 0.9, truth) ? 1 : 0;
            truths += truth;
        }
        return new BackTest(
                n,
                crps / n,
                log / n,
                (double) in50 / n,
                (double) in90 / n,
                Scores.crps(prediction.total(), truths),
                truths);
    }
}
