package org.toll.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.fusion.Latent;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

class ForecastClaimsTest {
    private static final Forecast FORECAST = new Forecast(
            Side.of("XA"),
            Latent.STATED,
            YearMonth.of(2026, 3),
            List.of(21_000.0, 23_000.0, 27_000.0, 29_000.0, 31_000.0, 33_000.0, 36_000.0, 40_000.0, 44_000.0),
            new Making(AsOf.parse("2026-01-30"), "0123456789abcdef", "0.1.0", 42));

    @Test
    void a_kept_forecast_comes_back_as_it_was() {
        assertThat(ForecastClaims.find(ForecastClaims.toClaim(FORECAST))).contains(FORECAST);
    }

    @Test
    void a_kept_forecast_is_never_evidence() {
        Claim claim = ForecastClaims.toClaim(FORECAST);
        AsOfView view = AsOfView.of(AsOf.parse("2026-12-31"), List.of(ForecastClaims.SOURCE, claim));
        assertThat(view.listClaims()).containsExactly(claim);
        assertThat(view.listEvidence()).isEmpty();
        assertThat(claim.metric()).isEqualTo(Metric.KILLED_AND_WOUNDED);
    }

    @Test
    void the_note_says_how_to_make_it_again() {
        assertThat(ForecastClaims.toClaim(FORECAST).remark().note())
                .startsWith(
                        "forecast=1 quantity=stated as_of=2026-01-30 data=0123456789abcdef version=0.1.0 seed=42 q05=21000");
    }

    @Test
    void values_spread_out_have_the_quantiles_they_were_made_from() {
        double[] values = FORECAST.spreadOut();
        assertThat(values).isSorted().hasSize(99);
        assertThat(values[4]).isEqualTo(21_000);
        assertThat(values[49]).isEqualTo(31_000);
        assertThat(values[94]).isEqualTo(44_000);
    }
}
