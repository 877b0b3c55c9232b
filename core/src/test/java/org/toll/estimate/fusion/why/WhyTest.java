package org.toll.estimate.fusion.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.ledger.Claims.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.fit.DrawListener;
import org.toll.estimate.fusion.fit.Fusion;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.ledger.AsOfView;
import org.toll.ledger.LedgerRecord;
import org.toll.math.diagnostics.Quantiles;

/** A series of casualties, two counts of killed that agree, and one three times as high. */
class WhyTest {
    private static final YearMonth AUGUST = YearMonth.of(2025, 8);
    private static final DefinitionTable TABLE = DefinitionTable.parse("""
            doubtful killed * * killed=0.5 killed_and_seriously_wounded=0.5
            * killed * * killed=1
            * killed_and_wounded * * casualties=1
            """, "table");
    private static final AsOfView VIEW = AsOfView.of(AsOf.parse("2025-12-31"), war());
    private static final FusionSettings SETTINGS = FusionSettings.fast(3, 1).withHorizon(3);
    private static FusionEstimate estimate;

    @BeforeAll
    static void fit() {
        estimate = Fusion.estimate(VIEW, Side.of("XA"), TABLE, SETTINGS, DrawListener.NOBODY);
    }

    @Test
    void the_voice_that_stands_alone_has_the_largest_house_effect() {
        assertThat(Houses.of(estimate)).hasSize(3);
        assertThat(house("minister")).isGreaterThan(house("alliance")).isGreaterThan(house("recorder"));
    }

    @Test
    void a_high_claim_is_found_to_have_raised_the_month() {
        List<Influence.Row> rows = Influence.on(estimate, AUGUST);
        assertThat(rows)
                .filteredOn(row -> row.reading().origin().equals("minister"))
                .allSatisfy(row -> assertThat(row.shift()).isPositive());
        assertThat(Influence.on(estimate, YearMonth.of(2030, 1))).isEmpty();
    }

    @Test
    void leaving_out_the_high_voice_lowers_the_level() {
        Refits refits = new Refits(VIEW, Side.of("XA"), TABLE, SETTINGS);
        List<Refits.Refit<Double>> rows = refits.leavingOutEachOrigin(
                fit -> fit.posterior().get(Latent.KILLED).quantile(AUGUST, 0.5));
        double all = estimate.posterior().get(Latent.KILLED).quantile(AUGUST, 0.5);
        assertThat(rows).hasSize(5);
        assertThat(rows)
                .filteredOn(row -> row.changed().equals("without minister"))
                .allSatisfy(row -> assertThat(row.summary().orElseThrow()).isLessThan(all));
    }

    @Test
    void a_known_voice_is_expected_to_say_what_it_said_and_an_unknown_one_something_near() {
        for (PredictiveCheck.Row row : PredictiveCheck.of(estimate)) {
            assertThat(row.low()).isLessThan(row.median()).isPositive();
            assertThat(row.rank()).isBetween(0.0, 1.0);
        }
        Reading alliance = estimate.model().readings().read().stream()
                .filter(reading -> reading.origin().equals("alliance"))
                .findFirst()
                .orElseThrow();
        double[] expected = Expected.of(estimate)
                .draws(estimate.model().readings().timeline(), alliance)
                .orElseThrow();
        assertThat(Quantiles.of(expected, 0.05)).isLessThan(alliance.figure().value());
        assertThat(Quantiles.of(expected, 0.95)).isGreaterThan(alliance.figure().value());
    }

    private static double house(String origin) {
        return Houses.of(estimate).stream()
                .filter(house -> house.reading().origin().equals(origin))
                .mapToDouble(Houses.House::median)
                .findFirst()
                .orElseThrow();
    }

    private static List<LedgerRecord> war() {
        List<LedgerRecord> records = new ArrayList<>();
        for (int month = 1; month <= 8; month++) {
            records.add(claim("s" + month, "staff", Metric.KILLED_AND_WOUNDED, "2025-0" + month, "30000"));
        }
        records.add(claim("alliance", "alliance", Metric.KILLED, "2025-08", "9000"));
        records.add(claim("recorder", "recorder", Metric.KILLED, "2025-08", "8000"));
        records.add(claim("minister", "minister", Metric.KILLED, "2025-08", "26000"));
        records.add(claim("doubtful", "doubtful", Metric.KILLED, "2025-07", "15000"));
        return records;
    }
}
