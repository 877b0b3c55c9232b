/**
 * The tamper-evident log under the ledger: a Merkle tree over its entries, proofs about it, and signed statements of its state. Knows
 * bytes and hashes only, nothing of claims.
 *
 * <p>Start reading at {@link org.toll.ledger.log.GrowingTree} and {@link org.toll.ledger.log.Checkpoint}.
 */
@NullMarked
package org.toll.ledger.log;

import org.jspecify.annotations.NullMarked;
