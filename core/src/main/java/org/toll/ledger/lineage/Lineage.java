package org.toll.ledger.lineage;

import java.util.Comparator;
import org.toll.base.SourceId;

/**
 * Two sources whose monthly numbers are too close to be independent. Which of them copied, or whether both copied a third, the
 * numbers do not say.
 *
 * @param one a series
 * @param other a series of another source about the same side
 * @param shiftMonths how many months later {@code other} files the same numbers: -1, 0 or 1
 * @param agreement how closely they agree
 * @param falseAlarmRate the probability of a finding as strong as this one, or stronger, anywhere among the pairs compared, if
 *     all were independent; see {@link Agreement}
 * @param isDeclared whether an independence group already holds both for these numbers
 * @param sentence what was found, fit to print
 */
public record Lineage(
        MonthlySeries one,
        MonthlySeries other,
        int shiftMonths,
        Agreement agreement,
        double falseAlarmRate,
        boolean isDeclared,
        String sentence) {

    /** Surest first. */
    public static final Comparator<Lineage> SUREST_FIRST = Comparator.comparingDouble(Lineage::falseAlarmRate)
            .thenComparing(found -> found.one.source())
            .thenComparing(found -> found.other.source());

    public boolean isBetween(SourceId first, SourceId second) {
        return (one.source().equals(first) && other.source().equals(second))
                || (one.source().equals(second) && other.source().equals(first));
    }

    /** Share of the common months, 0 to 1, in which the numbers differ by at most 1 %. */
    public double shareWithinOnePercent() {
        return (double) agreement.monthsWithinOnePercent() / agreement.months();
    }
}
