package org.toll.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.toll.people.LinkageRun;

/** Whether two runs are one, bit for bit. */
final class Same {
    private Same() {}

    static void require(LinkageRun one, LinkageRun other) {
        assertThat(other.blocking()).isEqualTo(one.blocking());
        assertThat(other.pairs().size()).isEqualTo(one.pairs().size());
        for (int pair = 0; pair < one.pairs().size(); pair++) {
            boolean isSame = one.pairs().first(pair) == other.pairs().first(pair)
                    && one.pairs().second(pair) == other.pairs().second(pair)
                    && Float.floatToRawIntBits(one.pairs().weightBits(pair))
                            == Float.floatToRawIntBits(other.pairs().weightBits(pair));
            if (!isSame) {
                throw new AssertionError("pair " + pair + " differs");
            }
        }
        assertThat(other.clustering().people()).isEqualTo(one.clustering().people());
        for (int row = 0; row < one.table().size(); row++) {
            if (one.clustering().personOf(row) != other.clustering().personOf(row)) {
                throw new AssertionError("record " + row + " names another person");
            }
        }
    }
}
