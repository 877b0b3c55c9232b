package org.toll.store.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.estimate.nowcast.Vintages;
import org.toll.store.csv.CsvTable;
import org.toll.testing.SharedData;

class VintageImportTest {
    @Test
    void iso_weeks_cross_the_year() {
        Vintages weeks = of("iso_year,iso_week,known_end_2024\n2024,52,3\n2025,1,0\n");
        assertThat(weeks.periods())
                .containsExactly(Period.parse("2024-12-23/2024-12-29"), Period.parse("2024-12-30/2025-01-05"));
        assertThat(weeks.dates()).containsExactly(LocalDate.of(2024, 12, 31));
    }

    @Test
    void the_long_layout_is_the_wide_one_turned() {
        Vintages wide = of("period,known_2001-01-31,known_2001-02-28\n2001-01,5,6\n2001-02,0,4\n");
        Vintages turned =
                of("period,known_on,known\n2001-01,2001-01-31,5\n2001-02,2001-02-28,4\n2001-01,2001-02-28,6\n");
        assertThat(turned.lastKnown()).isEqualTo(wide.lastKnown());
        assertThat(turned.known(0, 0)).isEqualTo(5);
        assertThat(turned.known(1, 0)).isZero();
    }

    @Test
    void bad_cells_are_named_by_file_row_and_column() {
        assertThatThrownBy(() -> of("period,known_2001-01-31\n2001-01,many\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("v.csv:2:known_2001-01-31: Not a count: 'many'");
        assertThatThrownBy(() -> of("iso_year,iso_week,known_end_2024\n2024,53,3\n"))
                .hasMessageContaining("v.csv:2:iso_week: There is no such week");
        assertThatThrownBy(() -> of("period,known_2001-01-31\n2001-01,1\n2001-01,2\n"))
                .hasMessageContaining("v.csv:3: This period is given twice");
        assertThatThrownBy(() -> of("period,known_2001-01-31\n2001-01,1\n2001-03,2\n"))
                .hasMessageContaining("v.csv: Each period begins on the day after");
        assertThatThrownBy(() -> of("a,b\n1,2\n")).hasMessageContaining("fit no layout of dated vintages");
        assertThatThrownBy(() -> of("period,known_on,known\n2001-01,2001-02-28,4\n2001-02,2001-03-31,4\n"))
                .hasMessageContaining("lacks its count");
    }

    @Test
    void the_published_list_is_read() {
        Vintages list = VintageImport.read(SharedData.path("data/economist/named_dead_by_week_and_vintage.csv"));
        assertThat(list.periods()).hasSize(201);
        assertThat(list.asOf(LocalDate.of(2023, 12, 31)).periods()).hasSize(97);
        assertThat(list.asOf(LocalDate.of(2024, 12, 31)).periods()).hasSize(149);
    }

    private static Vintages of(String csv) {
        return VintageImport.of(CsvTable.parse("v.csv", csv));
    }
}
