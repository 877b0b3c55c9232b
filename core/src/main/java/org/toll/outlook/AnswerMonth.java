package org.toll.outlook;

import java.time.YearMonth;
import org.toll.base.AsOf;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;

/** Which month a question is answered for: the newest whole one. Half a month would be read as a good month. */
public final class AnswerMonth {
    private AnswerMonth() {}

    /**
     * @param posterior with at least the killed
     * @param asOf the day of knowledge
     * @return the newest month with evidence if it was over by then, else the one before it if there is one
     */
    public static YearMonth of(FusionPosterior posterior, AsOf asOf) {
        YearMonth newest = posterior.newest();
        boolean isOver = asOf.knows(newest.atEndOfMonth());
        boolean hasEarlier = posterior.get(Latent.KILLED).covers(newest.minusMonths(1));
        return isOver || !hasEarlier ? newest : newest.minusMonths(1);
    }
}
