package org.toll.bench.fusion;

import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.ledger.AsOfView;
import org.toll.store.bundled.BundledLedger;
import org.toll.store.bundled.BundledText;

/** What is compared: the side of the bundled ledger with the most claims, on the day that the acceptance of the model names. */
final class FusionCase {
    static final Side SIDE = Side.of("RU");
    static final AsOf AS_OF = AsOf.parse("2026-01-30");

    private FusionCase() {}

    static Readings readings() {
        AsOfView view = AsOfView.of(AS_OF, BundledLedger.records());
        DefinitionTable table = DefinitionTable.parse(BundledText.definitions(), "bundled definitions");
        return Readings.of(view, SIDE, table).orElseThrow();
    }
}
