package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * The cells and columns of one model. Pairs of lists that share nobody although the model lets them depend have the estimate
 * minus infinity: their cells, and every term that contains such a pair, are taken out.
 */
final class Design {
    /** Beyond this the table of all patterns is too large to fit. */
    static final int MOST_LISTS = 12;

    private final int[] cells;
    private final double[][] rows;
    /** The columns of each row that are not 0. */
    private final int[][] filled;

    private final double[] counts;
    private final int dropped;
    private final int lists;
    private final List<Integer> terms;

    private Design(int[] cells, double[][] rows, double[] counts, int dropped, int lists, List<Integer> terms) {
        this.cells = cells;
        this.rows = rows;
        this.filled = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            filled[i] = filledOf(rows[i]);
        }
        this.counts = counts;
        this.dropped = dropped;
        this.lists = lists;
        this.terms = terms;
    }

    private static int[] filledOf(double[] row) {
        int[] filled = new int[row.length];
        int number = 0;
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                filled[number++] = j;
            }
        }
        return java.util.Arrays.copyOf(filled, number);
    }

    static Design of(CaptureTable table, Terms model, Heterogeneity heterogeneity) {
        return of(table, model, heterogeneity, (1 << heterogeneity.columns(table.listCount())) - 1);
    }

    /**
     * @param columns bit set of the heterogeneity's columns that are kept
     */
    static Design of(CaptureTable table, Terms model, Heterogeneity heterogeneity, int columns) {
        List<Integer> empty = new ArrayList<>();
        for (int term : model.interactions()) {
            if (Integer.bitCount(term) == 2 && table.overlap(term) == 0) {
                empty.add(term);
            }
        }
        List<Integer> kept = new ArrayList<>();
        int dropped = 0;
        for (int term : model.interactions()) {
            if (containsOne(term, empty)) {
                dropped++;
            } else {
                kept.add(term);
            }
        }
        int lists = table.listCount();
        List<Integer> cells = new ArrayList<>();
        for (int cell = 1; cell < 1 << lists; cell++) {
            if (!containsOne(cell, empty)) {
                cells.add(cell);
            }
        }
        double[][] rows = new double[cells.size()][];
        double[] counts = new double[cells.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(cells.get(i), lists, kept, heterogeneity, columns);
            counts[i] = table.countOf(cells.get(i));
        }
        return new Design(cells.stream().mapToInt(Integer::intValue).toArray(), rows, counts, dropped, lists, kept);
    }

    private static boolean containsOne(int set, List<Integer> pairs) {
        for (int pair : pairs) {
            if ((set & pair) == pair) {
                return true;
            }
        }
        return false;
    }

    private static double[] row(int cell, int lists, List<Integer> terms, Heterogeneity heterogeneity, int columns) {
        double[] row = new double[1 + lists + terms.size() + Integer.bitCount(columns)];
        int next = 0;
        row[next++] = 1;
        for (int j = 0; j < lists; j++) {
            row[next++] = (cell >>> j) & 1;
        }
        for (int term : terms) {
            row[next++] = (cell & term) == term ? 1 : 0;
        }
        for (int column = 0; column < heterogeneity.columns(lists); column++) {
            if (((columns >>> column) & 1) == 1) {
                row[next++] = heterogeneity.value(column, Integer.bitCount(cell));
            }
        }
        return row;
    }

    /** The same with the cell of the unseen added, as if their number were known. */
    Design withUnseen(double unseen) {
        double[][] moreRows = java.util.Arrays.copyOf(rows, rows.length + 1);
        double[] zero = new double[parameters()];
        zero[0] = 1;
        moreRows[rows.length] = zero;
        double[] moreCounts = java.util.Arrays.copyOf(counts, counts.length + 1);
        moreCounts[counts.length] = unseen;
        return new Design(
                java.util.Arrays.copyOf(cells, cells.length + 1), moreRows, moreCounts, dropped, lists, terms);
    }

    /**
     * @return the column of an interaction; less than 0 if it has none, its estimate being minus infinity
     */
    int columnOf(int term) {
        int index = terms.indexOf(term);
        return index < 0 ? -1 : 1 + lists + index;
    }

    int cellCount() {
        return cells.length;
    }

    int cell(int row) {
        return cells[row];
    }

    double[] row(int row) {
        return rows[row];
    }

    int[] filled(int row) {
        return filled[row];
    }

    double count(int row) {
        return counts[row];
    }

    int parameters() {
        return rows[0].length;
    }

    /** Parameters at minus infinity. */
    int dropped() {
        return dropped;
    }
}
