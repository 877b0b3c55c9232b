package org.toll.people.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.math.random.RandomStream;

class AssignmentTest {
    @ParameterizedTest
    @CsvSource({"1,1,1", "2,3,3", "3,4,6", "4,6,4", "5,6,6", "6,1,5", "7,5,1", "8,7,7"})
    void finds_the_largest_sum_that_trying_all_finds(int seed, int rows, int columns) {
        RandomStream random = RandomStream.ofSeed(seed);
        double[][] gain = new double[rows][columns];
        for (double[] row : gain) {
            for (int column = 0; column < columns; column++) {
                row[column] = Math.max(0, random.uniform(-5, 10));
            }
        }
        int[] partner = Assignment.most(gain);
        double sum = 0;
        boolean[] isTaken = new boolean[columns];
        for (int row = 0; row < rows; row++) {
            if (partner[row] >= 0) {
                assertThat(isTaken[partner[row]]).isFalse();
                isTaken[partner[row]] = true;
                sum += gain[row][partner[row]];
            }
        }
        assertThat(sum).isCloseTo(best(gain, 0, new boolean[columns]), within(1e-9));
    }

    private static double best(double[][] gain, int row, boolean[] isTaken) {
        if (row == gain.length) {
            return 0;
        }
        double best = best(gain, row + 1, isTaken);
        for (int column = 0; column < isTaken.length; column++) {
            if (!isTaken[column]) {
                isTaken[column] = true;
                best = Math.max(best, gain[row][column] + best(gain, row + 1, isTaken));
                isTaken[column] = false;
            }
        }
        return best;
    }
}
