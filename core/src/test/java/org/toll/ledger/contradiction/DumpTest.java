package org.toll.ledger.contradiction;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.ledger.AsOfView;
import org.toll.testing.SharedData;

class DumpTest {
    @Test
    void dump() throws Exception {
        List<Contradiction> all = ContradictionFinder.find(
                AsOfView.of(AsOf.parse("2026-01-30"), FactsCsv.read(SharedData.path("facts/claims.csv"))));
        StringBuilder b = new StringBuilder();
        for (Contradiction c : all)
            b.append(c.rule().code())
                    .append(" ")
                    .append(c.isOneVoice() ? "ONE " : "")
                    .append(c.side())
                    .append(" ")
                    .append(String.format("%.3f ", c.factor()))
                    .append(c.claims())
                    .append("\n    ")
                    .append(c.sentence())
                    .append("\n");
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/contradictions.txt"), b);
    }
}
