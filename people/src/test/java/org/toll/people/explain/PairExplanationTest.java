package org.toll.people.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.people.Linkage;
import org.toll.people.LinkageRun;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.RecordTable;
import org.toll.people.record.TableBuilder;

class PairExplanationTest {
    private final RecordTable table = table();
    private final LinkageRun run = Linkage.of(table).run();
    private final ScoringPlan plan = run.fitted().orElseThrow().plan();

    @Test
    void the_parts_add_up_to_the_weight_of_the_kernel() {
        Kernel kernel = Kernel.of(plan, 1);
        for (int row = 1; row < table.size(); row++) {
            assertThat(PairExplanation.of(plan, 0, row).weightBits()).isCloseTo(kernel.weight(0, row), within(1e-3));
        }
    }

    @Test
    void what_a_record_does_not_say_weighs_nothing_and_is_named() {
        FieldEvidence born = PairExplanation.of(plan, 0, 2).evidence().stream()
                .filter(evidence -> evidence.field().contains("birth"))
                .findFirst()
                .orElseThrow();

        assertThat(born.bits()).isZero();
        assertThat(born.toString()).endsWith(FieldEvidence.NOTHING_SAID);
    }

    @Test
    void a_person_is_held_together_by_one_pair_fewer_than_records() {
        PersonExplanation person = PersonExplanation.of(plan, List.of(0, 1, 2));

        assertThat(person.links()).hasSize(2);
        assertThat(person.links().get(0).weightBits())
                .isGreaterThanOrEqualTo(person.links().get(1).weightBits());
        assertThat(PersonExplanation.of(plan, List.of(4)).links()).isEmpty();
    }

    private static RecordTable table() {
        TableBuilder table = new TableBuilder();
        String[] surnames = {"Koval", "Bondar", "Tkach", "Melnyk", "Oliynyk", "Shevchuk", "Kravets", "Lysenko"};
        String[] given = {"Petro", "Ivan", "Taras", "Oleh", "Andriy"};
        add(table, "a", "Sydorenko", "Maksym", "1990-03-04");
        add(table, "b", "Sydorenko", "Maksym", "1990-03-04");
        add(table, "c", "Sydorenko", "Maksym", "");
        for (int i = 0; i < 200; i++) {
            add(
                    table,
                    "x" + i,
                    surnames[i % 8],
                    given[i % 5],
                    "19%02d-%02d-1%d".formatted(60 + i % 37, 1 + i % 12, i % 9));
        }
        return table.build();
    }

    private static void add(TableBuilder table, String id, String surname, String given, String born) {
        table.startRow("list", id);
        table.cell("surname", surname);
        table.cell("given_name", given);
        table.cell("birth_date", born);
    }
}
