package org.toll.people.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;
import org.toll.people.release.ListChange.Added;
import org.toll.people.release.ListChange.Changed;
import org.toll.people.release.ListChange.Merged;
import org.toll.people.release.ListChange.ReIdentified;
import org.toll.people.release.ListChange.Removed;
import org.toll.people.release.ListChange.Repeated;

class ListDiffTest {
    private static final RecordTable BEFORE =
            table("1,Ivanov,34", "2,Petrov,", "3,Sidorov,20", "4,Kim,41", "5,Li,50");

    @Test
    void by_ids_rows_are_added_removed_or_changed_field_by_field() {
        ListDiff diff = ListDiff.byIdsOnly(
                BEFORE, table("1,Ivanov,34", "2,Petrov,30", "3,Sidorov,", "4,Kim,42", "6,Osipov,19"));
        assertThat(diff.changes())
                .containsExactly(
                        new Changed(key("2"), List.of(new FieldChange("age", "", "30")), true),
                        new Changed(key("3"), List.of(new FieldChange("age", "20", "")), true),
                        new Changed(key("4"), List.of(new FieldChange("age", "41", "42")), true),
                        new Removed(key("5")),
                        new Added(key("6")));
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.counts()).isEqualTo(Map.of("changed", 3L, "removed", 1L, "added", 1L));
        assertThat(new FieldChange("age", "", "30").kind()).isEqualTo(FieldChange.Kind.FILLED);
    }

    @Test
    void linkage_tells_renumbered_merged_and_repeated_rows_from_removed_and_added_ones() {
        RecordTable after = table("1,Ivanov,34", "12,Petrov,30", "3,Sidorov,20", "6,Kim,41", "7,Sidorov,20");
        // Petrov and Kim have new ids; Li turned out to be Ivanov; row 7 repeats Sidorov.
        Clustering people = Clustering.ofLabels(new int[] {0, 1, 2, 3, 0, 0, 1, 2, 3, 2});
        assertThat(ListDiff.of(BEFORE, after, people).changes())
                .containsExactly(
                        new ReIdentified(key("2"), key("12"), List.of(new FieldChange("age", "", "30"))),
                        new ReIdentified(key("4"), key("6"), List.of()),
                        new Merged(key("5"), key("1")),
                        new Repeated(key("7"), key("3")));
    }

    @Test
    void an_id_given_to_somebody_else_is_told() {
        RecordTable after = table("1,Osipov,19", "2,Petrov,", "3,Sidorov,20", "4,Kim,41", "5,Li,50");
        Clustering people = Clustering.ofLabels(new int[] {0, 1, 2, 3, 4, 5, 1, 2, 3, 4});
        ListChange change = ListDiff.of(BEFORE, after, people).changes().get(0);
        assertThat(change.reasonCode()).isEqualTo("changed-other-person");
    }

    @Test
    void an_id_that_occurs_twice_and_a_clustering_of_other_rows_are_refused() {
        assertThatThrownBy(() -> ListDiff.byIdsOnly(BEFORE, table("1,A,1", "1,B,2")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("list:1");
        assertThatThrownBy(() -> ListDiff.of(BEFORE, BEFORE, Clustering.ofLabels(new int[] {0})))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("5 and 5 rows");
    }

    private static RecordTable table(String... rows) {
        ColumnBuilder list = new ColumnBuilder("list");
        ColumnBuilder id = new ColumnBuilder("id");
        ColumnBuilder name = new ColumnBuilder("name");
        ColumnBuilder age = new ColumnBuilder("age");
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            list.add("list");
            id.add(cells[0]);
            name.add(cells[1]);
            age.add(cells[2]);
        }
        return RecordTable.of(list.build(), id.build(), List.of(name.build(), age.build()));
    }

    private static RecordKey key(String id) {
        return new RecordKey("list", id);
    }
}
