package org.toll.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.model.Comparison;
import org.toll.people.model.Decision;
import org.toll.people.model.LinkageModel;
import org.toll.people.model.ModelTree;
import org.toll.people.model.Population;
import org.toll.people.record.RecordTable;
import org.toll.people.testing.GeneratedRegister;
import org.toll.people.testing.TrueTable;

class LinkageTest {
    private static final RecordTable REGISTER = GeneratedRegister.of(1_000, 2).table();

    @Test
    void the_number_of_threads_changes_nothing() {
        LinkageRun one = Linkage.of(REGISTER).withThreads(1).run();
        LinkageRun three = Linkage.of(REGISTER).withThreads(3).run();
        assertEquals(
                one.fitted().orElseThrow().model(), three.fitted().orElseThrow().model());
        assertEquals(one.clustering(), three.clustering());
        assertEquals(weights(one), weights(three));
    }

    @Test
    void a_fitted_model_that_was_written_down_gives_the_same_links() {
        LinkageRun first = Linkage.of(REGISTER).run();
        LinkageModel fitted = first.fitted().orElseThrow().model();
        assertTrue(fitted.isLearned());
        LinkageModel read = ModelTree.ofTree(ModelTree.toTree(fitted));
        LinkageRun second = Linkage.of(REGISTER).withModel(read).run();
        assertEquals(first.clustering(), second.clustering());
        assertEquals(weights(first), weights(second));
    }

    @Test
    void what_a_model_gives_stays_and_what_it_leaves_open_is_learned() {
        LinkageModel fitted = Linkage.of(REGISTER).run().fitted().orElseThrow().model();
        Comparison given = fitted.comparisons().get(0);
        List<Comparison> half = new ArrayList<>(List.of(given));
        fitted.comparisons().stream()
                .skip(1)
                .map(comparison -> Comparison.toLearn(comparison.field(), comparison.rarity()))
                .forEach(half::add);
        LinkageModel open =
                new LinkageModel(fitted.fields(), half, fitted.corrections(), fitted.rules(), Decision.DEFAULT);
        LinkageModel again = Linkage.of(REGISTER)
                .withModel(open)
                .run()
                .fitted()
                .orElseThrow()
                .model();
        assertEquals(given, again.comparisons().get(0));
        assertTrue(again.isLearned());
        assertEquals(
                fitted.comparisons().get(1).levels().get(0).m(),
                again.comparisons().get(1).levels().get(0).m(),
                0.05);
    }

    @Test
    void most_pairs_are_found_by_the_rules_and_the_rest_is_estimated() {
        RecallCeiling recall = Linkage.of(REGISTER).run().recall();
        assertTrue(recall.share() > 0.9 && recall.share() <= 1, "share " + recall.share());
        assertEquals(100, recall.found(), 25);
    }

    @Test
    void constraints_decide_against_weights() {
        Constraints constraints = new Constraints(List.of(new RowPair(1, 2)), List.of(new RowPair(0, 900)), Set.of());
        LinkageRun free = Linkage.of(REGISTER).run();
        assertTrue(free.clustering().isSamePerson(0, 900));
        LinkageRun run = Linkage.of(REGISTER).withConstraints(constraints).run();
        assertTrue(run.clustering().isSamePerson(1, 2));
        assertFalse(run.clustering().isSamePerson(0, 900));
    }

    @Test
    void a_name_that_is_common_in_the_population_is_worth_less() {
        String name = REGISTER.findColumn("fname_c1").orElseThrow().texts().get(0);
        LinkageRun plain = Linkage.of(REGISTER).run();
        LinkageRun common = Linkage.of(REGISTER)
                .withPopulation("fname_c1", Population.ofEverywhere("names.csv", Map.of(name, 0.5)))
                .run();
        assertTrue(weightOf(common, 0, 900) < weightOf(plain, 0, 900));
        assertThrows(InvalidInput.class, () -> Population.ofEverywhere("names.csv", Map.of(name, 0.0)));
    }

    @Test
    void one_record_is_one_person() {
        LinkageRun run =
                Linkage.of(table(List.of("surname"), List.of(List.of("Meier")))).run();
        assertEquals(1, run.clustering().people());
        assertEquals(0, run.pairs().size());
    }

    @Test
    void two_records_are_linked_or_not_without_anything_to_learn_from() {
        List<String> headings = List.of("surname", "given_name", "dob", "city");
        List<String> ann = List.of("Kowalewska", "Annamaria", "1984-05-31", "Chemnitz");
        LinkageRun same = Linkage.of(table(headings, List.of(ann, ann))).run();
        assertEquals(2, same.clustering().records());
        LinkageRun other = Linkage.of(table(headings, List.of(ann, List.of("Zimmermann", "Bo", "1931-02-07", "Ulm"))))
                .run();
        assertEquals(2, other.clustering().people());
    }

    @Test
    void one_column_alone_is_enough_to_run() {
        List<List<String>> rows = IntStream.range(0, 60)
                .mapToObj(row -> List.of("surname" + (char) ('a' + row % 25)))
                .toList();
        LinkageRun run = Linkage.of(table(List.of("surname"), rows)).run();
        assertEquals(60, run.clustering().records());
    }

    @Test
    void a_table_that_says_nothing_is_refused_with_the_reason_for_each_column() {
        List<List<String>> rows =
                IntStream.range(0, 10).mapToObj(row -> List.of("", "c" + row)).toList();
        InvalidInput error = assertThrows(
                InvalidInput.class,
                () -> Linkage.of(table(List.of("surname", "cluster"), rows)).run());
        assertTrue(String.valueOf(error.getMessage()).contains("surname: unused, left out"), error.getMessage());
    }

    @Test
    void a_model_that_asks_for_a_missing_column_is_refused_by_name() {
        LinkageModel fitted = Linkage.of(REGISTER).run().fitted().orElseThrow().model();
        RecordTable other = table(List.of("surname"), List.of(List.of("Meier"), List.of("Meyer")));
        InvalidInput error = assertThrows(
                InvalidInput.class, () -> Linkage.of(other).withModel(fitted).run());
        assertTrue(
                String.valueOf(error.getMessage()).contains("needs a column that the table does not have"),
                error.getMessage());
    }

    @Test
    void records_that_say_too_little_are_named() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < REGISTER.size(); row++) {
            int at = row;
            rows.add(REGISTER.columns().stream()
                    .map(column -> column.textAt(at).orElse(""))
                    .toList());
        }
        rows.add(List.of(rows.get(0).get(0), "", "", "", ""));
        LinkageRun run = Linkage.of(table(List.of("fname_c1", "lname_c1", "by", "bm", "bd"), rows))
                .run();
        assertEquals(List.of(REGISTER.size()), run.unlinkable());
    }

    @Test
    void a_hundred_thousand_equal_keys_do_not_explode() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 100_000; row++) {
            rows.add(List.of(
                    "Meier", "name" + (char) ('a' + row % 26), (1930 + row % 70) + "-05-" + (10 + row / 70 % 20)));
        }
        rows.add(List.of("Schmidt", "Anna", "1960-07-14"));
        LinkageRun run = Linkage.of(table(List.of("surname", "first_name", "dob"), rows))
                .withThreads(2)
                .run();
        assertEquals(100_001, run.clustering().records());
        assertTrue(
                run.blocking().pairs() < 60_000_000L, "pairs " + run.blocking().pairs());
    }

    private static RecordTable table(List<String> headings, List<List<String>> rows) {
        return TrueTable.of(headings, rows, rows.stream().map(row -> "nobody").toList())
                .table();
    }

    private static List<String> weights(LinkageRun run) {
        return IntStream.range(0, run.pairs().size())
                .mapToObj(pair -> run.pairs().first(pair) + "-" + run.pairs().second(pair) + ":"
                        + run.pairs().weightBits(pair))
                .toList();
    }

    private static float weightOf(LinkageRun run, int first, int second) {
        return IntStream.range(0, run.pairs().size())
                .filter(pair -> run.pairs().first(pair) == first && run.pairs().second(pair) == second)
                .mapToObj(pair -> run.pairs().weightBits(pair))
                .findFirst()
                .orElse(-6f);
    }
}
