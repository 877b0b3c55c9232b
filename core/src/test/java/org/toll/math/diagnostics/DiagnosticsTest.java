package org.toll.math.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.math.InvalidArgument;

class DiagnosticsTest {
    /**
     * Reference: R-hat and effective sizes of ArviZ 0.23.4, standard errors from the same formulas over ArviZ sizes, on the same
     * autoregressive chains (one linear congruential generator on both sides). Tolerance: sums in another order.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 500, 0.5, 0.0, 1.0030130996949465, 689.8507987100613, 1145.6639523591696, 706.0915466038452,"
                + "0.012335632469775664, 0.00499762412555214, 0.011928372513438756, 0.9603684813516008",
        "4, 500, -0.6, 0.0, 1.0008887055201323, 6602.059991327962, 1904.5048704844976, 6602.059991327962,"
                + "0.004606721421061418, 0.006889782172401205, 0.011358483915994352, 3.221799497214165",
        "4, 501, 0.9, 0.3, 1.119113821538845, 25.40370080893334, 323.9634211969263, 25.325985466441924,"
                + "0.1347595852360733, 0.026924460027016043, 0.12197197352208797, 0.2399006566968229",
        "2, 1000, 0.99, 0.0, 1.0970873292979533, 16.987757130369253, 73.03599515976629, 15.622125904573856,"
                + "0.4168091176907893, 0.12176420606316904, 0.4221864556437897, 0.03347474630598468"
    })
    void values_of_the_reference_implementation_are_reproduced(
            int count,
            int draws,
            double phi,
            double shift,
            double rHat,
            double bulk,
            double tail,
            double mean,
            double mcseMean,
            double mcseSd,
            double mcseQuantile,
            double eBfmi) {
        double[][] chains = chains(count, draws, phi, shift);
        Percentage digits = withinPercentage(1e-7);
        assertThat(Diagnostics.rHat(chains)).isCloseTo(rHat, digits);
        assertThat(Diagnostics.bulkEss(chains)).isCloseTo(bulk, digits);
        assertThat(Diagnostics.tailEss(chains)).isCloseTo(tail, digits);
        assertThat(Diagnostics.meanEss(chains)).isCloseTo(mean, digits);
        assertThat(Diagnostics.mcseMean(chains)).isCloseTo(mcseMean, digits);
        assertThat(Diagnostics.mcseSd(chains)).isCloseTo(mcseSd, digits);
        assertThat(Diagnostics.mcseQuantile(chains, 0.3)).isCloseTo(mcseQuantile, digits);
        assertThat(Diagnostics.eBfmi(chains[0])).isCloseTo(eBfmi, digits);
    }

    @Test
    void chains_at_two_places_are_far_from_converged() {
        double[][] apart = chains(4, 500, 0.3, 0);
        Arrays.setAll(apart[0], i -> apart[0][i] + 5);
        assertThat(Diagnostics.rHat(apart)).isGreaterThan(1.5);
        assertThat(Diagnostics.bulkEss(apart)).isLessThan(20);
    }

    @Test
    void chains_that_agree_on_the_centre_but_not_on_the_spread_are_seen() {
        double[][] chains = chains(4, 500, 0, 0);
        Arrays.setAll(chains[3], i -> chains[3][i] * 4);
        assertThat(Diagnostics.rHat(chains)).isGreaterThan(1.1);
    }

    @Test
    void a_quantity_that_never_moves_has_no_diagnostics() {
        double[][] still = new double[4][100];
        assertThat(Diagnostics.rHat(still)).isNaN();
        assertThat(Diagnostics.bulkEss(still)).isNaN();
    }

    @Test
    void chains_that_stand_still_at_different_places_have_an_infinite_r_hat() {
        double[][] stuck = new double[4][100];
        Arrays.fill(stuck[2], 1);
        assertThat(Diagnostics.rHat(stuck)).isInfinite();
    }

    @Test
    void a_value_that_is_not_a_number_is_never_converged() {
        double[][] chains = chains(4, 100, 0, 0);
        chains[1][17] = Double.NaN;
        assertThat(Diagnostics.rHat(chains)).isNaN();
        assertThat(Diagnostics.tailEss(chains)).isNaN();
    }

    @Test
    void unequal_chains_are_refused() {
        assertThatThrownBy(() -> Diagnostics.rHat(new double[][] {new double[10], new double[9]}))
                .isInstanceOf(InvalidArgument.class)
                .hasMessageContaining("same number of draws");
        assertThatThrownBy(() -> Diagnostics.rHat(new double[][] {new double[3]}))
                .isInstanceOf(InvalidArgument.class)
                .hasMessageContaining("at least 4");
    }

    static double[][] chains(int count, int draws, double phi, double shift) {
        double[][] chains = new double[count][draws];
        long state = 42;
        for (int c = 0; c < count; c++) {
            double x = 0;
            for (int t = 0; t < draws; t++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                x = phi * x + (state >>> 11) * 0x1p-53 - 0.5;
                chains[c][t] = x + shift * c;
            }
        }
        return chains;
    }
}
