package org.toll.store.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The page calls its three tables the same list. */
    @Test
    void totals_new_names_and_delays_are_three_ways_to_write_one_list() throws IOException {
        String page = Files.readString(Path.of("../docs/formats.md"));
        Vintages totals = of(block(page, "growing-totals"));
        assertThat(totals.known(1, 2)).isEqualTo(75);
        assertSame(of(block(page, "growing-new")), totals);
        assertSame(of(block(page, "growing-delays")), totals);
        assertSame(
                of(
                        "period,delay,new\n2001-02,1,45\n2001-01,0,50\n2001-01,1,30\n2001-01,2,3\n2001-02,0,30\n2001-03,0,41\n"),
                totals);
        assertSame(of("""
                        period,known_on,new
                        2001-01,2001-01-31,50
                        2001-01,2001-02-28,30
                        2001-01,2001-03-31,3
                        2001-02,2001-02-28,30
                        2001-02,2001-03-31,45
                        2001-03,2001-03-31,41
                        """), totals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period,new_2001-01-31;2001-01,-3 | v.csv:2:new_2001-01-31: New names cannot be negative: '-3'",
                "period,known_on,new;2001-01,2001-01-31,-3 | v.csv:2:new: New names cannot be negative: '-3'",
                "period,delay_0;2001-01,-3 | v.csv:2:delay_0: New names cannot be negative: '-3'",
                "iso_year,iso_week,new_2001-01-31;2001,1,3;2001,3,3 | v.csv: Each period begins on the day after",
                "iso_year,iso_week,delay_0,delay_1;2001,1,3,1;2001,3,3, | v.csv: Each period begins on the day after",
                "period,new_2001-02-28,new_2001-01-31;2001-01,3,3 | v.csv: The dates of the columns do not ascend: 'new_2001-01-31'",
                "period,known_2001-02-28,known_2001-01-31;2001-01,3,3 | v.csv: The dates of the columns do not ascend",
                "period,new_2001-01-31,known_2001-02-28;2001-01,3,3 | v.csv: A table holds either names in all or new names",
                "period,known_on,new;2001-01,2001-01-31,3;2001-02,2001-02-28,3 | v.csv: A period lacks its count at one of",
                "period,delay_0,delay_1;2001-01,3,;2001-02,3, | v.csv:2: A period lacks its new names at one of the delays: '2001-01, delay 1'",
                "period,delay_0,delay_1;2001-01,3,1;2001-02,3,1 | v.csv:3: A delay ends after the last period of the table: '2001-02, delay 1'",
                "period,delay,new;2001-01,x,1 | v.csv:2:delay: Not a delay: 'x'",
                "period,delay,new;2001-01,0,1;2001-01,0,1 | v.csv:3: This period and delay are given twice",
                "period,delay_0;2001-01,1;2001-01,1 | v.csv:3: This period is given twice"
            })
    void increments_that_make_no_list_are_refused_with_their_place(String rows, String message) {
        assertThatThrownBy(() -> of(rows.replace(";", "\n") + "\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
    }

    private static String block(String page, String name) {
        int from = page.indexOf("```csv " + name + "\n") + name.length() + 8;
        return page.substring(from, page.indexOf("```", from));
    }

    private static void assertSame(Vintages one, Vintages other) {
        assertThat(one.periods()).isEqualTo(other.periods());
        assertThat(one.dates()).isEqualTo(other.dates());
        for (int i = 0; i < one.periods().size(); i++) {
            for (int j = 0; j < one.dates().size(); j++) {
                assertThat(one.known(i, j)).isEqualTo(other.known(i, j));
            }
        }
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
