package org.toll.store.bundled;

import java.util.ArrayList;
import java.util.List;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Source;
import org.toll.store.exchange.ImportedRecords;
import org.toll.store.exchange.Importers;
import org.toll.store.exchange.Input;
import org.toll.store.exchange.KnownRecords;

/**
 * The example that comes with the program: {@code register.json} and {@code claims.csv} beside this class, read through the same
 * importers as a user's files. Nothing else in the code knows what they say.
 */
public final class BundledLedger {
    private BundledLedger() {}

    /** Sources, groups, then claims in order of publication. */
    public static List<LedgerRecord> records() {
        List<LedgerRecord> records = read("register", "register.json", KnownRecords.NONE);
        List<Source> sources = new ArrayList<>();
        for (LedgerRecord item : records) {
            if (item instanceof Source source) {
                sources.add(source);
            }
        }
        records.addAll(read("claims", "claims.csv", KnownRecords.ofSources(sources)));
        return List.copyOf(records);
    }

    private static List<LedgerRecord> read(String format, String name, KnownRecords known) {
        List<LedgerRecord> records = new ArrayList<>();
        Input input = Input.ofResource(BundledLedger.class, name);
        try (ImportedRecords file = Importers.ofFormat(format).open(input, known)) {
            file.forEachRemaining(records::add);
        }
        return records;
    }
}
