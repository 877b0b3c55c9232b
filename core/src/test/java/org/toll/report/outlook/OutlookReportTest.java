package org.toll.report.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.ledger.Claims.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.estimate.fusion.fit.DrawListener;
import org.toll.estimate.fusion.fit.Fusion;
import org.toll.estimate.fusion.fit.FusionEstimate;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.synthesis.Synthesis;
import org.toll.ledger.AsOfView;
import org.toll.ledger.LedgerRecord;
import org.toll.outlook.Confidence;
import org.toll.outlook.Likelihood;
import org.toll.outlook.Projection;
import org.toll.outlook.Scenario;
import org.toll.outlook.ScenarioText;
import org.toll.report.Report;
import org.toll.report.Sentence;
import org.toll.report.assessment.AssessmentReport;

/** A war with 30,000 casualties and 25,000 recruits a month. */
class OutlookReportTest {
    private static final DefinitionTable TABLE = DefinitionTable.parse("""
            * killed * * killed=1
            * killed_and_wounded * * casualties=1
            * recruits * * recruits=1
            * force_size * * force=1
            """, "table");
    private static final AsOfView VIEW = AsOfView.of(AsOf.parse("2025-12-15"), war());
    private static Report report;

    @BeforeAll
    static void lay() {
        FusionEstimate estimate = Fusion.estimate(
                VIEW, Side.of("XA"), TABLE, FusionSettings.fast(1, 1).withHorizon(12), DrawListener.NOBODY);
        List<Projection> outlook = Stream.concat(
                        Stream.of(Scenario.AS_IT_GOES_ON),
                        ScenarioText.parse("name: Bonus cut\nrecruits: -25% over 3 months from 2026-02", "s").stream())
                .map(scenario -> Projection.of(scenario, estimate.posterior()))
                .toList();
        report = OutlookReport.of(
                new Findings(VIEW, estimate, outlook, Optional.empty()),
                AssessmentReport.of(Synthesis.assess(VIEW, Side.of("XA")), List.of(), List.of(), "0"),
                "0");
    }

    @Test
    void the_answer_is_about_the_newest_month_that_was_over() {
        assertThat(summary(0)).contains("As of 15 December 2025", "XA in November 2025", "90 % interval");
    }

    @Test
    void the_answer_says_between_which_definitions_it_turns() {
        assertThat(summary(1))
                .contains(
                        "counting killed alone",
                        "counting all killed and wounded",
                        "the answer turns on the definition");
    }

    @Test
    void the_outlook_names_each_scenario() {
        assertThat(summary(2)).contains("if it goes on so", "under \u201cBonus cut\u201d");
    }

    @Test
    void no_sentence_mixes_likelihood_and_confidence() {
        List<String> mixed = report.sentences()
                .map(Sentence::text)
                .filter(text -> text.contains("onfidence"))
                .filter(text -> Stream.of(Likelihood.values()).anyMatch(word -> text.contains(word.adverb())))
                .toList();
        assertThat(mixed).isEmpty();
        assertThat(report.summary())
                .extracting(Sentence::text)
                .anyMatch(text -> Stream.of(Confidence.values())
                        .anyMatch(level -> text.startsWith("Confidence in these numbers is " + level.label())));
    }

    @Test
    void the_model_leads_and_the_claims_follow() {
        List<String> titles =
                report.sections().stream().map(section -> section.title()).toList();
        assertThat(titles).startsWith("Losses", "Are they replaced?", "How long can it go on?");
        assertThat(titles).last().asString().startsWith("Claimed: ");
        assertThat(report.sections().stream().map(section -> section.id()).distinct())
                .hasSameSizeAs(titles);
    }

    private static String summary(int number) {
        return report.summary().get(number).text();
    }

    private static List<LedgerRecord> war() {
        List<LedgerRecord> records = new ArrayList<>();
        for (int month = 1; month <= 11; month++) {
            String when = "2025-%02d".formatted(month);
            records.add(claim("s" + month, "staff", Metric.KILLED_AND_WOUNDED, when, "30000"));
            records.add(claim("r" + month, "council", Metric.RECRUITS, when, "25000"));
        }
        records.add(claim("k", "alliance", Metric.KILLED, "2025-10", "7000..8000"));
        records.add(claim("f", "minister", Metric.FORCE_SIZE, "2025-01-31", "700000"));
        records.add(claim("d", "staff", Metric.KILLED_AND_WOUNDED, "2025-12-01/2025-12-14", "15000"));
        return records;
    }
}
