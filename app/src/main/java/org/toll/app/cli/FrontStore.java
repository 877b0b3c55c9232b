package org.toll.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.front.series.MapClaims;
import org.toll.ledger.Claim;
import org.toll.ledger.Grade;
import org.toll.store.Ledger;
import org.toll.store.Ledger.Appended;
import org.toll.store.front.MapProfile;
import picocli.CommandLine.Option;

/** Where a measured series is kept, if anywhere. */
final class FrontStore {
    @Option(
            names = "--ledger",
            paramLabel = "PLACE",
            description = "Also store the series in this ledger, as claims of basis computed_from_map.")
    private @Nullable String place;

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            defaultValue = "B2",
            description = "Admiralty grade of these claims. Default: ${DEFAULT-VALUE}.")
    private String grade = "B2";

    /** Appends the claims, if a ledger was named, and says how many on the error stream. */
    void append(
            Environment environment, LedgerAccess access, MapProfile profile, Function<MapClaims, List<Claim>> claims) {
        Optional.ofNullable(place).ifPresent(ledgerPlace -> {
            MapClaims maker = new MapClaims(profile.source(), profile.side(), Grade.parse(grade), profile.url());
            List<Claim> made = claims.apply(maker);
            try (Ledger ledger = access.write(ledgerPlace)) {
                Appended appended = ledger.append(made.iterator());
                environment
                        .err()
                        .println("toll: %,d claims added to %s, %,d already there."
                                .formatted(appended.added(), ledgerPlace, appended.alreadyThere()));
            }
        });
    }
}
