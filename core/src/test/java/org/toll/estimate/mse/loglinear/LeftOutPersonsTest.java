package org.toll.estimate.mse.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.toll.base.Count;
import org.toll.base.Share;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;

class LeftOutPersonsTest {
    @Test
    void a_left_out_person_is_as_probable_as_a_fit_without_the_person_says() {
        CaptureTable kosovo = Tables.kosovo();
        Terms terms = Terms.independence(4).with(0b0011);
        List<Double> leftOut = LeftOutPersons.of(kosovo, List.of(alone(kosovo, terms)));
        for (int i = 0; i < kosovo.patternCount(); i++) {
            if (kosovo.count(i) < 100) {
                continue;
            }
            CaptureTable others = without(kosovo, i);
            Design design = Design.of(others, terms, Heterogeneity.NONE);
            double fitted = PoissonFit.of(design).fitted((int) kosovo.pattern(i) - 1);
            // The prior's half leverage is all that differs: less than a hundredth of a cell of a hundred.
            assertThat(Math.exp(leftOut.get(i))).isCloseTo(fitted / others.observed(), withinPercentage(1));
        }
    }

    @Test
    void the_only_person_of_a_cell_is_not_impossible() {
        CaptureTable table =
                Tables.rows(List.of("A", "B", "C"), "100 40", "010 30", "001 20", "110 6", "011 1", "101 3");
        Terms pairs = Terms.independence(3).with(0b011).with(0b110).with(0b101);
        List<Double> leftOut = LeftOutPersons.of(table, List.of(alone(table, pairs)));
        assertThat(leftOut).allMatch(Double::isFinite);
    }

    private static LogLinearResult.Weighted alone(CaptureTable table, Terms terms) {
        return new LogLinearResult.Weighted(ModelFit.of(table, terms, Heterogeneity.NONE), Share.ofFraction(1));
    }

    private static CaptureTable without(CaptureTable table, int pattern) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        table.cells()
                .forEach((lists, persons) ->
                        cells.put(lists, Count.ofPersons(lists == table.pattern(pattern) ? persons - 1 : persons)));
        return CaptureTable.of(table.lists(), cells);
    }
}
