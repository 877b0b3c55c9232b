package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import java.util.List;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * Papers filed about the missing: {@code log filed ~ t4(log(sum of (1 - coverage) x killed) + log q, 0.15)}. They separate a
 * register that misses many from a war that kills few. {@code q}, papers for each missing man, is near 0.7 and uncertain: not
 * everybody files, and several relatives may.
 */
final class MissingPart {
    /** The parameter that a model with papers has. */
    static final String PAPERS = "missing_filed_log_q";

    private static final double SD = 0.15;

    private MissingPart() {}

    /**
     * @param filed readings surely about papers, by day of publication; none adds nothing
     * @param coverage of the register, by month
     */
    static void declare(
            ModelBuilder m, Months months, List<Reading> filed, Expr killed, Expr coverage, Assumptions assumptions) {
        if (filed.isEmpty()) {
            return;
        }
        Expr logQ = m.real(PAPERS);
        m.follows(logQ, normal(Math.log(assumptions.of(Prior.FILED)), assumptions.of(Prior.FILED_SD)));
        Expr missing = killed.minus(killed.times(coverage));
        Expr expected = months.totals(filed, missing).log().plus(logQ);
        m.add(Statements.logLikelihood(filed, expected, SD));
    }
}
