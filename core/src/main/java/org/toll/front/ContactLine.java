package org.toll.front;

/**
 * The length of the front under a stated definition. The length of a line on a map depends on how finely it is drawn, so it means
 * nothing without its tolerance.
 *
 * @param mainKm the longest connected piece, vertices as drawn
 * @param generalisedKm the same piece after Douglas-Peucker with {@code definition.toleranceKm}
 * @param pocketsKm all other pieces together; depends strongly on the inset and on the outline
 * @param pockets how many other pieces
 * @param definition how it was measured
 */
public record ContactLine(
        double mainKm, double generalisedKm, double pocketsKm, int pockets, ContactLineDefinition definition) {}
