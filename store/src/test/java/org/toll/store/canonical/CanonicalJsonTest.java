package org.toll.store.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.SourceId;
import org.toll.ledger.ClaimId;
import org.toll.ledger.Claims;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Reliability;
import org.toll.ledger.Retraction;
import org.toll.ledger.Source;
import org.toll.ledger.SourceKind;
import org.toll.store.RandomRecords;

class CanonicalJsonTest {

    /** The form on which all hashes rest: a change of it would make every ledger look altered. */
    @Test
    void the_form_of_a_claim_is_fixed() {
        assertThat(CanonicalJson.print(
                        Claims.claim("uk-mod-2025-12", "uk-mod", Metric.KILLED_AND_WOUNDED, "2025-12", "~35000")))
                .isEqualTo("{\"basis\":\"intelligence_estimate\",\"first\":\"2025-12-01\",\"grade\":\"B2\","
                        + "\"id\":\"uk-mod-2025-12\",\"kind\":\"claim\",\"last\":\"2025-12-31\","
                        + "\"metric\":\"killed_and_wounded\",\"modality\":\"estimate\",\"published\":\"2026-01-01\","
                        + "\"quantity\":\"~35000\",\"rate\":\"total\",\"side\":\"XA\",\"source\":\"uk-mod\","
                        + "\"unit\":\"persons\"}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_record_reads_back_as_it_was(long seed) {
        for (LedgerRecord item : new RandomRecords(seed).batch(2000)) {
            String text = CanonicalJson.print(item);
            assertThat(CanonicalJson.parse(text)).isEqualTo(item);
            assertThat(CanonicalJson.print(CanonicalJson.parse(text))).isEqualTo(text);
        }
    }

    @Test
    void names_are_sorted_at_every_level() {
        for (LedgerRecord item : new RandomRecords(6).batch(500)) {
            assertSorted(CanonicalJson.fieldsOf(CanonicalJson.print(item)));
        }
    }

    private static void assertSorted(Map<String, Object> fields) {
        assertThat(new ArrayList<>(fields.keySet())).isSorted().doesNotHaveDuplicates();
        for (Object value : fields.values()) {
            if (value instanceof List<?> list) {
                list.stream()
                        .filter(Fields.class::isInstance)
                        .forEach(inner -> assertSorted(((Fields) inner).values()));
            }
        }
    }

    @Test
    void half_a_unicode_character_is_refused() {
        for (String broken : List.of("\uD83D", "a\uD83Db", "\uDE00")) {
            assertThatThrownBy(() -> CanonicalJson.print(new Retraction(ClaimId.of("a"), LocalDate.EPOCH, broken)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("half of a Unicode character");
        }
    }

    @Test
    void a_year_without_four_digits_is_refused() {
        assertThatThrownBy(
                        () -> CanonicalJson.print(new Retraction(ClaimId.of("a"), LocalDate.of(12025, 1, 1), "typo")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("years 1 to 9999");
    }

    @Test
    void what_is_no_record_is_refused() {
        Source source = new Source(
                SourceId.of("mod"), "Ministry", SourceKind.GOVERNMENT, Optional.empty(), Reliability.B, List.of());
        String text = CanonicalJson.print(source);
        for (String altered : List.of("", "[]", "{}", text + "x", text.replace("source", "sauce"), text.substring(1))) {
            assertThatThrownBy(() -> CanonicalJson.parse(altered)).isInstanceOf(InvalidInput.class);
        }
    }
}
