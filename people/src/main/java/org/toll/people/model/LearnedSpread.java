package org.toll.people.model;

/**
 * How far sessions differ on what equality of a field is worth.
 *
 * @param field name
 * @param sessions that taught it; with none its m probabilities are those expected beforehand
 * @param leastBits lowest weight of equality among them
 * @param mostBits highest
 */
public record LearnedSpread(String field, int sessions, double leastBits, double mostBits) {}
