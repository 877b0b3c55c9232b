package org.toll.estimate.fusion;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Provenance;
import org.toll.base.Side;

/**
 * What happened and, beyond the newest month with evidence, what would happen if it went on so: paths that share their draws.
 * A block without data has no path.
 *
 * @param side whose losses
 * @param newest the newest month that the evidence speaks of; later months are projections
 * @param paths by quantity; all have the same number of draws
 * @param provenance how to make them again
 */
public record FusionPosterior(Side side, YearMonth newest, Map<Latent, MonthlyDraws> paths, Provenance provenance) {
    public FusionPosterior {
        if (paths.values().stream().mapToInt(MonthlyDraws::draws).distinct().count() > 1) {
            throw InvalidInput.of("All paths need the same draws", paths.keySet(), "Check how they were made.");
        }
        paths = paths.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(paths));
    }

    public Optional<MonthlyDraws> find(Latent latent) {
        return Optional.ofNullable(paths.get(latent));
    }

    /**
     * @throws InvalidInput if the model had no data for this quantity
     */
    public MonthlyDraws get(Latent latent) {
        return find(latent)
                .orElseThrow(() -> InvalidInput.of(
                        "Nothing in the ledger informs this quantity",
                        latent.label() + " of " + side,
                        "Add claims about it, or ask for another quantity."));
    }
}
