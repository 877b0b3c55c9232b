package org.toll.math.model;

import org.toll.math.InvalidArgument;
import org.toll.math.model.internal.MatrixTimes;
import org.toll.math.model.internal.SparseTimes;

/**
 * A matrix of data or of expressions.
 *
 * @param rows 1 or more
 * @param columns 1 or more
 * @param byColumn all elements, column after column
 */
public record Matrix(int rows, int columns, Expr byColumn) {

    public Matrix {
        if (rows < 1 || columns < 1 || byColumn.size() != rows * columns) {
            throw InvalidArgument.of(
                    "A matrix of " + rows + " x " + columns + " needs " + rows * columns + " elements",
                    byColumn.size(),
                    "Check the shape.");
        }
    }

    /**
     * A data matrix, such as a design matrix.
     *
     * @param rows one array for each row, all of one length
     */
    public static Matrix ofRows(double[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        double[] block = new double[rows.length * columns];
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].length != columns) {
                throw InvalidArgument.of(
                        "All rows must have " + columns + " elements", rows[r].length, "Check row " + (r + 1) + ".");
            }
            for (int c = 0; c < columns; c++) {
                block[c * rows.length + r] = rows[r][c];
            }
        }
        return new Matrix(rows.length, columns, Expr.of(block));
    }

    /**
     * A data matrix from its columns: {@code ofColumns(ones, age, sex)}.
     *
     * @param columns at least one, all of one length
     */
    public static Matrix ofColumns(double[]... columns) {
        int rows = columns.length == 0 ? 0 : columns[0].length;
        double[] block = new double[rows * columns.length];
        for (int c = 0; c < columns.length; c++) {
            if (columns[c].length != rows) {
                throw InvalidArgument.of(
                        "All columns must have " + rows + " elements",
                        columns[c].length,
                        "Check column " + (c + 1) + ".");
            }
            System.arraycopy(columns[c], 0, block, c * rows, rows);
        }
        return new Matrix(rows, columns.length, Expr.of(block));
    }

    /** Matrix times vector. */
    public Expr times(Expr vector) {
        if (vector.size() != columns) {
            throw InvalidArgument.of(
                    "A matrix of " + columns + " columns needs a vector of that size",
                    vector.size(),
                    "Check the shape.");
        }
        if (byColumn.isData() && rows == 1) {
            return vector.dot(byColumn);
        }
        if (byColumn.isData() && SparseTimes.isWorthwhile(byColumn.data())) {
            double[] matrix = byColumn.data();
            return Expr.apply(rows, (out, in) -> new SparseTimes(out, in[0], matrix, rows), vector);
        }
        return Expr.apply(rows, (out, in) -> new MatrixTimes(out, in[0], in[1]), byColumn, vector);
    }

    /** One element; rows and columns count from 0. */
    public Expr get(int row, int column) {
        return byColumn.get(column * rows + row);
    }

    /** The diagonal from the top left. */
    public Expr diagonal() {
        int[] positions = new int[Math.min(rows, columns)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i * rows + i;
        }
        return byColumn.at(positions);
    }

    double[][] columnsOfData() {
        double[] block = byColumn.data();
        double[][] result = new double[columns][rows];
        for (int c = 0; c < columns; c++) {
            System.arraycopy(block, c * rows, result[c], 0, rows);
        }
        return result;
    }
}
