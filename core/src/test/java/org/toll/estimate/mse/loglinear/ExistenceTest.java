package org.toll.estimate.mse.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.toll.base.Count;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/** The proof by the fit's last step against the linear programme, which knows nothing of the fit. */
class ExistenceTest {
    private static final int TABLES = 300;

    @Test
    void a_fit_proves_a_maximum_where_the_programme_finds_one_and_nowhere_else() {
        Draws draws = Draws.of(RandomStream.ofSeed(12));
        int without = 0;
        int proved = 0;
        int sound = 0;
        for (int t = 0; t < TABLES; t++) {
            CaptureTable table = sparse(draws);
            Terms terms = Terms.independence(4);
            for (int pair : Terms.pairs(4)) {
                terms = draws.uniform() < .6 ? terms.with(pair) : terms;
            }
            for (int term : terms.addable(3)) {
                terms = Integer.bitCount(term) == 3 && draws.uniform() < .5 ? terms.with(term) : terms;
            }
            Design design = Design.of(table, terms, Heterogeneity.NONE);
            boolean isProved = PoissonFit.of(design).provesMaximum();
            if (Identifiability.byProgramme(design) == Identifiability.SOUND) {
                sound++;
                proved += isProved ? 1 : 0;
            } else {
                without++;
                assertThat(isProved).as("%s %s", table, terms.name()).isFalse();
            }
        }
        assertThat(without).isGreaterThan(TABLES / 20);
        assertThat(proved).isGreaterThan(sound * 9 / 10);
    }

    /** Four lists, many cells empty. */
    private static CaptureTable sparse(Draws draws) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        for (long cell = 1; cell < 16; cell++) {
            cells.put(cell, Count.ofPersons(draws.poisson(12 / Math.pow(4, Long.bitCount(cell) - 1.0))));
        }
        return CaptureTable.of(List.of("A", "B", "C", "D"), cells);
    }
}
