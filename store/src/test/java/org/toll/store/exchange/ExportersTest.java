package org.toll.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.Claims;
import org.toll.ledger.Document;
import org.toll.ledger.Origin;
import org.toll.store.bundled.BundledLedger;

class ExportersTest {
    private static final AsOfView BUNDLED = AsOfView.of(AsOf.parse("2026-01-30"), BundledLedger.records());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "'=1",
                "''-2",
                "'plain",
                "",
                " =1",
                "＝1",
                "a \"b\", c"
            })
    void a_text_that_looks_like_a_formula_is_written_as_text_and_read_back(String text) throws IOException {
        Claim claim = withTexts(text);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ClaimsCsvWriter.write(List.of(claim), file);
        String written = file.toString(StandardCharsets.UTF_8);
        assertThat(written).doesNotContain(",=", ",+", ",@", ",\"=", ",\"\t", ",\"\r", ",\"\n", ",-");
        assertThat(Texts.records(new ClaimsCsv(), Input.ofBytes("f.csv", file.toByteArray())))
                .containsExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~35000", ">=1", "<=2", "1..2", "1..2..3", "\"tens of thousands\"", "0.1", "1e300"})
    void every_form_of_words_comes_back_from_a_csv_export(String quantity) throws IOException {
        Claim claim = Claims.claim("q", "s", Metric.KILLED, "2024-01", quantity);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ClaimsCsvWriter.write(List.of(claim), file);
        assertThat(Texts.records(new ClaimsCsv(), Input.ofBytes("f.csv", file.toByteArray())))
                .containsExactly(claim);
    }

    @Test
    void the_json_export_holds_sources_groups_and_claims() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Exporters.ofFormat("json").write(BUNDLED, file);
        JsonNode root = JsonFile.MAPPER.readTree(file.toByteArray());
        assertThat(root.path("as_of").asText()).isEqualTo("2026-01-30");
        assertThat(root.path("sources")).hasSize(BUNDLED.listSources().size());
        assertThat(root.path("groups")).hasSize(BUNDLED.listGroups().size());
        assertThat(root.path("claims")).hasSize(BUNDLED.listClaims().size());
        JsonNode first = root.path("claims").path(0);
        assertThat(first.path("quantity").asText()).isEqualTo("5710");
        assertThat(first.path("central").asDouble()).isEqualTo(5_710);
    }

    @Test
    void the_parquet_export_has_typed_columns(@TempDir Path folder) throws IOException, SQLException {
        Path file = folder.resolve("claims.parquet");
        Exporters.writeFile(Exporters.ofFormat("parquet"), BUNDLED, file);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = database.createStatement()
                        .executeQuery(
                                "SELECT count(*), sum(central), min(published), count(low) FROM '" + file + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isEqualTo(BUNDLED.listClaims().size());
            double sum = BUNDLED.listClaims().stream()
                    .mapToDouble(claim -> claim.statement().quantity().point().orElse(0))
                    .sum();
            // Equal but for the order in which the engine adds.
            assertThat(row.getDouble(2)).isCloseTo(sum, within(1e-12 * sum));
            assertThat(row.getObject(3)).isEqualTo(LocalDate.of(2022, 3, 1));
            assertThat(row.getLong(4)).isPositive();
        }
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_failed_export_leaves_the_old_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), "old");
        Exporter failing = new Exporter() {
            @Override
            public Format format() {
                return new Format("failing", "", "");
            }

            @Override
            public void write(AsOfView view, java.io.OutputStream target) throws IOException {
                target.write('x');
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> Exporters.writeFile(failing, BUNDLED, file)).hasMessage("disk full");
        assertThat(file).hasContent("old");
    }

    private static Claim withTexts(String text) {
        Claim plain = Claims.claim("x", "s", Metric.KILLED, "2024-01", "1");
        return new Claim(
                plain.id(),
                new Origin(plain.source(), text, text),
                plain.statement(),
                plain.footing(),
                plain.published(),
                new Document(text, Optional.of(new Document.Span(1, 2))),
                new Claim.Remark(text, text));
    }
}
