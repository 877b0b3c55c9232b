package org.toll.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.toll.app.ExampleReport;
import org.toll.report.Report;

class JsonReportTest {
    private final Report report = ExampleReport.make();
    private final JsonNode json = parse(JsonReport.render(report));

    @Test
    void every_sentence_section_and_claim_is_there() {
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        assertThat(json.get("summary")).hasSameSizeAs(report.summary());
        assertThat(json.get("sections")).hasSameSizeAs(report.sections());
        assertThat(json.get("claims")).hasSameSizeAs(report.sources());
    }

    @Test
    void every_claim_id_that_is_used_is_listed() {
        Set<String> listed = new TreeSet<>();
        json.get("claims").forEach(claim -> listed.add(claim.get("id").asText()));
        List<String> used = new ArrayList<>();
        json.findValues("claim_ids").forEach(ids -> ids.forEach(id -> used.add(id.asText())));
        used.addAll(json.findValuesAsText("claim"));
        assertThat(used).isNotEmpty();
        assertThat(listed).containsAll(used);
    }

    @Test
    void an_open_end_is_null_and_a_whole_number_has_no_decimals() {
        String text = JsonReport.render(report);
        assertThat(text).doesNotContain("Infinity", "NaN").contains("\"low\" : 20000,");
    }

    @Test
    void the_provenance_says_how_to_make_it_again() {
        JsonNode provenance = json.get("provenance");
        assertThat(provenance.get("as_of").asText()).isEqualTo("2026-01-30");
        assertThat(provenance.get("parameters").get("side").asText()).isEqualTo("XA");
        assertThat(provenance.get("inputs")).hasSize(10);
    }

    private static JsonNode parse(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException malformed) {
            throw new AssertionError(text, malformed);
        }
    }
}
