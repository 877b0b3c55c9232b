/**
 * The first, deliberately simple answer: what the claims allow, one vote for each independent origin, no model.
 *
 * <p>Start reading at {@link org.toll.estimate.synthesis.Synthesis}.
 */
@NullMarked
package org.toll.estimate.synthesis;

import org.jspecify.annotations.NullMarked;
