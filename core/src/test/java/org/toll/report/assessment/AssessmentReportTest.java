package org.toll.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.ledger.Claims.as;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.synthesis.Synthesis;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimId;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Modality;
import org.toll.report.Block;
import org.toll.report.CitedClaim;
import org.toll.report.Report;
import org.toll.report.Sentence;
import org.toll.report.Table;

class AssessmentReportTest {
    private static final Report REPORT = report(
            claim("k", "one", Metric.KILLED, "2025-12", "20000..25000"),
            claim("k2", "two", Metric.KILLED, "2025-12", "35000"),
            claim("cas", "one", Metric.KILLED_AND_WOUNDED, "2025-12", "35050"),
            claim("rec", "three", Metric.RECRUITS, "2025-12", "30000..36000"),
            claim("ratio", "one", Metric.KILLED_WOUNDED_RATIO, "2025", "ratio 0.55"),
            claim("uav", "one", Metric.DRONE_SHARE, "2025", "70..80%"),
            claim("area", "map", Metric.AREA_GAINED, "2025-12", "-12.5"),
            cumulative(claim("total", "one", Metric.KILLED, "2022-02-24/2025-12-31", ">=300000")),
            as(claim("goal", "two", Metric.KILLED, "2025-12", "50000"), Modality.TARGET));

    @Test
    void the_summary_says_what_is_claimed_and_which_definition_decides() {
        String text = REPORT.summary().stream().map(Sentence::text).collect(Collectors.joining(" "));
        assertThat(text)
                .contains("As of 30 January 2026")
                .contains("December 2025")
                .contains("20,000 to 35,000 killed (2 independent origins)")
                .contains("35,050 killed and wounded (one origin: one)")
                .contains("Recruits for that month are put at 30,000 to 36,000 (one origin: three)")
                .contains("more or fewer, depending on which claims hold, than the killed;")
                .contains("as many as or fewer than the killed and wounded.")
                .contains("no model");
    }

    @Test
    void a_target_is_nowhere_among_the_numbers() {
        assertThat(tables().flatMap(table -> table.rows().stream())
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.claims().stream()))
                .doesNotContain(ClaimId.of("goal"));
    }

    @Test
    void every_claim_that_is_pointed_at_is_among_the_sources() {
        Set<ClaimId> listed =
                REPORT.sources().stream().map(cited -> cited.claim().id()).collect(Collectors.toSet());
        Set<ClaimId> used = tables().flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .flatMap(cell -> cell.claims().stream())
                .collect(Collectors.toSet());
        assertThat(used).isNotEmpty();
        assertThat(listed).containsAll(used);
    }

    @Test
    void anchors_are_unique() {
        List<String> ids = Stream.concat(
                        REPORT.sections().stream().map(section -> section.id()),
                        REPORT.sections().stream()
                                .flatMap(section -> section.blocks().stream())
                                .flatMap(AssessmentReportTest::id))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void only_the_side_in_question_is_cited() {
        assertThat(REPORT.sources())
                .extracting(CitedClaim::claim)
                .allMatch(claim -> claim.side().equals(Side.of("XA")));
    }

    @Test
    void an_empty_ledger_says_that_nothing_is_known() {
        Report nothing = report();
        assertThat(nothing.summary())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text()).contains("nothing in the ledger says what XA lost"));
    }

    private static Stream<Table> tables() {
        return REPORT.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> {
                    if (block instanceof Block.Figure figure) {
                        return Stream.of(figure.table());
                    }
                    return block instanceof Block.Tabular tabular ? Stream.of(tabular.table()) : Stream.empty();
                });
    }

    private static Stream<String> id(Block block) {
        if (block instanceof Block.Figure figure) {
            return Stream.of(figure.id());
        }
        return block instanceof Block.Tabular tabular ? Stream.of(tabular.id()) : Stream.empty();
    }

    private static Report report(LedgerRecord... records) {
        AsOfView view = AsOfView.of(AsOf.parse("2026-01-30"), List.of(records));
        return AssessmentReport.of(Synthesis.assess(view, Side.of("XA")), List.of(), List.of(), "test");
    }
}
