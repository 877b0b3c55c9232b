package org.toll.store.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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

    /** Changes whenever the bundled data do: twelve hexadecimal digits of their SHA-256. */
    public static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : List.of("register.json", "claims.csv")) {
                try (InputStream stream = BundledLedger.class.getResourceAsStream(name)) {
                    digest.update(Objects.requireNonNull(stream, name).readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
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
