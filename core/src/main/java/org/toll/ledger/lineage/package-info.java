/**
 * Detected lineage: pairs of monthly series that agree more closely than independent estimates of the same truth can.
 *
 * <p>Start reading at {@link org.toll.ledger.lineage.LineageFinder}; the test is in {@link org.toll.ledger.lineage.Agreement}.
 */
@NullMarked
package org.toll.ledger.lineage;

import org.jspecify.annotations.NullMarked;
