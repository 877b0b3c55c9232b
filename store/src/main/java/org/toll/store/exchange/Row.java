package org.toll.store.exchange;

import java.util.List;
import java.util.function.Supplier;
import org.toll.base.InvalidInput;

/** One row of a table whose columns have names. */
abstract class Row {
    private final List<String> cells;
    private final long line;

    Row(List<String> cells, long line) {
        this.cells = cells;
        this.line = line;
    }

    /** The line of the file on which the row begins, from 1. */
    long line() {
        return line;
    }

    List<String> cells() {
        return cells;
    }

    /** The cell as it stands, or empty if the table has no such column. */
    abstract String text(String column);

    /** Without spaces around it. */
    final String word(String column) {
        return text(column).strip();
    }

    /** File and line. */
    abstract String place();

    String place(String column) {
        return place() + ":" + column;
    }

    /** Runs a piece of reading, and says at which column it failed. */
    final <T> T at(String column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInput problem) {
            throw new Refused(new Finding(place(column), String.valueOf(problem.getMessage())), problem);
        }
    }

    /** A problem with its place, on its way to the list of problems. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Refused(Finding finding, Throwable cause) {
            super(finding.toString(), cause);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }
}
