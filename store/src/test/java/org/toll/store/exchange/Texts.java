package org.toll.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;

/** Short ways to import text in tests. */
final class Texts {
    static final String HEADER = "id,published,source,attribution,via,side,metric,period_start,period_end,cumulative,"
            + "low,central,high,unit,basis,status,admiralty,url,notes,rate";

    private Texts() {}

    static Input input(String... lines) {
        return Input.ofBytes("file.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** All records of the file, read to the end. */
    static List<LedgerRecord> records(Importer importer, Input input) {
        return records(importer, input, KnownRecords.NONE);
    }

    static List<LedgerRecord> records(Importer importer, Input input, KnownRecords known) {
        List<LedgerRecord> records = new ArrayList<>();
        try (ImportedRecords file = importer.open(input, known)) {
            file.forEachRemaining(records::add);
        }
        return records;
    }

    static List<Claim> claims(List<LedgerRecord> records) {
        List<Claim> claims = new ArrayList<>();
        for (LedgerRecord item : records) {
            if (item instanceof Claim claim) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** A row of the table of claims: killed of side XA in December 2025, with the three number columns as given. */
    static String row(String id, String low, String central, String high) {
        return id + ",2026-01-05,Some Ministry,a speaker,a paper,XA,killed,2025-12-01,2025-12-31,false," + low + ","
                + central + "," + high + ",persons,official_claim,claim,C3,https://example.org/1,a note,total";
    }
}
