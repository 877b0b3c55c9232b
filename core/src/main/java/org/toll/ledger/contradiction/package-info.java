/**
 * Finds claims that cannot all be right: one class for each rule, and one finder that runs them over a view. Nothing is resolved
 * here, and no side is taken.
 *
 * <p>Start reading at {@link org.toll.ledger.contradiction.ContradictionFinder}; what two numbers must miss each other by is in
 * {@code Clash}.
 */
@NullMarked
package org.toll.ledger.contradiction;

import org.jspecify.annotations.NullMarked;
