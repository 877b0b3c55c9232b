package org.toll.people.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;

class JudgementsTest {
    private static final Instant DAY = Instant.parse("2025-06-01T12:00:00Z");

    @Test
    void a_later_judgement_of_the_same_author_supersedes_and_the_earlier_is_kept() {
        Judgements judgements = Judgements.of(List.of(
                said("b", "a", Verdict.SAME, "Olga", 2), said("a", "b", Verdict.DIFFERENT, "Olga", 1)));
        assertThat(judgements.settled(pair("a", "b"))).contains(Verdict.SAME);
        assertThat(judgements.all()).hasSize(2);
    }

    @Test
    void readers_who_differ_settle_nothing_until_one_adjudicates() {
        Judgement one = said("a", "b", Verdict.SAME, "Olga", 1);
        Judgement other = said("a", "b", Verdict.DIFFERENT, "Ivan", 2);
        Judgements open = Judgements.of(List.of(one, other));
        assertThat(open.settled(pair("a", "b"))).isEmpty();
        assertThat(open.disagreements())
                .containsExactly(new Disagreement(pair("a", "b"), List.of(other, one)));
        Judgements closed = Judgements.of(List.of(
                one,
                other,
                new Judgement(
                        pair("a", "b"), Verdict.DIFFERENT, "Maria", DAY, "photographs", Role.ADJUDICATOR, false)));
        assertThat(closed.settled(pair("a", "b"))).contains(Verdict.DIFFERENT);
        assertThat(closed.disagreements()).isEmpty();
    }

    @Test
    void unsure_contradicts_nobody_and_settles_nothing() {
        Judgements judgements = Judgements.of(List.of(
                said("a", "b", Verdict.UNSURE, "Olga", 1),
                said("a", "b", Verdict.SAME, "Ivan", 1),
                said("a", "c", Verdict.UNSURE, "Olga", 1)));
        assertThat(judgements.labels()).isEqualTo(Map.of(pair("a", "b"), true));
        assertThat(judgements.disagreements()).isEmpty();
    }

    @Test
    void settled_pairs_become_constraints_and_those_of_absent_records_wait() {
        Judgements judgements = Judgements.of(List.of(
                said("a", "c", Verdict.SAME, "Olga", 1),
                said("a", "b", Verdict.DIFFERENT, "Olga", 1),
                said("a", "gone", Verdict.SAME, "Olga", 1)));
        assertThat(judgements.constraints(table("c", "b", "a"), Set.of(0)))
                .isEqualTo(new Constraints(List.of(new RowPair(0, 2)), List.of(new RowPair(1, 2)), Set.of(0)));
        assertThat(judgements.labels()).hasSize(3);
    }

    @Test
    void agreement_counts_pairs_that_both_read_blind() {
        Judgements judgements = Judgements.of(List.of(
                said("a", "b", Verdict.SAME, "Olga", 1),
                new Judgement(pair("a", "b"), Verdict.SAME, "Ivan", DAY, "", Role.SECOND_READER, true),
                said("a", "c", Verdict.SAME, "Olga", 1),
                new Judgement(pair("a", "c"), Verdict.SAME, "Ivan", DAY, "", Role.SECOND_READER, false)));
        assertThat(judgements.agreement().pairs()).isEqualTo(1);
        assertThat(judgements.agreement().kappa()).isEmpty();
    }

    /** Computed by hand: 45 + 25 of 100 agree; by chance 0.6 * 0.6 + 0.4 * 0.4; kappa 0.18 / 0.48. */
    @Test
    void kappa_is_the_agreement_beyond_chance() {
        Agreement.Builder table = new Agreement.Builder();
        add(table, Verdict.SAME, Verdict.SAME, 45);
        add(table, Verdict.SAME, Verdict.DIFFERENT, 15);
        add(table, Verdict.DIFFERENT, Verdict.SAME, 15);
        add(table, Verdict.DIFFERENT, Verdict.DIFFERENT, 25);
        Agreement agreement = table.build();
        assertThat(agreement.agreed().orElseThrow().fraction()).isCloseTo(0.7, within(1e-12));
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.375, within(1e-12));
        // By the formula of Fleiss, Cohen and Everitt, worked out apart: sqrt(0.2053125 / 100) / 0.48.
        assertThat(agreement.kappaStandardError().orElseThrow()).isCloseTo(0.094399, within(1e-6));
        assertThat(agreement.count(Verdict.DIFFERENT, Verdict.SAME)).isEqualTo(15);
    }

    @Test
    void a_record_is_not_judged_against_itself_and_codes_are_read_back() {
        assertThatThrownBy(() -> pair("a", "a")).isInstanceOf(InvalidInput.class);
        for (Verdict verdict : Verdict.values()) {
            assertThat(Verdict.ofCode(verdict.code())).isEqualTo(verdict);
        }
        for (Role role : Role.values()) {
            assertThat(Role.ofCode(role.code())).isEqualTo(role);
        }
        assertThatThrownBy(() -> Verdict.ofCode("maybe"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("maybe");
    }

    private static void add(Agreement.Builder table, Verdict first, Verdict second, int times) {
        for (int k = 0; k < times; k++) {
            table.add(first, second);
        }
    }

    private static Judgement said(String one, String other, Verdict verdict, String author, int hour) {
        return new Judgement(
                pair(one, other), verdict, author, DAY.plusSeconds(3600L * hour), "", Role.FIRST_READER, true);
    }

    private static RecordPair pair(String one, String other) {
        return RecordPair.of(new RecordKey("list", one), new RecordKey("list", other));
    }

    private static RecordTable table(String... ids) {
        ColumnBuilder list = new ColumnBuilder("list");
        ColumnBuilder id = new ColumnBuilder("id");
        for (String each : ids) {
            list.add("list");
            id.add(each);
        }
        return RecordTable.of(list.build(), id.build(), List.of());
    }
}
