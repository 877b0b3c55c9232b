package org.toll.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.ledger.Claims.as;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.superseding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;

class AsOfViewTest {
    private static final AsOf NEW_YEAR = AsOf.parse("2026-01-01");

    @Test
    void a_claim_published_later_is_not_there() {
        Claim known = claim("a", "s", Metric.KILLED, "2025-11", "100");
        Claim future = claim("b", "s", Metric.KILLED, "2025-12", "100", LocalDate.of(2026, 1, 2));
        assertThat(AsOfView.of(NEW_YEAR, List.of(known, future)).listClaims()).containsExactly(known);
    }

    @Test
    void a_correction_replaces_its_claim_only_once_it_is_known() {
        Claim first = claim("a", "s", Metric.KILLED, "2025-11", "100");
        Claim correction =
                superseding(claim("a2", "s", Metric.KILLED, "2025-11", "120", LocalDate.of(2026, 1, 5)), "a");
        List<Claim> all = List.of(first, correction);
        assertThat(AsOfView.of(NEW_YEAR, all).listClaims()).containsExactly(first);
        assertThat(AsOfView.of(AsOf.parse("2026-01-05"), all).listClaims()).containsExactly(correction);
    }

    @Test
    void a_retraction_takes_effect_on_its_day() {
        Claim claim = claim("a", "s", Metric.KILLED, "2025-11", "100");
        Retraction retraction = new Retraction(claim.id(), LocalDate.of(2026, 1, 2), "withdrawn by its source");
        List<LedgerRecord> all = List.of(claim, retraction);
        assertThat(AsOfView.of(NEW_YEAR, all).listClaims()).containsExactly(claim);
        assertThat(AsOfView.of(AsOf.parse("2026-01-02"), all).listClaims()).isEmpty();
    }

    @Test
    void targets_plans_projections_and_conditionals_are_no_evidence() {
        List<Claim> all = new ArrayList<>();
        for (Modality modality : Modality.values()) {
            all.add(as(claim(modality.code(), "s", Metric.KILLED, "2025-11", "100"), modality));
        }
        assertThat(AsOfView.of(NEW_YEAR, all).listEvidence())
                .extracting(claim -> claim.footing().modality())
                .containsExactlyInAnyOrder(Modality.OBSERVATION, Modality.ESTIMATE, Modality.OFFICIAL_CLAIM);
    }

    @Test
    void the_order_of_appending_claims_does_not_matter() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            claims.add(claim("c" + i, "s" + i % 3, Metric.KILLED, "2025-%02d".formatted(1 + i % 12), "" + i));
        }
        List<Claim> expected = AsOfView.of(NEW_YEAR, claims).listClaims();
        Collections.shuffle(claims, new Random(1));
        assertThat(AsOfView.of(NEW_YEAR, claims).listClaims()).isEqualTo(expected);
    }

    @Test
    void members_of_a_group_share_one_origin_for_the_metrics_they_copy() {
        IndependenceGroup family = new IndependenceGroup(
                "family",
                "Family",
                "One series, restated.",
                List.of(
                        new IndependenceGroup.Member(SourceId.of("staff"), Set.of()),
                        new IndependenceGroup.Member(SourceId.of("ally"), Set.of(Metric.KILLED_AND_WOUNDED))));
        AsOfView view = AsOfView.of(NEW_YEAR, List.of(family));
        assertThat(view.originOf(claim("a", "ally", Metric.KILLED_AND_WOUNDED, "2025-11", "1")))
                .isEqualTo("family");
        assertThat(view.originOf(claim("b", "ally", Metric.KILLED, "2025-11", "1")))
                .isEqualTo("ally");
        assertThat(view.originOf(claim("c", "staff", Metric.KILLED, "2025-11", "1")))
                .isEqualTo("family");
    }

    @Test
    void the_last_version_of_a_source_counts() {
        Source before = new Source(
                SourceId.of("s"), "Old name", SourceKind.MEDIA, java.util.Optional.empty(), Reliability.C, List.of());
        Source after = new Source(
                SourceId.of("s"), "New name", SourceKind.MEDIA, java.util.Optional.empty(), Reliability.B, List.of());
        assertThat(AsOfView.of(NEW_YEAR, List.of(before, after)).nameOf(SourceId.of("s")))
                .isEqualTo("New name");
    }

    @Test
    void evidence_is_found_by_side_and_metric() {
        Claim killed = claim("a", "s", Metric.KILLED, "2025-11", "100");
        Claim wounded = claim("b", "s", Metric.WOUNDED, "2025-11", "100");
        AsOfView view = AsOfView.of(NEW_YEAR, List.of(killed, wounded));
        assertThat(view.listEvidence(Side.of("XA"), Metric.KILLED)).containsExactly(killed);
        assertThat(view.listEvidence(Side.of("XB"), Metric.KILLED)).isEmpty();
        assertThat(view.listSides()).containsExactly(Side.of("XA"));
    }
}
