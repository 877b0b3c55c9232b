package org.toll.outlook.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.ledger.Claims.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.ledger.AsOfView;
import org.toll.ledger.LedgerRecord;
import org.toll.outlook.forecast.Forecast;
import org.toll.outlook.forecast.ForecastClaims;
import org.toll.outlook.forecast.Making;

class BacktestTest {
    private static final DefinitionTable TABLE = DefinitionTable.parse("""
            * killed * * killed=1
            * killed_and_wounded * * casualties=1
            """, "table");
    private static final BacktestPlan PLAN =
            new BacktestPlan(List.of(AsOf.parse("2025-08-02")), AsOf.parse("2025-12-31"), Optional.empty());

    @Test
    void model_and_baselines_are_scored_on_the_same_months() {
        List<ScoredForecast> scored = run(war());
        assertThat(methods(scored, Target.SERIES))
                .containsExactlyInAnyOrder(Backtest.MODEL, "random walk", "ETS(A,Ad,N)", "ARIMA(0,1,1)");
        assertThat(scored)
                .filteredOn(row -> row.target() == Target.SERIES && row.method().equals(Backtest.MODEL))
                .extracting(ScoredForecast::about)
                .containsExactly("2025-08", "2025-09", "2025-10");
        assertThat(methods(scored, Target.LATER_CLAIMS)).contains(Backtest.MODEL);
    }

    @Test
    void what_is_published_after_the_day_of_truth_changes_nothing() {
        List<LedgerRecord> poisoned = new ArrayList<>(war());
        for (int month = 1; month <= 12; month++) {
            poisoned.add(claim(
                    "poison" + month,
                    "staff",
                    Metric.KILLED_AND_WOUNDED,
                    YearMonth.of(2025, month).toString(),
                    "990000",
                    LocalDate.of(2027, 1, 1)));
        }
        poisoned.add(claim("poison", "alliance", Metric.KILLED, "2025-09", "1", LocalDate.of(2027, 1, 1)));
        assertThat(run(poisoned)).isEqualTo(run(war()));
    }

    /** A later number may be scored against, and must not change what was forecast. */
    @Test
    void what_is_published_after_the_replayed_day_does_not_change_the_forecast() {
        List<LedgerRecord> changed = new ArrayList<>(war());
        changed.add(claim("late", "late", Metric.KILLED, "2025-03", "90000", LocalDate.of(2025, 11, 1)));
        assertThat(series(run(changed))).isEqualTo(series(run(war())));
    }

    @Test
    void kept_forecasts_are_scored_when_the_truth_has_come_in() {
        List<LedgerRecord> kept = new ArrayList<>(war());
        kept.add(ForecastClaims.SOURCE);
        Forecast forecast = new Forecast(
                Side.of("XA"),
                Latent.STATED,
                YearMonth.of(2025, 9),
                List.of(20e3, 22e3, 26e3, 29e3, 32e3, 34e3, 37e3, 40e3, 43e3),
                new Making(AsOf.parse("2025-08-02"), "0123456789abcdef", "0.1.0", 1));
        kept.add(ForecastClaims.toClaim(forecast));
        assertThat(run(kept))
                .filteredOn(row -> row.target() == Target.KEPT)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.about()).isEqualTo("2025-09");
                    assertThat(row.score().isIn90()).isTrue();
                });
        assertThat(series(run(kept))).isEqualTo(series(run(war())));
    }

    @Test
    void a_plan_names_the_line_that_cannot_be_read() {
        assertThatThrownBy(() -> BacktestPlan.parse("as-of 2025-01-01\nwhen 2025", "plan.txt"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("plan.txt:2: Unknown word");
        assertThatThrownBy(() -> BacktestPlan.parse("as-of 2025-01-01", "plan.txt"))
                .hasMessageContaining("truth 2026-01-30");
    }

    @Test
    void means_compare_the_model_with_each_baseline_on_shared_occasions() {
        List<ScoreSummary> means = ScoreSummary.of(run(war()));
        assertThat(means.get(0).method()).isEqualTo(Backtest.MODEL);
        assertThat(means.get(0).relativeCrps()).isEqualTo(1);
        assertThat(means)
                .allSatisfy(mean -> assertThat(mean.calibration().pit().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isBetween(0.999, 1.001));
    }

    private static List<ScoredForecast> series(List<ScoredForecast> scored) {
        return scored.stream().filter(row -> row.target() == Target.SERIES).toList();
    }

    private static List<String> methods(List<ScoredForecast> scored, Target target) {
        return scored.stream()
                .filter(row -> row.target() == target)
                .map(ScoredForecast::method)
                .distinct()
                .toList();
    }

    private static List<ScoredForecast> run(List<LedgerRecord> records) {
        return new Backtest(
                        day -> AsOfView.of(day, records),
                        Side.of("XA"),
                        TABLE,
                        FusionSettings.fast(1, 1).withHorizon(6))
                .run(PLAN, day -> {});
    }

    /** Ten months of a series, and a neutral count of killed now and then. */
    private static List<LedgerRecord> war() {
        List<LedgerRecord> records = new ArrayList<>();
        for (int month = 1; month <= 10; month++) {
            YearMonth when = YearMonth.of(2025, month);
            long stated = Math.round(30_000 * (1 + 0.2 * Math.sin(month)));
            records.add(claim("s" + month, "staff", Metric.KILLED_AND_WOUNDED, when.toString(), Long.toString(stated)));
            if (month % 3 == 0) {
                records.add(claim(
                        "k" + month, "alliance", Metric.KILLED, when.toString(), (stated / 4) + ".." + (stated / 3)));
            }
        }
        return records;
    }
}
