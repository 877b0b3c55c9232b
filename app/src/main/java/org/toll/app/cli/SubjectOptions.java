package org.toll.app.cli;

import org.jspecify.annotations.Nullable;
import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimFilter;
import org.toll.store.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose losses, as known on which day. */
final class SubjectOptions {
    @Mixin
    private SideOption side = new SideOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only what had been published by this day. Default: the newest in the ledger.")
    private @Nullable AsOf asOf;

    /** What was known on the day asked for, or on the newest day on which the ledger learnt something. */
    AsOfView view(Ledger ledger) {
        AsOf day = asOf != null ? asOf : ledger.findNewest().orElseThrow(ViewOptions.EmptyLedger::new);
        return ledger.view(day, ClaimFilter.ALL);
    }

    Side side(AsOfView view) {
        return side.side(view);
    }
}
