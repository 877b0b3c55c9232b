/**
 * Why two records are, or are not, one person: what each field adds, in words and bits.
 *
 * <p>Start reading at {@link org.toll.people.explain.PairExplanation}.
 */
@NullMarked
package org.toll.people.explain;

import org.jspecify.annotations.NullMarked;
