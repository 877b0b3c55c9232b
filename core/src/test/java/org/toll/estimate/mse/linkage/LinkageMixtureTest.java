package org.toll.estimate.mse.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.toll.base.Count;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;

class LinkageMixtureTest {
    private static final List<String> LISTS = List.of("1", "2", "3", "4");
    private static final double[] INCLUSION = {.30, .25, .20, .15};

    /** 3,000 persons on four independent lists, links complete; and with three in ten persons on several lists torn apart. */
    private static final CaptureTable GENEROUS = linked(1);

    private static final CaptureTable STRICT = linked(.7);

    @Test
    void uncertain_links_dominate_the_variance() {
        LinkageMixture mixture = of(List.of(STRICT, GENEROUS));
        LinkageMixture same = of(List.of(GENEROUS, GENEROUS));
        assertThat(mixture.betweenShare().fraction()).isGreaterThan(.5);
        assertThat(same.betweenShare().fraction()).isLessThan(.05);
        assertThat(mixture.total().quantile(.025))
                .isLessThan(of(List.of(STRICT)).total().quantile(.025));
        assertThat(mixture.total().quantile(.975)).isGreaterThan(same.total().quantile(.975));
    }

    @Test
    void tables_that_are_refused_are_counted_and_left_out() {
        CaptureTable unlinked = Tables.rows(LISTS, "1000 437", "0100 923", "0010 1217", "0001 90");
        LinkageMixture mixture = of(List.of(GENEROUS, unlinked));
        assertThat(mixture.tables()).isEqualTo(1);
        assertThat(mixture.refused()).isEqualTo(1);
        assertThatThrownBy(() -> of(List.of(unlinked))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> of(List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> of(List.of(GENEROUS, Tables.spinaBifida()))).hasMessageContaining("same lists");
    }

    @Test
    void a_table_that_is_drawn_three_times_counts_three_times() {
        LinkageMixture mixture = of(List.of(STRICT, GENEROUS, STRICT, STRICT));
        assertThat(mixture.tables()).isEqualTo(4);
        double strict = of(List.of(STRICT)).total().mean();
        double generous = of(List.of(GENEROUS)).total().mean();
        // Two short chains for each table: their own error is a hundredth.
        assertThat(mixture.total().mean()).isCloseTo(.75 * strict + .25 * generous, withinPercentage(2));
    }

    private static CaptureTable linked(double share) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (int pattern = 1; pattern < 16; pattern++) {
            double expected = 3000;
            for (int j = 0; j < 4; j++) {
                expected *= ((pattern >>> j) & 1) == 1 ? INCLUSION[j] : 1 - INCLUSION[j];
            }
            long kept = Math.round(Integer.bitCount(pattern) == 1 ? expected : share * expected);
            cells.merge((long) pattern, Count.ofPersons(kept), Count::plus);
            for (int rest = pattern; rest != 0 && Integer.bitCount(pattern) > 1; rest &= rest - 1) {
                long single = Integer.lowestOneBit(rest);
                cells.merge(single, Count.ofPersons(Math.round((1 - share) * expected)), Count::plus);
            }
        }
        return CaptureTable.of(LISTS, cells);
    }

    private static LinkageMixture of(List<CaptureTable> tables) {
        return LinkageMixture.of(tables, LinkageMixture.FOR_ONE_OF_MANY, RandomStream.ofSeed(1));
    }
}
