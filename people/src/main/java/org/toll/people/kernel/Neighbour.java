package org.toll.people.kernel;

/**
 * A record near a new one.
 *
 * @param row of the record
 * @param weightBits log2 of the odds that the two are one person, prior included
 */
public record Neighbour(int row, float weightBits) {}
