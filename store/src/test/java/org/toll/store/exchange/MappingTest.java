package org.toll.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.store.exchange.Texts.claims;
import static org.toll.store.exchange.Texts.input;
import static org.toll.store.exchange.Texts.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Quantity;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.Claims;
import org.toll.ledger.LedgerRecord;
import org.toll.store.bundled.BundledLedger;
import org.toll.testing.SharedData;

class MappingTest {
    private static final String[] KOSOVO = {
        "[file]",
        "name = kosovo",
        "separator = semicolon",
        "[columns]",
        "published = told",
        "period_end = told",
        "central = dead",
        "source = who",
        "[constants]",
        "side = FRY",
        "metric = killed",
        "period_start = 1999-03-20",
        "cumulative = true",
        "unit = persons",
        "rate = total",
        "basis = think_tank_estimate",
        "status = estimate",
        "admiralty = C3",
        "[dates]",
        "format = dd.MM.yyyy",
        "[numbers]",
        "thousands = .",
        "decimal = ,"
    };

    private static final String ECONOMIST_HEADER =
            "date,estimate_low,estimate_high,estimate,type,source,source_url,country,ignore";

    @Test
    void a_small_mapping_reads_another_war_s_table() {
        Importer importer = Importers.ofMapping(input(KOSOVO), Map.of());
        List<Claim> claims = claims(records(importer, input("told;who;dead", "01.02.2000;A Commission;10.356")));
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.statement().quantity()).isEqualTo(new Quantity.Exact(10_356));
            assertThat(claim.published()).isEqualTo(LocalDate.of(2000, 2, 1));
            assertThat(claim.source()).hasToString("a-commission");
            assertThat(claim.id().value()).startsWith("kosovo-");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.02.2000;A;1|file.csv:2:told: Not a date: '31.02.2000'",
                "01.02.2000;A;1.23|file.csv:2:dead: Not a number: '1.23'",
                "01.02.2000;;1|file.csv:2:who: A claim needs its source"
            })
    void problems_name_the_file_s_own_column(String row, String expected) {
        Importer importer = Importers.ofMapping(input(KOSOVO), Map.of());
        assertThatThrownBy(() -> records(importer, input("told;who;dead", row)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[colums]|Did you mean 'columns'?",
                "[columns];period_ende = x|Did you mean 'period_end'?",
                "[columns];id = a;id = b|appears twice",
                "id = a|Neither",
                "[columns];id|Neither"
            })
    void a_bad_mapping_is_refused_by_line(String lines, String expected) {
        assertThatThrownBy(() -> MappingFile.read(input(lines.split(";"))))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(expected)
                .hasMessageContaining("file.csv:");
    }

    @Test
    void the_same_row_twice_is_kept_once_and_flagged() {
        Importer importer = Importers.ofMapping(input(KOSOVO), Map.of());
        Input file = input("told;who;dead", "01.02.2000;A;1", "01.02.2000;A;1");
        try (ImportedRecords read = importer.open(file, KnownRecords.NONE)) {
            long claims = Stream.iterate(0, i -> read.hasNext(), i -> i + 1)
                    .filter(i -> read.next() instanceof Claim)
                    .count();
            assertThat(claims).isEqualTo(1);
            assertThat(read.flags()).extracting(Finding::place).containsExactly("file.csv:3");
        }
    }

    @Test
    void a_total_quoted_under_another_day_is_flagged_against_the_ledger_s_own_series() {
        KnownRecords known = KnownRecords.of(AsOfView.of(
                AsOf.parse("2026-01-30"),
                List.of(runningTotal("2024-01-16", "372090"), runningTotal("2024-02-06", "390580"))));
        Importer economist = Importers.ofFormat("economist", Map.of());
        Input file = input(
                ECONOMIST_HEADER,
                "16/01/2024,,,\"390,580\",casualties,staff,https://example.org/news/2024/02/06/x,russia,"
                        .replace("russia", "xa"));
        Mapping xa = MappingFile.read(Input.ofResource(Importers.class, "economist.mapping"));
        xa.section("values side").put("xa", "XA");
        Claim claim = claims(records(new MappedCsv(xa), file, known)).get(0);
        assertThat(economist.format().name()).isEqualTo("economist");
        assertThat(claim.remark().note())
                .contains("running total was 372090 then and 390580 on 2024-02-06 (daily-2024-02-06)")
                .contains("dated 2024-01-16, but the address carries 2024-02-06");
        assertThat(claim.period().last()).isEqualTo(LocalDate.of(2024, 1, 16));
        assertThat(claim.published()).isEqualTo(LocalDate.of(2024, 2, 6));
    }

    @Test
    void post_numbers_counted_up_by_a_spreadsheet_are_flagged_from_the_second_on() {
        Importer economist = Importers.ofFormat("economist", Map.of());
        String row = "0%d/03/2024,,,%d,casualties,UK MoD,https://x.com/A/status/187658463310350796%d/photo/2,russia,";
        Input file =
                input(ECONOMIST_HEADER, row.formatted(1, 100, 0), row.formatted(2, 200, 1), row.formatted(3, 300, 2));
        List<Claim> claims = claims(records(economist, file));
        assertThat(claims)
                .extracting(claim -> claim.remark().note().contains("counted up by a spreadsheet"))
                .containsExactly(false, true, true);
    }

    @Test
    void the_published_list_is_read_whole_with_its_slips_flagged() {
        KnownRecords known = ledgerWithDailySeries();
        Input file = Input.ofFile(SharedData.path("data/economist/claims_estimates.csv"));
        Importer importer = Importers.detect(file);
        assertThat(importer.format().name()).isEqualTo("economist");
        List<Claim> claims = claims(records(importer, file, known));
        assertThat(claims).hasSize(114);
        assertThat(claims)
                .filteredOn(claim -> claim.remark().note().contains("running total"))
                .extracting(claim -> Quantity.print(claim.statement().quantity()))
                .containsExactly("390580");
        assertThat(claims)
                .filteredOn(claim -> claim.statement().quantity() instanceof Quantity.AtLeast)
                .isNotEmpty();
        assertThat(claims)
                .filteredOn(claim -> claim.statement().quantity() instanceof Quantity.AtMost)
                .hasSize(2);
        // A report of April 2026, dated 31 December 2025 in the list, is not known before its page.
        assertThat(claims)
                .filteredOn(claim -> claim.published().isAfter(LocalDate.of(2026, 1, 30)))
                .hasSize(3);
        assertThat(records(importer, file, known)).isEqualTo(records(importer, file, known));
    }

    private static Claim runningTotal(String dated, String total) {
        String covered = "2022-02-24/" + LocalDate.parse(dated).minusDays(1);
        return Claims.cumulative(Claims.claim("daily-" + dated, "staff", Metric.KILLED_AND_WOUNDED, covered, total));
    }

    private static KnownRecords ledgerWithDailySeries() {
        List<LedgerRecord> records = new java.util.ArrayList<>(BundledLedger.records());
        Input daily = Input.ofFile(SharedData.path("data/mod-ukraine-daily/russia_losses_personnel.json"));
        records.addAll(records(Importers.detect(daily), daily));
        return KnownRecords.of(AsOfView.of(AsOf.parse("2026-01-30"), records));
    }
}
