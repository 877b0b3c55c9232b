package org.toll.estimate.mse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.Count;
import org.toll.base.InvalidInput;

class CaptureTableTest {
    private static final List<String> ABC = List.of("A", "B", "C");

    @Test
    void overlaps_count_everybody_on_all_named_lists() {
        CaptureTable kosovo = Tables.kosovo();
        assertThat(kosovo.observed()).isEqualTo(4400);
        assertThat(kosovo.overlap(0b0011)).isEqualTo(177 + 181 + 18 + 27);
        assertThat(kosovo.onList(3)).isEqualTo(306 + 106 + 31 + 18 + 123 + 42 + 32 + 27);
        assertThat(kosovo.onSeveral()).isEqualTo(4400 - 1131 - 845 - 936 - 306);
    }

    @Test
    void leaving_out_merging_and_conditioning_keep_the_right_persons() {
        CaptureTable kosovo = Tables.kosovo();
        assertThat(Reshaping.without(kosovo, 0).observed()).isEqualTo(4400 - 1131);
        assertThat(Reshaping.merged(kosovo, 0, 3).observed()).isEqualTo(4400);
        assertThat(Reshaping.merged(kosovo, 0, 3).onList(0)).isEqualTo(4400 - 845 - 936 - 217);
        assertThat(Reshaping.merged(kosovo, 0, 3).lists()).containsExactly("EXH+HRW", "ABA", "OSCE");
        CaptureTable withinOsce = Reshaping.within(kosovo, 2);
        assertThat(withinOsce.observed()).isEqualTo(kosovo.onList(2) - 936);
        assertThat(withinOsce.lists()).containsExactly("EXH", "ABA", "HRW");
        assertThat(Reshaping.sum(kosovo, kosovo).observed()).isEqualTo(8800);
    }

    @Test
    void tables_that_say_nothing_about_the_unseen_are_refused_with_the_reason() {
        assertThat(reason(Tables.rows(List.of("A", "B"), "10 4", "01 4", "11 4")))
                .isEqualTo(Refusal.Reason.TOO_FEW_LISTS);
        assertThat(reason(Tables.rows(ABC, "100 4", "010 4", "001 4"))).isEqualTo(Refusal.Reason.NO_OVERLAP);
        assertThat(reason(Tables.rows(ABC, "100 4", "010 4", "110 4"))).isEqualTo(Refusal.Reason.TOO_FEW_LISTS);
        assertThat(reason(Tables.rows(ABC, "100 0"))).isEqualTo(Refusal.Reason.NOBODY);
        assertThat(reason(Tables.rows(List.of("A", "B", "C", "D"), "1100 4", "0011 5")))
                .isEqualTo(Refusal.Reason.SEPARATE_GROUPS);
        assertThat(Refusal.of(Tables.kosovo())).isEmpty();
    }

    @Test
    void an_empty_list_is_left_out_with_a_warning_if_three_remain() {
        CaptureTable table = Tables.rows(List.of("A", "B", "C", "D"), "1100 4", "0110 5", "1000 9", "0010 3");
        assertThat(Refusal.of(table)).isEmpty();
        assertThat(Reshaping.withoutEmptyLists(table).lists()).isEqualTo(ABC);
        assertThat(Overlaps.of(table).warnings()).anyMatch(warning -> warning.contains("List D holds nobody"));
    }

    @Test
    void thin_tables_carry_warnings() {
        assertThat(Overlaps.of(Tables.artificial()).warnings())
                .anyMatch(warning -> warning.startsWith("Only 6 persons are on several lists"))
                .anyMatch(warning -> warning.contains("List C shares nobody"))
                .anyMatch(warning -> warning.contains("both A+C"));
        assertThat(Overlaps.of(Tables.kosovo()).warnings()).isEmpty();
    }

    @Test
    void overlap_matrix_and_triples_are_those_of_the_table() {
        Overlaps overlaps = Overlaps.of(Tables.kosovo());
        assertThat(overlaps.matrix().get(0).get(1)).isEqualTo(403);
        assertThat(overlaps.matrix().get(1).get(1)).isEqualTo(Tables.kosovo().onList(1));
        assertThat(overlaps.triples()).hasSize(4).containsEntry("EXH+ABA+OSCE", 208L);
        assertThat(overlaps.byNumberOfLists()).containsExactly(3218L, 882L, 273L, 27L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63})
    void the_number_of_lists_is_limited(int lists) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < lists; j++) {
            names.add("L" + j);
        }
        assertThatThrownBy(() -> CaptureTable.of(names, new TreeMap<>())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void patterns_on_no_list_or_on_lists_that_are_not_there_are_refused() {
        assertThatThrownBy(() -> CaptureTable.of(ABC, cell(0))).hasMessageContaining("on no list");
        assertThatThrownBy(() -> CaptureTable.of(ABC, cell(8))).hasMessageContaining("not there");
        assertThatThrownBy(() -> CaptureTable.of(List.of("A", "A"), cell(1))).hasMessageContaining("names that differ");
        assertThatThrownBy(() -> Count.ofPersons(-1)).isInstanceOf(InvalidInput.class);
    }

    private static SortedMap<Long, Count> cell(long pattern) {
        return new TreeMap<>(java.util.Map.of(pattern, Count.ofPersons(3)));
    }

    private static Refusal.Reason reason(CaptureTable table) {
        Refusal refusal = Refusal.of(table).orElseThrow();
        assertThat(refusal.sentence()).endsWith(".");
        return refusal.reason();
    }
}
