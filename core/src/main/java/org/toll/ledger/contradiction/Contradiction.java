package org.toll.ledger.contradiction;

import java.util.List;
import org.toll.ledger.ClaimId;

/** stub. */
public record Contradiction(String rule, List<ClaimId> claims, String sentence) {}
