package org.toll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.estimate.synthesis.Synthesis;
import org.toll.ledger.AsOfView;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.contradiction.ContradictionFinder;
import org.toll.ledger.lineage.LineageFinder;
import org.toll.report.Report;
import org.toll.report.assessment.AssessmentReport;
import org.toll.store.exchange.ImportedRecords;
import org.toll.store.exchange.Importers;
import org.toll.store.exchange.Input;
import org.toll.store.exchange.KnownRecords;

/** The report on the example's side XA, without a ledger on disk. */
public final class ExampleReport {
    private ExampleReport() {}

    public static Report make() {
        AsOfView view = AsOfView.of(AsOf.parse("2026-01-30"), records());
        AsOfView aboutSide = view.filter(claim -> claim.side().equals(Side.of("XA")));
        return AssessmentReport.of(
                Synthesis.assess(view, Side.of("XA")),
                ContradictionFinder.find(aboutSide),
                LineageFinder.find(aboutSide),
                "test");
    }

    private static List<LedgerRecord> records() {
        try {
            Path folder = Files.createTempDirectory("toll-example");
            Path file = ExampleClaims.write(folder);
            List<LedgerRecord> records = new ArrayList<>();
            try (ImportedRecords imported = Importers.ofFormat("claims").open(Input.ofFile(file), KnownRecords.NONE)) {
                imported.forEachRemaining(records::add);
            }
            Files.delete(file);
            Files.delete(folder);
            return records;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
