/**
 * Why the posterior says what it says: who carries it, what the claims look like in its light, what they would have been
 * expected to say.
 *
 * <p>Start reading at {@link org.toll.estimate.fusion.why.Refits} and {@link org.toll.estimate.fusion.why.Expected}.
 */
@NullMarked
package org.toll.estimate.fusion.why;

import org.jspecify.annotations.NullMarked;
