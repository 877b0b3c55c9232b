package org.toll.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.store.exchange.Texts.claims;
import static org.toll.store.exchange.Texts.input;
import static org.toll.store.exchange.Texts.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;
import org.toll.testing.SharedData;

class SeriesFileTest {
    private static final Map<String, String> OWN_WAR =
            Map.of("side", "XA", "source", "ministry-xa", "since", "2024-01-01", "url", "");

    private static final Importer DAILY = Importers.ofFormat("general-staff-json", OWN_WAR);

    @Test
    void each_report_is_a_claim_as_said_and_each_month_a_derived_one() {
        List<Claim> claims = claims(records(DAILY, json(70, 100)));
        assertThat(claims).hasSize(72);
        Claim first = claim(claims, "general-staff-daily-2024-01-02");
        assertThat(first.statement().quantity()).isEqualTo(new Quantity.About(100));
        assertThat(first.statement().isCumulative()).isTrue();
        assertThat(first.period()).isEqualTo(Period.parse("2024-01-01"));
        assertThat(first.side()).hasToString("XA");
        Claim january = claim(claims, "general-staff-daily-2024-01");
        assertThat(january.statement().quantity()).isEqualTo(new Quantity.Exact(3_100));
        assertThat(january.published()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(january.remark().note()).startsWith("derived");
    }

    @Test
    void importing_again_gives_the_same_records() {
        List<LedgerRecord> first = records(DAILY, json(70, 100));
        KnownRecords known = KnownRecords.of(AsOfView.of(AsOf.parse("2100-01-01"), first));
        assertThat(records(DAILY, json(70, 100), known)).isEqualTo(first);
    }

    @Test
    void a_later_file_that_says_otherwise_supersedes_from_its_own_date_on() {
        List<LedgerRecord> first = records(DAILY, json(70, 100));
        KnownRecords known = KnownRecords.of(AsOfView.of(AsOf.parse("2100-01-01"), first));
        Input corrected = Input.ofBytes(
                "later.json",
                text(70, 100)
                        .replace("\"personnel\": 500,", "\"personnel\": 530,")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(() -> records(DAILY, corrected, known))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("give the file's date");
        Map<String, String> dated = new java.util.HashMap<>(OWN_WAR);
        dated.put("vintage", "2024-06-01");
        List<Claim> claims = claims(records(Importers.ofFormat("general-staff-json", dated), corrected, known));
        Claim correction = claim(claims, "general-staff-daily-2024-01-06-v2");
        assertThat(correction.published()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(correction.footing().supersedes())
                .hasValueSatisfying(id -> assertThat(id).hasToString("general-staff-daily-2024-01-06"));
        List<LedgerRecord> both = new ArrayList<>(first);
        both.add(correction);
        assertThat(AsOfView.of(AsOf.parse("2024-05-31"), both).listClaims()).doesNotContain(correction);
        assertThat(AsOfView.of(AsOf.parse("2024-06-01"), both).listClaims())
                .contains(correction)
                .hasSize(72);
    }

    @Test
    void the_published_file_gives_each_month_its_total() {
        Input file = Input.ofFile(SharedData.path("data/mod-ukraine-daily/russia_losses_personnel.json"));
        Importer importer = Importers.detect(file);
        assertThat(importer.format().name()).isEqualTo("general-staff-json");
        List<Claim> claims = claims(records(importer, file));
        // 1,436 reports and the 47 months from February 2022 to December 2025.
        assertThat(claims.size()).isEqualTo(1_436 + 47);
        assertThat(claim(claims, "general-staff-daily-2025-12").statement().quantity())
                .isEqualTo(new Quantity.Exact(35_050));
    }

    @Test
    void a_hole_of_150_days_is_one_claim_and_no_month_within_it_gets_a_number() {
        Input file = Input.ofFile(SharedData.path("data/mod-ukraine-daily/two_compilers_to_2026-01-30.csv"));
        Importer importer = Importers.ofFormat(
                "two-compilers-csv", Map.of("total", "lod_cumulative", "compare", "petro_cumulative"));
        try (ImportedRecords read = importer.open(file, KnownRecords.NONE)) {
            List<Claim> claims = new ArrayList<>();
            read.forEachRemaining(item -> claims.add((Claim) item));
            Claim hole = claim(claims, "general-staff-two-2023-07-22--2023-12-19");
            assertThat(hole.statement().quantity()).isEqualTo(new Quantity.Exact(107_860));
            assertThat(claims)
                    .noneMatch(claim -> !claim.statement().isCumulative()
                            && claim.period().overlaps(hole.period())
                            && !claim.equals(hole));
            assertThat(claim(claims, "general-staff-two-2025-10-28").remark().note())
                    .contains("likely 1138750")
                    .contains("petro_cumulative has 1138750");
            assertThat(read.flags()).anyMatch(flag -> flag.message().contains("150 days"));
        }
    }

    @Test
    void bad_reports_are_told_with_their_places() {
        Input bad = input(
                "[{\"date\": \"2024-01-01\", \"personnel\": 1}, {\"date\": \"2024-13-01\", \"personnel\": 2},",
                "{\"date\": \"2024-01-03\", \"personnel\": -3}, {\"date\": \"2024-01-04\", \"personnel\": \"many\"},",
                "{\"date\": \"2024-01-05\"}]");
        assertThatThrownBy(() -> records(DAILY, bad))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Finding::place)
                                .containsExactly(
                                        "file.csv:[1]:date",
                                        "file.csv:[2]:personnel",
                                        "file.csv:[3]:personnel",
                                        "file.csv:[4]:personnel"));
    }

    @Test
    void cut_off_json_is_refused_with_line_and_column() {
        assertThatThrownBy(() -> records(DAILY, input("[{\"date\": \"2024-01-01\",", "\"personnel\"")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("file.csv:3:1")
                .hasMessageContaining("cut off");
    }

    private static Claim claim(List<Claim> claims, String id) {
        return claims.stream()
                .filter(claim -> claim.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim " + id));
    }

    private static Input json(int days, int daily) {
        return Input.ofBytes("daily.json", text(days, daily).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Reports from 2 January 2024 on, rising by the same number. */
    private static String text(int days, int daily) {
        List<String> reports = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            reports.add("{\"date\": \"" + LocalDate.of(2024, 1, 1).plusDays(day) + "\", \"personnel\": " + day * daily
                    + ", \"personnel*\": \"about\"}");
        }
        return "[" + String.join(",\n", reports) + "]";
    }
}
