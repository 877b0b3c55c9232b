package org.toll.outlook.forecast;

import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Provenance;

/**
 * How a forecast was made: with these four it can be made again.
 *
 * @param asOf the day of knowledge
 * @param data hash of what was read
 * @param version of Toll
 * @param seed of the random numbers
 */
public record Making(AsOf asOf, String data, String version, long seed) {
    public Making {
        if (!data.matches("[0-9a-f]{8,64}")) {
            throw InvalidInput.of("A data hash is made of hexadecimal digits", data, "Check how it was made.");
        }
    }

    /**
     * @param provenance of a posterior, with a seed and a parameter {@code data}
     * @param version of Toll
     */
    public static Making of(Provenance provenance, String version) {
        return new Making(
                provenance.asOf(),
                provenance.parameters().getOrDefault("data", ""),
                version,
                provenance.seed().orElseThrow());
    }
}
