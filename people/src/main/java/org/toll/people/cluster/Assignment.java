package org.toll.people.cluster;

import java.util.Arrays;
import org.toll.base.Citation;

/**
 * The linear assignment problem: partners for rows and columns of a table so that the sum of gains is largest, exact, by
 * shortest augmenting paths, O(n^2 m) for n rows and m columns. Equal sums are decided by the order of rows and columns.
 */
@Citation("Jonker R., Volgenant A. (1987), A shortest augmenting path algorithm for dense and sparse linear assignment "
        + "problems, Computing 38, 325-340.")
public final class Assignment {
    private final double[][] gain;
    private final int rows;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    private Assignment(double[][] gain, int rows, int columns) {
        this.gain = gain;
        this.rows = rows;
        this.columns = columns;
        rowPrice = new double[rows];
        columnPrice = new double[columns + 1];
        rowOf = new int[columns + 1];
        Arrays.fill(rowOf, -1);
    }

    /**
     * @param gain of each row with each column, 0 or more; 0 is as good as no partner
     * @return for each row its column, or -1
     */
    public static int[] most(double[][] gain) {
        int rows = gain.length;
        int columns = rows == 0 ? 0 : gain[0].length;
        if (rows > columns) {
            double[][] turned = new double[columns][rows];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    turned[column][row] = gain[row][column];
                }
            }
            int[] rowOfColumn = new Assignment(turned, columns, rows).solve();
            int[] partner = new int[rows];
            Arrays.fill(partner, -1);
            for (int column = 0; column < columns; column++) {
                partner[rowOfColumn[column]] = column;
            }
            return partner;
        }
        return new Assignment(gain, rows, columns).solve();
    }

    private int[] solve() {
        for (int row = 0; row < rows; row++) {
            augment(row);
        }
        int[] partner = new int[rows];
        for (int column = 0; column < columns; column++) {
            if (rowOf[column] >= 0) {
                partner[rowOf[column]] = column;
            }
        }
        return partner;
    }

    /** Finds the cheapest path from a row to a free column and changes partners along it. */
    private void augment(int row) {
        int start = columns;
        rowOf[start] = row;
        double[] distance = new double[columns];
        int[] previous = new int[columns];
        boolean[] isDone = new boolean[columns + 1];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        int at = start;
        do {
            isDone[at] = true;
            int nearest = -1;
            double step = Double.POSITIVE_INFINITY;
            for (int column = 0; column < columns; column++) {
                if (isDone[column]) {
                    continue;
                }
                double reduced = -gain[rowOf[at]][column] - rowPrice[rowOf[at]] - columnPrice[column];
                if (reduced < distance[column]) {
                    distance[column] = reduced;
                    previous[column] = at;
                }
                if (distance[column] < step) {
                    step = distance[column];
                    nearest = column;
                }
            }
            for (int column = 0; column <= columns; column++) {
                if (isDone[column]) {
                    rowPrice[rowOf[column]] += step;
                    columnPrice[column] -= step;
                } else {
                    distance[column] -= step;
                }
            }
            at = nearest;
        } while (rowOf[at] >= 0);
        while (at != start) {
            rowOf[at] = rowOf[previous[at]];
            at = previous[at];
        }
        rowOf[start] = -1;
    }
}
