package org.toll.outlook.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.outlook.baseline.LogNormal;

/** Scores what the register of deaths was expected to settle at for past months, against a vintage published later. */
final class RegisterTarget {
    /** A month's register figure is settled when it was published this long after the month. */
    private static final int SETTLED_AFTER_MONTHS = 10;

    /** What a register figure that nobody has corrected yet was found to move by: the spread of the model's own prior. */
    private static final double BASELINE_SD = 0.2;

    /** What the model allows between the path and a settled month of a register: log sd of its likelihood, prior median. */
    private static final double REGISTER_SD = 0.13;

    private RegisterTarget() {}

    static List<ScoredForecast> score(Vintage vintage, Readings truth) {
        Optional<MonthlyDraws> registered = vintage.estimate().posterior().find(Latent.REGISTERED);
        if (registered.isEmpty()) {
            return List.of();
        }
        MonthlySeries later = MonthlySeries.of(
                truth,
                reading -> reading.isSurely(Definition.REGISTERED)
                        && !vintage.asOf().knows(reading.claim().published())
                        && isSettled(reading));
        MonthlySeries known = MonthlySeries.of(vintage.readings(), reading -> reading.isSurely(Definition.REGISTERED));
        List<ScoredForecast> scored = new ArrayList<>();
        for (Map.Entry<YearMonth, Double> month : later.months().entrySet()) {
            YearMonth when = month.getKey();
            double value = month.getValue();
            boolean isPast = !when.isAfter(vintage.estimate().posterior().newest());
            if (isPast && registered.get().covers(when)) {
                scored.add(row(
                        vintage,
                        Backtest.MODEL,
                        when,
                        value,
                        Score.ofDraws(vintage.said(registered.get().of(when), REGISTER_SD), value)));
                Double before = known.months().get(when);
                if (before != null) {
                    LogNormal unchanged = new LogNormal(Math.log(before), BASELINE_SD);
                    scored.add(row(vintage, "register as then published", when, value, Score.of(unchanged, value)));
                }
            }
        }
        return scored;
    }

    private static boolean isSettled(Reading reading) {
        YearMonth last = YearMonth.from(reading.claim().period().last());
        return !YearMonth.from(reading.claim().published()).isBefore(last.plusMonths(SETTLED_AFTER_MONTHS));
    }

    private static ScoredForecast row(Vintage vintage, String method, YearMonth month, double truth, Score score) {
        return new ScoredForecast(Target.REGISTER, method, vintage.asOf(), month.toString(), 0, truth, score);
    }
}
