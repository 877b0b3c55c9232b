package org.toll.app.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.store.LedgerException;
import picocli.CommandLine.Option;

/** Whose losses. */
final class SideOption {
    @Option(
            names = "--side",
            paramLabel = "CODE",
            description = "Whose losses. Default: the side most claims are about.")
    private @Nullable Side side;

    /** The side asked for, or the one that most claims are about. */
    Side side(AsOfView view) {
        return side != null ? known(side, view) : mostClaimedAbout(view);
    }

    private static Side known(Side side, AsOfView view) {
        if (view.listSides().contains(side)) {
            return side;
        }
        throw InvalidInput.of(
                "By %s nothing had been published about the side".formatted(view.asOf()),
                side,
                "This ledger speaks of "
                        + view.listSides().stream().map(Side::code).collect(Collectors.joining(", ")) + ".");
    }

    private static Side mostClaimedAbout(AsOfView view) {
        return view.listClaims().stream()
                .collect(Collectors.groupingBy(Claim::side, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Side, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new LedgerException(
                        "Nothing had been published by %s. Ask for a later day.".formatted(view.asOf())));
    }
}
