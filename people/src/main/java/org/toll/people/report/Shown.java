package org.toll.people.report;

import org.toll.people.record.RecordTable;

/** What a page may show of a record. */
public enum Shown {
    /** Everything: for those who review links, on their own machine. */
    RECORDS,
    /** Lists and row numbers only: no name, no date, no id. */
    NO_RECORDS;

    /** How a record is called on the page. */
    String key(RecordTable table, int row) {
        return this == RECORDS
                ? table.key(row).toString()
                : table.list().textAt(row).orElseThrow() + ", row " + (row + 1);
    }

    /** A value, or what stands in its place. */
    String value(String text) {
        return this == RECORDS || text.isEmpty() ? text : "(not shown)";
    }
}
