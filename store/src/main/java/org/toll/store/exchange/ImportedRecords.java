package org.toll.store.exchange;

import java.util.Iterator;
import java.util.List;
import org.toll.ledger.LedgerRecord;

/**
 * The records of a file, read as they are asked for. {@link #hasNext} and {@link #next} throw {@link ImportRefused} if the file
 * has a problem, at the latest after its last record: whoever appends the records in one transaction therefore appends all or
 * none. Not safe for use by several threads.
 */
public interface ImportedRecords extends Iterator<LedgerRecord>, AutoCloseable {

    /** What looked wrong but was accepted as said; complete once the last record was read. */
    List<Finding> flags();

    /** Releases the file. */
    @Override
    void close();
}
