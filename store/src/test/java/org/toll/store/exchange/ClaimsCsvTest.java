package org.toll.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.store.exchange.Texts.HEADER;
import static org.toll.store.exchange.Texts.claims;
import static org.toll.store.exchange.Texts.input;
import static org.toll.store.exchange.Texts.records;
import static org.toll.store.exchange.Texts.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Quantity;
import org.toll.base.SourceId;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Modality;
import org.toll.ledger.Reliability;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;
import org.toll.store.bundled.BundledLedger;
import org.toll.testing.SharedData;

class ClaimsCsvTest {
    private static final Importer CLAIMS = new ClaimsCsv();

    @ParameterizedTest
    @CsvSource({
        "'',35000,'',35000",
        "30000,'','',>=30000",
        "'','',60000,<=60000",
        "20000,'',25000,20000..25000",
        "40000,47000,55000,40000..47000..55000"
    })
    void the_number_columns_spell_the_form_of_words(String low, String central, String high, String quantity) {
        Claim claim = only(input(HEADER, row("a", low, central, high)));
        assertThat(Quantity.print(claim.statement().quantity())).isEqualTo(quantity);
    }

    @Test
    void the_quantity_column_keeps_about_and_words() {
        Claim about = only(input(HEADER + ",quantity", row("a", "", "35000", "") + ",~35000"));
        Claim words = only(input(HEADER + ",quantity", row("a", "", "", "") + ",\"\"\"tens of thousands\"\"\""));
        assertThat(about.statement().quantity()).isEqualTo(new Quantity.About(35_000));
        assertThat(words.statement().quantity()).isEqualTo(new Quantity.Vague("tens of thousands"));
    }

    @Test
    void a_limit_that_stands_alone_beside_the_central_value_goes_into_the_note_and_is_flagged() {
        try (ImportedRecords file = CLAIMS.open(input(HEADER, row("a", "538", "700", "")), KnownRecords.NONE)) {
            file.next();
            Claim claim = (Claim) file.next();
            assertThat(claim.statement().quantity()).isEqualTo(new Quantity.Exact(700));
            assertThat(claim.remark().note()).contains("low end 538");
            assertThat(file.flags()).extracting(Finding::place).containsExactly("file.csv:2:central");
        }
    }

    @Test
    void a_name_that_nobody_registered_becomes_a_source_of_unknown_reliability() {
        List<LedgerRecord> records = records(CLAIMS, input(HEADER, row("a", "", "1", ""), row("b", "", "2", "")));
        assertThat(records).hasSize(3);
        assertThat(records.get(0)).isInstanceOfSatisfying(Source.class, source -> {
            assertThat(source.name()).isEqualTo("Some Ministry");
            assertThat(source.id()).hasToString("some-ministry");
            assertThat(source.reliability()).isEqualTo(Reliability.F);
        });
    }

    @Test
    void a_known_alias_leads_to_its_source() {
        KnownRecords known = KnownRecords.ofSources(BundledLedger.records().stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .toList());
        String named = row("a", "", "1", "").replace("Some Ministry", "uk mod");
        List<LedgerRecord> records = records(CLAIMS, input(HEADER, named), known);
        assertThat(records).hasSize(1);
        assertThat(claims(records).get(0).source()).hasToString("uk-mod");
    }

    @Test
    void an_alias_leads_to_the_source_that_bore_it_on_the_day() {
        Source old = bearing("old-staff", Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)));
        Source current = bearing("new-staff", Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty());
        KnownRecords known = KnownRecords.ofSources(List.of(old, current));
        String before = row("a", "", "1", "").replace("2026-01-05", "2025-12-31");
        List<Claim> claims = claims(records(CLAIMS, input(HEADER, before, row("b", "", "2", "")), known));
        assertThat(claims).extracting(claim -> claim.source().value()).containsExactly("old-staff", "new-staff");
    }

    private static Source bearing(String id, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Source(
                SourceId.of(id),
                id,
                SourceKind.MILITARY,
                Optional.empty(),
                Reliability.C,
                List.of(new Source.Alias("Some Ministry", from, until)));
    }

    @ParameterizedTest
    @CsvSource({
        "claim,official_claim,OFFICIAL_CLAIM",
        "claim,named_list,OBSERVATION",
        "claim,leak,ESTIMATE",
        "forecast,leak,PROJECTION",
        "target,leak,TARGET",
        "conditional,leak,CONDITIONAL"
    })
    void the_status_says_the_modality(String status, String basis, Modality modality) {
        String row = row("a", "", "1", "").replace("official_claim,claim", basis + "," + status);
        assertThat(only(input(HEADER, row)).footing().modality()).isEqualTo(modality);
    }

    @Test
    void what_is_exported_is_imported_again_unchanged() throws IOException {
        List<Claim> claims = claims(BundledLedger.records());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ClaimsCsvWriter.write(claims, file);
        List<LedgerRecord> again = records(CLAIMS, Input.ofBytes("export.csv", file.toByteArray()));
        assertThat(again).isEqualTo(claims);
    }

    @Test
    void the_bundled_file_is_what_the_exporter_writes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ClaimsCsvWriter.write(claims(BundledLedger.records()), file);
        try (java.io.InputStream bundled =
                Input.ofResource(BundledLedger.class, "claims.csv").open()) {
            assertThat(file.toString(StandardCharsets.UTF_8))
                    .isEqualTo(new String(bundled.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_facts_as_compiled_can_be_imported() {
        List<Claim> claims = claims(records(CLAIMS, Input.ofFile(SharedData.path("facts/claims.csv"))));
        assertThat(claims).hasSize(692);
    }

    @Test
    void all_problems_are_told_with_their_places_and_nothing_comes_after_the_first() {
        Input bad = input(
                HEADER,
                row("a", "", "1", ""),
                row("b", "", "-5", ""),
                row("c", "9", "", "3"),
                row("d", "", "1", "").replace("killed", "kiled"),
                row("a", "", "1", ""),
                row("e", "", "1", "").replace("2025-12-31", "2025-12-32"),
                row("f", "", "1", "").replace("2025-12-31", "2025-11-30"));
        assertThatThrownBy(() -> records(CLAIMS, bad)).isInstanceOfSatisfying(ImportRefused.class, refused -> {
            assertThat(refused.problems())
                    .extracting(Finding::place)
                    .containsExactly(
                            "file.csv:3",
                            "file.csv:4:central",
                            "file.csv:5:metric",
                            "file.csv:6:id",
                            "file.csv:7:period_end",
                            "file.csv:8:period_end");
            assertThat(refused)
                    .hasMessageContaining("Did you mean 'killed'?")
                    .hasMessageEndingWith("Nothing was imported.");
        });
    }

    private static Claim only(Input input) {
        List<Claim> claims = claims(records(CLAIMS, input));
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
