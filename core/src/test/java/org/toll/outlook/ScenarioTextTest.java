package org.toll.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;

class ScenarioTextTest {

    @Test
    void a_file_holds_several_scenarios_with_comments() {
        List<Scenario> scenarios = ScenarioText.parse("""
                # what ministers talk about
                name: Losses rise
                losses: 50000 killed by 2026-07   # a goal, not a count

                name: Call-up
                mobilisation: 300000 from 2026-09 to 2026-11, training 2 months
                recruits: +10 % over 3 months from 2026-02
                """, "s.txt");
        assertThat(scenarios).extracting(Scenario::name).containsExactly("Losses rise", "Call-up");
        assertThat(scenarios.get(0).losses())
                .hasValue(new Scenario.LossLevel(50_000, BalanceDefinition.KILLED, YearMonth.of(2026, 7)));
        assertThat(scenarios.get(1).recruits().orElseThrow().factor()).isEqualTo(1.1);
        assertThat(scenarios.get(1).mobilisation().orElseThrow().trainingMonths())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "losses: 50000 by 2026-07 | s.txt:2: The line cannot be read",
                "losses: 50000 dead by 2026-07 | s.txt:2: Unknown definition of losses: 'dead'",
                "losses: 50000 killed by July | s.txt:2: Not a month: 'July'",
                "recruits: -120% over 3 months from 2026-02 | s.txt:2: A factor of recruitment",
                "recruits: -20% over 0 months from 2026-02 | s.txt:2: There must be at least one",
                "mobilisation: 5 from 2026-05 to 2026-04, training 0 months | s.txt:2: A mobilisation cannot end",
                "bonus: 5 | s.txt:2: Unknown key: 'bonus'",
            })
    void a_line_that_cannot_be_read_is_named(String line, String message) {
        assertThatThrownBy(() -> ScenarioText.parse("name: x\n" + line, "s.txt"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_scenario_without_a_name_and_an_empty_file_are_refused() {
        assertThatThrownBy(() -> ScenarioText.parse("losses: 5 killed by 2026-07", "s.txt"))
                .hasMessageContaining("s.txt:1: A scenario begins with its name");
        assertThatThrownBy(() -> ScenarioText.parse("# nothing", "s.txt")).hasMessageContaining("No scenario");
    }
}
