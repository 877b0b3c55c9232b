package org.toll.estimate.mse.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;

class LinkageMixtureTest {
    private static final List<String> LISTS = List.of("1", "2", "3");

    /** Khartoum with strict and with generous links (Sudan study, match thresholds 5 and 1). */
    private static final CaptureTable STRICT =
            Tables.rows(LISTS, "100 437", "010 923", "110 4", "001 1217", "101 5", "011 82", "111 2");

    private static final CaptureTable GENEROUS =
            Tables.rows(LISTS, "100 348", "010 764", "110 27", "001 1031", "101 51", "011 191", "111 18");

    @Test
    void uncertain_links_dominate_the_variance() {
        LinkageMixture mixture = of(List.of(STRICT, GENEROUS));
        LinkageMixture same = of(List.of(GENEROUS, GENEROUS));
        assertThat(mixture.betweenShare().fraction()).isGreaterThan(.3);
        assertThat(same.betweenShare().fraction()).isLessThan(.05);
        assertThat(mixture.total().quantile(.025))
                .isLessThan(of(List.of(STRICT)).total().quantile(.025));
        assertThat(mixture.total().quantile(.975)).isGreaterThan(same.total().quantile(.975));
    }

    @Test
    void tables_that_are_refused_are_counted_and_left_out() {
        CaptureTable unlinked = Tables.rows(LISTS, "100 437", "010 923", "001 1217");
        LinkageMixture mixture = of(List.of(GENEROUS, unlinked));
        assertThat(mixture.tables()).isEqualTo(1);
        assertThat(mixture.refused()).isEqualTo(1);
        assertThatThrownBy(() -> of(List.of(unlinked))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> of(List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> of(List.of(GENEROUS, Tables.kosovo()))).hasMessageContaining("same lists");
    }

    private static LinkageMixture of(List<CaptureTable> tables) {
        return LinkageMixture.of(tables, LinkageMixture.FOR_ONE_OF_MANY, RandomStream.ofSeed(1));
    }
}
