/**
 * The ledger: who said which number, when, about which days, on what basis. Claims are appended and never edited; a view as of a
 * day holds what had been published by then. Entries form a Merkle log, so that an altered one is found and named.
 *
 * <p>Start reading at {@link org.toll.ledger.Claim} and {@link org.toll.ledger.AsOfView}.
 */
@NullMarked
package org.toll.ledger;

import org.jspecify.annotations.NullMarked;
