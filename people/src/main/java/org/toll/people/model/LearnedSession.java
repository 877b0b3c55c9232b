package org.toll.people.model;

/**
 * What one blocking rule taught; a line of the training report.
 *
 * @param rule its keys
 * @param pairs that it makes
 * @param matches expected number of those that are one person
 * @param iterations of EM
 * @param isSettled whether EM came to rest
 * @param isUsed whether its probabilities entered the model
 * @param note why not, or what to know; may be empty
 */
public record LearnedSession(
        String rule, long pairs, double matches, int iterations, boolean isSettled, boolean isUsed, String note) {}
