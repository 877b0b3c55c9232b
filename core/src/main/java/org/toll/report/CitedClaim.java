package org.toll.report;

import org.toll.ledger.Claim;

/**
 * A claim with the names a reader needs.
 *
 * @param claim the claim
 * @param sourceName its source as printed
 * @param origin the independence group it votes with, as printed
 */
public record CitedClaim(Claim claim, String sourceName, String origin) {}
