package org.toll.front;

import org.toll.base.InvalidInput;

/**
 * What counts as contact line.
 *
 * @param insetKm how far the country is shrunk, so that coast and state border do not count; more than 0
 * @param toleranceKm how far the generalised line may stray from the drawn one; more than 0
 */
public record ContactLineDefinition(double insetKm, double toleranceKm) {
    /**
     * Reproduces the lengths stated by the Ukrainian commander-in-chief in 2024-08 and 2025-09 within 2 percent; a match, not a
     * proof, since no official definition is published (docs/methods/front.md).
     */
    public static final ContactLineDefinition DEFAULT = new ContactLineDefinition(2, 2);

    public ContactLineDefinition {
        if (!(insetKm > 0 && insetKm <= 100 && toleranceKm > 0 && toleranceKm <= 100)) {
            throw InvalidInput.of(
                    "Inset and tolerance of a contact line lie above 0 and up to 100 km",
                    insetKm + " and " + toleranceKm,
                    "Two kilometres each is the tested choice.");
        }
    }
}
