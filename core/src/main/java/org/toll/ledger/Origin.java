package org.toll.ledger;

import org.toll.base.SourceId;

/**
 * Who said it, and through whom it reached the ledger.
 *
 * @param source the institution or person that answers for the number
 * @param attribution the speaker, office or product named; empty if none was
 * @param relayedBy where it was read; empty if at the source itself
 */
public record Origin(SourceId source, String attribution, String relayedBy) {}
