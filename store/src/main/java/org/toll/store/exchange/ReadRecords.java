package org.toll.store.exchange;

import java.util.Iterator;
import java.util.List;
import org.toll.ledger.LedgerRecord;

/** Records of a file that was read to its end and found free of problems. */
final class ReadRecords implements ImportedRecords {
    private final Iterator<LedgerRecord> records;
    private final List<Finding> flags;

    ReadRecords(List<LedgerRecord> records, List<Finding> flags) {
        this.records = List.copyOf(records).iterator();
        this.flags = List.copyOf(flags);
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public LedgerRecord next() {
        return records.next();
    }

    @Override
    public List<Finding> flags() {
        return flags;
    }

    @Override
    public void close() {
        // The file was closed when it had been read.
    }
}
