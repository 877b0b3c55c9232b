package org.toll.estimate.fusion.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.ledger.Claims.as;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.ledger.AsOfView;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Modality;

/** Ledgers that say little, or say it twice, or against themselves: each gets an answer with honest width or a reason. */
class FusionTest {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final DefinitionTable TABLE = DefinitionTable.parse("""
            * killed * * killed=1
            * killed_and_wounded * * casualties=1
            * recruits * * recruits=1
            """, "table");

    @Test
    void no_claim_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> estimate())
                .isInstanceOf(NothingToFit.class)
                .hasMessageContaining("Add a claim about its killed or wounded");
    }

    @Test
    void claims_that_bear_on_no_loss_are_refused() {
        assertThatThrownBy(() -> estimate(claim("a", "council", Metric.RECRUITS, "2025-12", "35000")))
                .isInstanceOf(NothingToFit.class);
    }

    @Test
    void targets_alone_are_no_evidence() {
        assertThatThrownBy(
                        () -> estimate(as(claim("a", "minister", Metric.KILLED, "2025-12", "50000"), Modality.TARGET)))
                .isInstanceOf(NothingToFit.class);
    }

    @Test
    void one_claim_has_an_answer_around_it_and_wider_than_it() {
        MonthlyDraws killed = killed(claim("a", "alliance", Metric.KILLED, "2025-12", "20000..25000"));
        assertThat(killed.quantile(DECEMBER, 0.5)).isBetween(14_000.0, 32_000.0);
        assertThat(killed.quantile(DECEMBER, 0.05)).isLessThan(17_000);
        assertThat(killed.quantile(DECEMBER, 0.95)).isGreaterThan(29_000);
    }

    @Test
    void an_origin_that_repeats_itself_is_no_surer_than_one_that_does_not() {
        double alone =
                logWidth(killed(cumulative(claim("a", "alliance", Metric.KILLED, "2025-11-01/2025-12-31", "40000"))));
        double repeated = logWidth(killed(
                cumulative(claim("a", "alliance", Metric.KILLED, "2025-11-01/2025-12-31", "40000")),
                claim("b", "alliance", Metric.KILLED, "2025-12", "20000"),
                claim("c", "alliance", Metric.KILLED, "2025-11", "20000")));
        assertThat(repeated).isGreaterThan(0.7 * alone);
    }

    @Test
    void a_floor_above_a_ceiling_ends_between_them() {
        MonthlyDraws killed = killed(
                claim("a", "minister", Metric.KILLED, "2025-12", ">=30000"),
                claim("b", "ministry", Metric.KILLED, "2025-12", "<=15000"));
        assertThat(killed.quantile(DECEMBER, 0.5)).isBetween(12_000.0, 38_000.0);
    }

    @Test
    void a_war_of_two_months_has_two_months() {
        MonthlyDraws killed = killed(
                claim("a", "staff", Metric.KILLED_AND_WOUNDED, "2025-11", "31000"),
                claim("b", "staff", Metric.KILLED_AND_WOUNDED, "2025-12", "35000"));
        assertThat(killed.first()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(killed.quantile(DECEMBER, 0.95)).isGreaterThan(1.8 * killed.quantile(DECEMBER, 0.05));
    }

    @Test
    void the_same_seed_gives_the_same_bits_for_any_number_of_threads() {
        AsOfView view = view(claim("a", "alliance", Metric.KILLED, "2025-12", "20000..25000"));
        assertThat(of(view, 1).get(Latent.KILLED).of(DECEMBER))
                .containsExactly(of(view, 2).get(Latent.KILLED).of(DECEMBER));
    }

    @Test
    void every_kept_draw_is_told() {
        AtomicInteger told = new AtomicInteger();
        FusionSettings settings = FusionSettings.fast(1, 1);
        Fusion.estimate(
                view(claim("a", "alliance", Metric.KILLED, "2025-12", "20000..25000")),
                Side.of("XA"),
                TABLE,
                settings,
                told::incrementAndGet);
        assertThat(told).hasValue(settings.totalDraws());
    }

    @Test
    void another_number_in_a_claim_changes_the_hash_of_the_data() {
        assertThat(hash("20000..25000")).isEqualTo(hash("20000..25000")).isNotEqualTo(hash("20000..25001"));
    }

    private static String hash(String quantity) {
        return String.valueOf(estimate(claim("a", "alliance", Metric.KILLED, "2025-12", quantity))
                .posterior()
                .provenance()
                .parameters()
                .get("data"));
    }

    private static double logWidth(MonthlyDraws killed) {
        return Math.log(killed.quantile(DECEMBER, 0.95) / killed.quantile(DECEMBER, 0.05));
    }

    private static MonthlyDraws killed(LedgerRecord... records) {
        return estimate(records).posterior().get(Latent.KILLED);
    }

    private static FusionEstimate estimate(LedgerRecord... records) {
        return Fusion.estimate(view(records), Side.of("XA"), TABLE, FusionSettings.fast(1, 1), DrawListener.NOBODY);
    }

    private static FusionPosterior of(AsOfView view, int threads) {
        return Fusion.estimate(view, Side.of("XA"), TABLE, FusionSettings.fast(7, threads), DrawListener.NOBODY)
                .posterior();
    }

    private static AsOfView view(LedgerRecord... records) {
        return AsOfView.of(AsOf.parse("2026-01-30"), List.of(records));
    }
}
