package org.toll.store.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.toll.base.InvalidInput;
import org.toll.ledger.LedgerRecord;

/**
 * Records of a table, row by row. The first problem stops the flow of records; reading then goes on only to collect further
 * problems, and ends in {@link ImportRefused}.
 */
final class TableRecords implements ImportedRecords, Sink {
    private static final int MOST_PROBLEMS = 20;

    private final CsvTable table;
    private final BiConsumer<Row, Sink> reading;
    private final Deque<LedgerRecord> ready = new ArrayDeque<>();
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> flags = new ArrayList<>();

    /**
     * @param reading turns a row into records and flags, given to {@link #add} and {@link #flag}
     */
    TableRecords(CsvTable table, BiConsumer<Row, Sink> reading) {
        this.table = table;
        this.reading = reading;
    }

    @Override
    public void add(LedgerRecord item) {
        ready.add(item);
    }

    @Override
    public void flag(Finding flag) {
        flags.add(flag);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && hasRow()) {
            readRow();
        }
        if (ready.isEmpty() && !problems.isEmpty()) {
            throw ImportRefused.of(problems, false);
        }
        return !ready.isEmpty();
    }

    private boolean hasRow() {
        try {
            return table.hasNext();
        } catch (ImportRefused unreadable) {
            problems.addAll(unreadable.problems());
            throw ImportRefused.of(problems, false);
        }
    }

    private void readRow() {
        try {
            Row row = table.next();
            try {
                reading.accept(row, this);
            } catch (InvalidInput problem) {
                problems.add(new Finding(row.place(), String.valueOf(problem.getMessage())));
            }
        } catch (Row.Refused problem) {
            problems.add(problem.finding());
        }
        if (!problems.isEmpty()) {
            ready.clear();
        }
        if (problems.size() >= MOST_PROBLEMS) {
            throw ImportRefused.of(problems, hasRow());
        }
    }

    @Override
    public LedgerRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public List<Finding> flags() {
        return Collections.unmodifiableList(flags);
    }

    @Override
    public void close() {
        table.close();
    }
}
