package org.toll.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.base.AsOf;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.ClaimFilter;
import org.toll.store.Ledger;
import org.toll.store.LedgerException;
import picocli.CommandLine.Option;

/** Which claims a command looks at, and as known on which day. */
final class ViewOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Only what had been published by this day, such as 2025-07-10. Default: the newest in the ledger.")
    private @Nullable AsOf asOf;

    @Option(names = "--side", paramLabel = "CODE", description = "Claims about this side, such as RU.")
    private @Nullable Side side;

    @Option(names = "--metric", paramLabel = "CODE", description = "Claims about this metric, such as killed.")
    private @Nullable Metric metric;

    @Option(names = "--source", paramLabel = "ID", description = "Claims by this source; 'toll sources' lists the ids.")
    private @Nullable SourceId source;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Claims about days in 2025, 2025-12, 2025-12-31 or 2025-10-01/2025-12-31.")
    private @Nullable Period period;

    Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    ClaimFilter filter() {
        return new ClaimFilter(
                Optional.ofNullable(side),
                Optional.ofNullable(metric),
                Optional.ofNullable(source),
                Optional.ofNullable(period));
    }

    /** The day asked for, else the newest day on which the ledger learnt something. */
    AsOf asOf(Ledger ledger) {
        if (asOf != null) {
            return asOf;
        }
        return ledger.findNewest().orElseThrow(EmptyLedger::new);
    }

    /** There is nothing to look at. */
    static final class EmptyLedger extends LedgerException {
        private static final long serialVersionUID = 1L;

        EmptyLedger() {
            super("The ledger holds no claim yet. Add some with 'toll import FILE'.");
        }
    }
}
