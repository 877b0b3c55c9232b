package org.toll.store.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;

/**
 * Any bytes end in records or in {@link ImportRefused}, never in another exception; what was read from a table of claims comes
 * back unchanged from an export.
 */
class ImportersFuzzTest {
    private static final Importer CLAIMS = Importers.ofFormat("claims");
    private static final Importer REGISTER = Importers.ofFormat("register");
    private static final Importer DAILY = Importers.ofFormat("general-staff-json");
    private static final Importer COMPILERS = Importers.ofFormat("two-compilers-csv");
    private static final Importer ECONOMIST = Importers.ofFormat("economist");

    private static final String CLAIMS_HEADER =
            String.join(",", ClaimsCsv.COLUMNS) + ",quantity,wording,supersedes,span\n";

    private static final String MAPPED_TABLE = "a,b,c\n01/02/2024,5,x\n";

    /** Bytes after a good header, so that the fuzzer spends its time on rows. */
    @FuzzTest(maxDuration = "10m")
    void claims_rows(byte[] rows) throws IOException {
        List<Claim> claims = claims(read(CLAIMS, joined(CLAIMS_HEADER, rows)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ClaimsCsvWriter.write(claims, file);
        List<LedgerRecord> again = read(CLAIMS, file.toByteArray());
        if (!again.equals(claims)) {
            throw new AssertionError("An export does not read back: " + claims + " became " + again);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void claims_file(byte[] file) {
        read(CLAIMS, file);
    }

    @FuzzTest(maxDuration = "10m")
    void register(byte[] file) {
        read(REGISTER, file);
    }

    @FuzzTest(maxDuration = "10m")
    void daily_json(byte[] file) {
        read(DAILY, file);
    }

    @FuzzTest(maxDuration = "10m")
    void two_compilers(byte[] rows) {
        read(COMPILERS, joined("date,petro_cumulative,lod_cumulative\n", rows));
    }

    @FuzzTest(maxDuration = "10m")
    void economist(byte[] rows) {
        read(ECONOMIST, joined("date,estimate_low,estimate_high,estimate,type,source,source_url,country\n", rows));
    }

    @FuzzTest(maxDuration = "10m")
    void mapping(byte[] mapping) {
        try {
            Importer importer = Importers.ofMapping(Input.ofBytes("fuzz.mapping", mapping), Map.of());
            read(importer, MAPPED_TABLE.getBytes(StandardCharsets.UTF_8));
        } catch (ImportRefused | InvalidInput refused) {
            // What a bad mapping should end in.
        }
    }

    @FuzzTest(maxDuration = "10m")
    void detection(byte[] file) {
        try {
            read(Importers.detect(Input.ofBytes("fuzz", file)), file);
        } catch (ImportRefused refused) {
            // What a file of no known format should end in.
        }
    }

    private static List<LedgerRecord> read(Importer importer, byte[] file) {
        List<LedgerRecord> records = new ArrayList<>();
        try (ImportedRecords read = importer.open(Input.ofBytes("fuzz.csv", file), KnownRecords.NONE)) {
            read.forEachRemaining(records::add);
        } catch (ImportRefused refused) {
            return List.of();
        }
        return records;
    }

    private static List<Claim> claims(List<LedgerRecord> records) {
        List<Claim> claims = new ArrayList<>();
        for (LedgerRecord item : records) {
            if (item instanceof Claim claim) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private static byte[] joined(String header, byte[] rest) {
        byte[] start = header.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }
}
