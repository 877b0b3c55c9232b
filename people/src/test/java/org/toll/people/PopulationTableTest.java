package org.toll.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.people.explain.FieldEvidence;
import org.toll.people.explain.PairExplanation;
import org.toll.people.model.FittedModel;
import org.toll.people.model.LinkageModel;
import org.toll.people.model.ModelTree;
import org.toll.people.model.Population;
import org.toll.people.model.Population.Share;
import org.toll.people.model.TravellingPlan;
import org.toll.people.record.RecordTable;
import org.toll.people.testing.TrueTable;

/** Frequencies of a population, matched as the fields match and told apart by region. */
class PopulationTableTest {
    private static final List<String> HEADINGS =
            List.of("surname", "given_name", "patronymic", "birth_date", "birth_region");
    private static final String[] SURNAMES = {"Иванов", "Иванова", "Доржиев", "Петров", "Сидоренко", "Щербаков"};
    private static final String[] GIVEN = {"Саша", "Александр", "Баир", "Иван", "Пётр"};
    private static final String[] PATRONYMICS = {"Иванович", "Петровна", "Олегович", "Баирович"};
    private static final String[] REGIONS = {"Республика Бурятия", "Москва", "Ростовская область"};
    private static final RecordTable TABLE = table();
    private static final Offset<Double> EXACTLY = within(1e-6);

    @Test
    void a_surname_is_known_in_the_form_of_either_sex_and_in_either_script() {
        assertThat(frequency(run("surname", Map.of("Ivanov", 0.02, "Petrov", 0.01)), "surname", "Иванова"))
                .isCloseTo(0.02, EXACTLY);
    }

    @Test
    void spellings_that_a_field_holds_for_one_are_added_up() {
        assertThat(frequency(run("surname", Map.of("Иванов", 0.02, "Иванова", 0.01)), "surname", "Иванов"))
                .isCloseTo(0.03, EXACTLY);
    }

    @Test
    void a_short_form_is_as_common_as_the_names_that_it_stands_for() {
        Map<String, Double> names = Map.of("Александр", 0.08, "Александра", 0.01, "Иван", 0.05);
        assertThat(frequency(run("given_name", names), "given_name", "Саша")).isCloseTo(0.09, EXACTLY);
    }

    @Test
    void a_patronymic_is_known_by_the_fathers_name() {
        assertThat(frequency(run("patronymic", Map.of("Ивановна", 0.04)), "patronymic", "Иванович"))
                .isCloseTo(0.04, EXACTLY);
    }

    @Test
    void names_that_the_table_does_not_know_keep_the_frequency_of_the_lists() {
        // The two records that agree are not counted.
        double inTheLists = (rows("surname", "Петров").length - 2.0) / TABLE.size();
        assertThat(frequency(run("surname", Map.of("Abashidze", 0.02)), "surname", "Петров"))
                .isCloseTo(inTheLists, EXACTLY);
    }

    @Test
    void a_name_common_at_home_is_worth_less_between_people_from_there() {
        LinkageRun run = run(Map.of("surname", dorzhievs()));
        int home = row("Доржиев", "Республика Бурятия", 0);
        int home2 = row("Доржиев", "Республика Бурятия", home + 1);
        int away = row("Доржиев", "Москва", 0);
        int away2 = row("Доржиев", "Москва", away + 1);
        double national = surnameBits(run, away, away2);

        assertThat(surnameBits(run, home, home2)).isCloseTo(national - log2(0.05 / 0.0002), within(1e-3));
        assertThat(surnameBits(run, home, away)).isCloseTo(surnameBits(run, home, home2), within(1e-3));
    }

    @Test
    void a_plan_with_regions_travels() {
        FittedModel fitted = run(Map.of("surname", dorzhievs())).fitted().orElseThrow();
        assertThat(TravellingPlan.of(fitted).bind(1).comparisons())
                .hasSameSizeAs(fitted.plan().comparisons())
                .last()
                .satisfies(last -> assertThat(last.comparator().levels())
                        .containsExactly("equal", "equal, from two places", "different"));
    }

    @Test
    void a_model_names_its_tables_and_the_report_says_how_much_they_know() {
        Population surnames = dorzhievs();
        FittedModel fitted = run(Map.of("surname", surnames)).fitted().orElseThrow();
        Map<String, Object> tree = ModelTree.toTree(fitted.model());

        LinkageModel read = ModelTree.ofTree(tree, name -> surnames);

        assertThat(read).isEqualTo(fitted.model());
        assertThat(read.populations()).isEqualTo(Set.of(surnames));
        assertThat(fitted.report().remarks())
                .anyMatch(remark -> remark.startsWith("Frequencies of surname are those of dorzhiev.csv"));
        assertThatThrownBy(() -> ModelTree.ofTree(tree)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_table_that_does_not_fit_is_refused_with_what_would() {
        Population noField = new Population("a.csv", "oblast", List.of(new Share("Доржиев", "Бурятия", 0.1)));
        assertThatThrownBy(() -> run(Map.of("surname", noField)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("oblast")
                .hasMessageContaining("birth_region");
        assertThatThrownBy(() -> run(Map.of("maiden_name", dorzhievs()))).hasMessageContaining("maiden_name");
        assertThatThrownBy(() -> run(Map.of("birth_date", dorzhievs()))).hasMessageContaining("dates have none");
        assertThatThrownBy(() -> Population.ofEverywhere("a.csv", Map.of("Иванов", 0.8, "Петров", 0.7)))
                .hasMessageContaining("per cent");
        assertThatThrownBy(() -> Population.ofEverywhere("a.csv", Map.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Population("a.csv", "", List.of(new Share("a", "", 0.1), new Share("a", "", 0.1))))
                .hasMessageContaining("once");
    }

    private static Population dorzhievs() {
        return new Population(
                "dorzhiev.csv",
                "birth_region",
                List.of(new Share("Dorzhiev", "", 0.0002), new Share("Dorzhiev", "Бурятия", 0.05)));
    }

    private static LinkageRun run(String field, Map<String, Double> shares) {
        return run(Map.of(field, Population.ofEverywhere("shares.csv", shares)));
    }

    /** What the weight of two records takes for the frequency of a value: rarity is log2(u of equality / frequency). */
    private static double frequency(LinkageRun run, String field, String value) {
        int[] rows = rows(field, value);
        double bits = explained(run, rows[0], rows[1]).evidence().stream()
                .filter(evidence -> evidence.field().equals(field))
                .mapToDouble(FieldEvidence::rarityBits)
                .findFirst()
                .orElseThrow();
        LinkageModel model = run.fitted().orElseThrow().model();
        return model.findComparison(field).orElseThrow().levels().get(0).u() * Math.pow(2, -bits);
    }

    private static int[] rows(String field, String value) {
        return IntStream.range(0, TABLE.size())
                .filter(row -> cell(row, HEADINGS.indexOf(field)).equals(value))
                .toArray();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double surnameBits(LinkageRun run, int first, int second) {
        return explained(run, first, second).evidence().stream()
                .filter(evidence -> evidence.field().startsWith("surname"))
                .mapToDouble(FieldEvidence::bits)
                .sum();
    }

    private static PairExplanation explained(LinkageRun run, int first, int second) {
        return PairExplanation.of(run.fitted().orElseThrow().plan(), first, second);
    }

    private static LinkageRun run(Map<String, Population> populations) {
        Linkage linkage = Linkage.of(TABLE);
        for (Map.Entry<String, Population> population : populations.entrySet()) {
            linkage = linkage.withPopulation(population.getKey(), population.getValue());
        }
        return linkage.run();
    }

    private static int row(String surname, String region, int from) {
        for (int row = from; row < TABLE.size(); row++) {
            if (cell(row, 0).equals(surname) && cell(row, 4).equals(region)) {
                return row;
            }
        }
        throw new AssertionError(surname + " of " + region);
    }

    private static String cell(int row, int column) {
        return TABLE.columns().get(column).textAt(row).orElse("");
    }

    private static RecordTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 600; row++) {
            int person = row < 540 ? row : (row - 540) * 9;
            rows.add(List.of(
                    SURNAMES[person % SURNAMES.length],
                    GIVEN[person / 3 % GIVEN.length],
                    PATRONYMICS[person / 7 % PATRONYMICS.length],
                    "%d-%02d-%02d".formatted(1960 + person * 13 % 41, 1 + person * 5 % 12, 1 + person * 11 % 28),
                    REGIONS[person / 11 % REGIONS.length]));
        }
        return TrueTable.of(HEADINGS, rows, rows.stream().map(row -> "nobody").toList())
                .table();
    }
}
